//! Keys in words.

use crate::{question::Key, say::Say, ui::parts::CONTENT_LANG};
use yew::prelude::*;

/// A key as a line of text: `ABD`, 正确, 七 或 7.
pub fn key_in_words(say: Say, key: &Key) -> Html {
    match key {
        Key::Single(key) => html! { <span class="letters">{ key.0.to_string() }</span> },
        Key::Multiple(key) | Key::Indeterminate(key) => html! { <span class="letters">{ key.0.to_string() }</span> },
        Key::Judge(key) => html! { { if key.0 { say.judge_right() } else { say.judge_wrong() } } },
        Key::Blank(key) => html! {
            for (at, texts) in key.blanks.iter().enumerate() {
                <span class="key-blank">
                    if key.blanks.len() > 1 {
                        <span class="answers-place">{ say.blank_number(at as i64 + 1) }</span>
                    }
                    { alternatives(say, texts) }
                </span>
            }
        },
        Key::Short(key) => html! { <span lang={CONTENT_LANG}>{ &key.reference }</span> },
    }
}

/// The texts that count as right for one blank.
pub(super) fn alternatives(say: Say, texts: &[String]) -> Html {
    html! {
        for (at, text) in texts.iter().enumerate() {
            if at > 0 {
                <span class="or">{ say.key_or() }</span>
            }
            <span lang={CONTENT_LANG}>{ text.clone() }</span>
        }
    }
}
