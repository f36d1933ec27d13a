//! Journeys in a real browser. `cargo xtask test` builds the pages, serves them and says where they are.

mod accessible;
mod answers_shown;
mod by_keyboard_alone;
mod by_subject;
mod clock;
mod closed_book;
mod exam;
mod exam_link;
mod harness;
mod itself;
mod killed;
mod kiosk;
mod leaving;
mod other_candidate;
mod screens;
mod second_tab;
mod settings;
mod storage;
mod study_home;
mod sub_path;
mod whole_exam;
