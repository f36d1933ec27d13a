//! Before something final: the dialogs for handing in and for finishing a section.

use super::{answer::Act, button, words};
use crate::{
    say::Say,
    ui::parts::{Dialog, Tone, notice},
};
use std::rc::Rc;
use yew::prelude::*;

/// What the candidate should know before handing in or closing a section.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Remaining {
    pub unanswered: Rc<[u32]>,
    pub flagged: Rc<[u32]>,
}

/// Ways out of the dialog.
pub struct Ways {
    pub on_act: Callback<Act>,
    pub on_confirm: Callback<()>,
    pub on_close: Callback<()>,
}

/// The dialog for handing in. `wait` is how long the rules still forbid it, in milliseconds; `all`: they want every
/// question answered.
pub fn hand_in(say: Say, remaining: &Remaining, wait: u64, all: bool, ways: &Ways) -> Html {
    let refused = wait > 0 || (all && !remaining.unanswered.is_empty());
    let last = if wait > 0 {
        notice(Tone::Warn, None, html! { <p>{ say.hand_in_wait(&words::span(say, wait)) }</p> })
    } else if refused {
        notice(Tone::Warn, None, html! { <p>{ say.hand_in_all() }</p> })
    } else {
        html! { <p>{ say.hand_in_final() }</p> }
    };
    let actions = buttons(say, say.hand_in_confirm(), refused, ways);
    html! {
        <Dialog id="hand-in" open=true title={say.hand_in_title()} {actions} on_close={ways.on_close.clone()}>
            { lists(say, remaining, &ways.on_act) }
            { last }
        </Dialog>
    }
}

/// The dialog for finishing a section that cannot be revisited.
pub fn finish_section(say: Say, section: &str, remaining: &Remaining, ways: &Ways) -> Html {
    let actions = buttons(say, say.section_confirm(), false, ways);
    html! {
        <Dialog id="finish-section" open=true title={say.section_title()} {actions} on_close={ways.on_close.clone()}>
            { lists(say, remaining, &ways.on_act) }
            <p>{ say.section_final(section) }</p>
        </Dialog>
    }
}

fn buttons(say: Say, confirm: &'static str, refused: bool, ways: &Ways) -> Html {
    html! {
        <>
            { button("", say.hand_in_back(), false, &ways.on_close) }
            { button("primary", confirm, refused, &ways.on_confirm) }
        </>
    }
}

fn lists(say: Say, remaining: &Remaining, on_act: &Callback<Act>) -> Html {
    let list = |words: String, numbers: &Rc<[u32]>| {
        html! {
            <div>
                <dt>{ words }</dt>
                <dd><ul class="number-list">{ for numbers.iter().map(|number| go(say, *number, on_act)) }</ul></dd>
            </div>
        }
    };
    let Remaining { unanswered, flagged } = remaining;
    html! {
        <>
            if unanswered.is_empty() {
                <p>{ say.hand_in_complete() }</p>
            }
            if !unanswered.is_empty() || !flagged.is_empty() {
                <dl class="hand-in-lists">
                    if !unanswered.is_empty() {
                        { list(say.hand_in_unanswered(unanswered.len() as i64), unanswered) }
                    }
                    if !flagged.is_empty() {
                        { list(say.hand_in_flagged(flagged.len() as i64), flagged) }
                    }
                </dl>
            }
        </>
    }
}

fn go(say: Say, number: u32, on_act: &Callback<Act>) -> Html {
    html! {
        <li>
            <button type="button" class="cell" aria-label={say.cell_number(number.into())} onclick={on_act.reform(move |_| Act::Go(number))}>
                { number }
            </button>
        </li>
    }
}
