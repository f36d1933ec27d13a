pub mod bank;
pub mod law;
pub mod question;
pub mod seal;
