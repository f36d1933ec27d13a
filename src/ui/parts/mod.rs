//! Parts that pages are made of. Pure: properties in, callbacks out, no storage, no clock.

mod context;
mod dialog;
mod empty;
mod exam_card;
mod failure;
mod header;
mod icon;
mod loading;
mod material;
mod notice;
mod progress;
mod pulldown;
pub mod question;
mod rationale;
mod save_state;
mod settings;
mod timer;

pub use context::{Display, use_display, use_say};
pub use dialog::Dialog;
pub use empty::Empty;
pub use exam_card::ExamCard;
pub use failure::{Failure, asset_failure};
pub use header::{Header, Props as HeaderProps, header};
pub use icon::{Icon, icon};
pub use loading::{Loading, loading};
pub use material::{Material, material};
pub use notice::{Notice, Tone, notice};
pub use progress::Progress;
pub use question::{Mode, OpenQuestion, Question};
pub use rationale::Rationale;
pub use save_state::{SaveBadge, SaveState, save_badge};
pub use timer::{Timer, Urgency, clock, timer};

/// The language of laws and question banks, which are shown as they are in every language of the interface.
pub const CONTENT_LANG: &str = "zh-CN";
