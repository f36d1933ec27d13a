//! The page for officials who study: what there is, and practice one item at a time.

mod app;
mod home;
pub mod practice;
mod route;

pub use app::Study;
pub use home::Home;
pub use route::Route;
