pub mod bank;
pub mod law;
pub mod ledger;
pub mod marking;
pub mod paper;
pub mod question;
pub mod seal;
pub mod sitting;
