//! What every part needs from around it: the words and the display settings.

use crate::{device::settings::Settings, say::Say};
use yew::prelude::*;

#[derive(Clone, Debug, PartialEq)]
pub struct Display {
    pub settings: Settings,
    pub change: Callback<Settings>,
}

impl Default for Display {
    fn default() -> Display {
        Display { settings: Settings::default(), change: Callback::noop() }
    }
}

#[hook]
pub fn use_display() -> Display {
    use_context::<Display>().unwrap_or_default()
}

/// The words, in the language of the page.
#[hook]
pub fn use_say() -> Say {
    Say(use_display().settings.lang)
}
