//! Journeys in a real browser. `cargo xtask test` builds the pages, serves them and says where they are.

mod accessible;
mod by_keyboard_alone;
mod clock;
mod closed_book;
mod exam;
mod harness;
mod itself;
mod killed;
mod kiosk;
mod other_candidate;
mod second_tab;
mod storage;
mod whole_exam;
