//! **marking** — Key + Sitting → [`Marks`].
//!
//! The machine marks what it can; manual marks and corrections of the key are [`Ruling`]s, recorded beside the sitting
//! and never mixed into it. The same key, events and rulings give the same marks to the last byte, anywhere.

mod attempts;
mod mark;
mod marks;
mod record;
mod ruling;

pub use attempts::best;
pub use mark::mark;
pub use marks::{Group, Marks, QuestionMarks};
pub use record::{Record, RecordFault};
pub use ruling::{Ruling, RulingKind};
