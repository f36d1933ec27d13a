pub mod bank;
pub mod device;
pub mod law;
pub mod paper;
pub mod question;
pub mod seal;
pub mod store;
