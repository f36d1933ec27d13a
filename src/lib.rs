pub mod bank;
pub mod law;
pub mod paper;
pub mod question;
pub mod seal;
