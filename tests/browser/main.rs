//! Journeys in a real browser. `cargo xtask test` builds the pages, serves them and says where they are.

mod exam;
mod harness;
mod itself;
mod killed;
mod whole_exam;
mod zz;
