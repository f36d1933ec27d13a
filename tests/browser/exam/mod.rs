//! An exam in the words of those who sit it and those who set it: what the journeys are told in.

mod answering;
mod candidate;
mod host;
mod kept;
mod screen;

pub use answering::{answer, go_to, hand_in, opened, right, wait_saved};
pub use candidate::{Candidate, begin, come_back, enter, fill_in, sign_in, start};
pub use host::{Drawn, Exam, PUBLIC_LAW, REHEARSAL, draw, mark};
pub use kept::Kept;
pub use screen::{save, seconds, seconds_left, shown_marks};
