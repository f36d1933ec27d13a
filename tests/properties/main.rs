//! What must hold for every sitting, ledger, draw and paper, tried on thousands of random ones.

mod draw;
mod events;
mod items;
mod ledger;
mod master;
mod order;
mod sitting;
