//! Options to choose from, shared by the kinds that have them.

use super::{Knows, Sheet};
use crate::{
    say::Say,
    ui::parts::{CONTENT_LANG, Icon, icon},
};
use yew::prelude::*;

/// One option: its mark (a letter, or √ and ×) and its words.
pub(super) struct Choice {
    pub mark: Html,
    pub text: AttrValue,
    /// The words belong to the interface, not to the bank.
    pub ours: bool,
    pub value: char,
    pub chosen: bool,
    pub on_change: Callback<Event>,
}

/// The options as radio buttons (`many` false) or check boxes.
pub(super) fn answering<K: Knows>(sheet: &Sheet<K>, many: bool, choices: impl Iterator<Item = Choice>) -> Html {
    let kind = if many { "checkbox" } else { "radio" };
    let options = choices.map(|choice| {
        html! {
            <label class="option">
                <input
                    type={kind}
                    name={sheet.name.to_string()}
                    value={choice.value.to_string()}
                    checked={choice.chosen}
                    onchange={choice.on_change}
                />
                <span class="option-mark">{ choice.mark }</span>
                <span class="option-text" lang={(!choice.ours).then_some(CONTENT_LANG)}>{ choice.text }</span>
            </label>
        }
    });
    html! { <div class="options">{ for options }</div> }
}

/// The options after marking; `right` says for each whether the key holds it.
pub(super) fn review<K: Knows>(sheet: &Sheet<K>, many: bool, choices: impl Iterator<Item = (Choice, bool)>) -> Html {
    let answered = sheet.draft.is_some();
    let options = choices.map(|(choice, right)| {
        let (class, sign) = verdict(sheet.say, many && answered, choice.chosen, right);
        html! {
            <li class={classes!("option", class, choice.chosen.then_some("is-chosen"))}>
                <span class="option-mark">{ choice.mark }</span>
                <span class="option-text" lang={(!choice.ours).then_some(CONTENT_LANG)}>{ choice.text }</span>
                if let Some((picture, words)) = sign {
                    <span class="option-verdict">{ icon(picture) }{ words }</span>
                }
            </li>
        }
    });
    html! { <ul class="options">{ for options }</ul> }
}

fn verdict(say: Say, misses: bool, chosen: bool, right: bool) -> (&'static str, Option<(Icon, &'static str)>) {
    match (chosen, right) {
        (true, true) => ("is-right", Some((Icon::Check, say.option_right()))),
        (true, false) => ("is-wrong", Some((Icon::Cross, say.option_wrong()))),
        (false, true) if misses => ("is-missed", Some((Icon::Check, say.option_missed()))),
        (false, true) => ("is-missed", Some((Icon::Check, say.option_key()))),
        (false, false) => ("", None),
    }
}
