//! What must hold for every bank and for every file.

mod any_bytes;
mod banks;
mod gather;
mod round_trip;
