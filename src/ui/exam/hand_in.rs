//! Before something final: the dialogs for handing in and for finishing a section.

use super::words;
use crate::{
    say::Say,
    ui::parts::{Dialog, Notice, Tone, use_say},
};
use std::rc::Rc;
use yew::prelude::*;

/// What the candidate should know before handing in or closing a section.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Remaining {
    pub unanswered: Rc<[u32]>,
    pub flagged: Rc<[u32]>,
}

#[derive(Properties, PartialEq)]
pub struct HandInProps {
    pub remaining: Remaining,
    /// Milliseconds until the rules allow it.
    pub wait: u64,
    /// The rules want every question answered.
    pub all: bool,
    pub on_go: Callback<u32>,
    pub on_confirm: Callback<()>,
    pub on_close: Callback<()>,
}

#[component]
pub fn HandIn(props: &HandInProps) -> Html {
    let say = use_say();
    let refused = props.wait > 0 || (props.all && !props.remaining.unanswered.is_empty());
    let actions = buttons(say, say.hand_in_confirm(), refused, &props.on_confirm, &props.on_close);
    html! {
        <Dialog id="hand-in" open=true title={say.hand_in_title()} {actions} on_close={props.on_close.clone()}>
            { lists(say, &props.remaining, &props.on_go) }
            if props.wait > 0 {
                <Notice tone={Tone::Warn}><p>{ say.hand_in_wait(&words::span(say, props.wait)) }</p></Notice>
            } else if refused {
                <Notice tone={Tone::Warn}><p>{ say.hand_in_all() }</p></Notice>
            } else {
                <p>{ say.hand_in_final() }</p>
            }
        </Dialog>
    }
}

#[derive(Properties, PartialEq)]
pub struct FinishSectionProps {
    pub section: AttrValue,
    pub remaining: Remaining,
    pub on_go: Callback<u32>,
    pub on_confirm: Callback<()>,
    pub on_close: Callback<()>,
}

#[component]
pub fn FinishSection(props: &FinishSectionProps) -> Html {
    let say = use_say();
    let actions = buttons(say, say.section_confirm(), false, &props.on_confirm, &props.on_close);
    html! {
        <Dialog id="finish-section" open=true title={say.section_title()} {actions} on_close={props.on_close.clone()}>
            { lists(say, &props.remaining, &props.on_go) }
            <p>{ say.section_final(&props.section) }</p>
        </Dialog>
    }
}

fn buttons(say: Say, confirm: &'static str, refused: bool, on_confirm: &Callback<()>, on_close: &Callback<()>) -> Html {
    html! {
        <>
            <button type="button" class="button" onclick={on_close.reform(|_| ())}>{ say.hand_in_back() }</button>
            <button type="button" class="button primary" disabled={refused} onclick={on_confirm.reform(|_| ())}>{ confirm }</button>
        </>
    }
}

fn lists(say: Say, remaining: &Remaining, on_go: &Callback<u32>) -> Html {
    let list = |words: String, numbers: &Rc<[u32]>| {
        html! {
            <div>
                <dt>{ words }</dt>
                <dd><ul class="number-list">{ for numbers.iter().map(|number| go(say, *number, on_go)) }</ul></dd>
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

fn go(say: Say, number: u32, on_go: &Callback<u32>) -> Html {
    html! {
        <li>
            <button type="button" class="cell" aria-label={say.cell_number(number.into())} onclick={on_go.reform(move |_| number)}>
                { number }
            </button>
        </li>
    }
}
