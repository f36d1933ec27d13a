//! When there is nothing to answer: the paper is being opened or saved, another window has it, or it must not be touched.

use super::{Step, button, step, words};
use crate::{
    say::Say,
    store::Trouble,
    ui::parts::{Tone, loading, notice},
};
use yew::prelude::*;

pub fn opening(say: Say) -> Html {
    step(say, Step { title: say.exam_page(), ..Step::default() }, loading(say.opening()))
}

/// Another window has the sitting; `free` once it has let go.
pub fn elsewhere(say: Say, free: bool, on_continue: &Callback<()>, on_back: &Callback<()>) -> Html {
    let actions = html! {
        <>
            { button("primary", say.elsewhere_continue(), !free, on_continue) }
            { button("quiet", say.back_choose(), false, on_back) }
        </>
    };
    let (tone, text) = if free { (Tone::Good, say.elsewhere_free()) } else { (Tone::Info, say.elsewhere_waiting()) };
    let lead = Some(say.elsewhere_note());
    let frame = Step { title: say.elsewhere_title(), lead, actions: Some(actions), ..Step::default() };
    step(say, frame, notice(tone, None, html! { <p>{ text }</p> }))
}

/// Writing on could do harm, so nothing is written. `actions` are the ways out.
pub fn blocked(say: Say, trouble: &Trouble, actions: Html) -> Html {
    let (title, note) = match trouble {
        Trouble::Taken => (say.blocked_taken(), say.blocked_taken_note().to_string()),
        Trouble::Damaged => (say.blocked_damaged(), say.blocked_damaged_note().to_string()),
        trouble => (say.blocked_store(), say.fault_store(&words::trouble(say, trouble))),
    };
    let frame = Step { title, actions: Some(actions), ..Step::default() };
    step(say, frame, notice(Tone::Error, None, html! { <p>{ note }</p> }))
}

/// Handed in, and on its way to the disk.
pub fn finish(
    say: Say,
    exam: &str,
    trouble: Option<&Trouble>,
    on_retry: &Callback<()>,
    on_export: &Callback<()>,
) -> Html {
    let exam = Some(exam);
    let Some(trouble) = trouble else {
        return step(say, Step { title: say.finish_title(), exam, ..Step::default() }, loading(say.finish_lead()));
    };
    let actions = html! {
        <>
            { button("primary", say.finish_export(), false, on_export) }
            { button("", say.retry(), false, on_retry) }
        </>
    };
    let reason = say.fault_store(&words::trouble(say, trouble));
    let body = notice(Tone::Error, None, html! { <><p>{ reason }</p><p>{ say.finish_failed_way() }</p></> });
    step(say, Step { title: say.finish_failed(), exam, actions: Some(actions), ..Step::default() }, body)
}
