pub mod device;
pub mod law;
pub mod question;
pub mod say;
pub mod seal;
pub mod ui;
