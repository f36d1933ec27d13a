//! Journeys in a real browser. `cargo xtask test` builds the pages, serves them and says where they are.

mod harness;
mod itself;
