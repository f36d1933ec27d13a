//! **paper** — from a bank to what the candidate holds: blueprint, draw, master.
//!
//! [`draw`] chooses items for every cell of a [`Blueprint`], [`forms`] does so for several sessions at once; [`master`]
//! shuffles, then numbers, then strips, and so parts them into a [`Paper`] without keys and the [`Key`] that marks it. All
//! are functions of bank, blueprint and seed alone. A [`Bundle`] is a bank on its way to the pages, a subject at a time.

mod blueprint;
mod bundle;
mod catalog;
mod draw;
mod enemies;
mod expected;
mod key;
mod master;
mod no_paper;
mod order;
mod pool;
mod read;
mod rules;
mod sheet;

pub use blueprint::{Blueprint, Cell, Section};
pub use bundle::Bundle;
pub use catalog::{Catalog, ExamCard, SectionCard, SubjectCard};
pub use draw::{Drawn, TRIES, draw, draw_from, forms};
pub use key::{Key, KeyEntry};
pub use master::master;
pub use no_paper::{NoPaper, Short};
pub use order::{ORDER, Order};
pub use pool::Pool;
pub use read::{Fault, FaultKind, read_blueprint};
pub use rules::{Band, Grading, Leaving, MINUTE, Navigation, Review, Rules, Unanswered};
pub use sheet::{Paper, PaperQuestion, PaperSection};
