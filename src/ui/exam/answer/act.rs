//! What the candidate does, as the parts of the screen tell it.

use crate::question::Response;

#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    Go(u32),
    Answer(u32, Option<Response>),
    Flag(u32),
    Show(Panel),
    FinishSection(usize),
    HandIn,
    /// The notice about having left the page was read.
    Understood,
    /// The whole screen for the page, or back.
    FullScreen,
}

/// What lies over the question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Panel {
    #[default]
    None,
    Palette,
    Keys,
    FinishSection,
    HandIn,
}
