//! When there is nothing to answer: the paper is being opened or saved, another window has it, or it must not be touched.

use super::{Step, words};
use crate::{
    store::Trouble,
    ui::parts::{Loading, Notice, Tone, use_say},
};
use yew::prelude::*;

#[component]
pub fn Opening() -> Html {
    let say = use_say();
    html! { <Step title={say.exam_page()}><Loading text={say.opening()} /></Step> }
}

#[derive(Properties, PartialEq)]
pub struct ElsewhereProps {
    /// The other window has let go.
    pub free: bool,
    pub on_continue: Callback<()>,
    pub on_back: Callback<()>,
}

#[component]
pub fn Elsewhere(props: &ElsewhereProps) -> Html {
    let say = use_say();
    let actions = html! {
        <>
            <button type="button" class="button primary" disabled={!props.free} onclick={props.on_continue.reform(|_| ())}>
                { say.elsewhere_continue() }
            </button>
            <button type="button" class="button quiet" onclick={props.on_back.reform(|_| ())}>{ say.back_choose() }</button>
        </>
    };
    html! {
        <Step title={say.elsewhere_title()} lead={say.elsewhere_note()} {actions}>
            <Notice tone={if props.free { Tone::Good } else { Tone::Info }}>
                <p>{ if props.free { say.elsewhere_free() } else { say.elsewhere_waiting() } }</p>
            </Notice>
        </Step>
    }
}

#[derive(Properties, PartialEq)]
pub struct BlockedProps {
    pub trouble: Trouble,
    /// Absent where this window holds nothing.
    #[prop_or_default]
    pub on_export: Option<Callback<()>>,
    #[prop_or_default]
    pub on_retry: Option<Callback<()>>,
    #[prop_or_default]
    pub on_back: Option<Callback<()>>,
}

/// Writing on could do harm, so nothing is written.
#[component]
pub fn Blocked(props: &BlockedProps) -> Html {
    let say = use_say();
    let (title, note) = match &props.trouble {
        Trouble::Taken => (say.blocked_taken(), say.blocked_taken_note().to_string()),
        Trouble::Damaged => (say.blocked_damaged(), say.blocked_damaged_note().to_string()),
        trouble => (say.blocked_store(), say.fault_store(&words::trouble(say, trouble))),
    };
    let button = |on: &Option<Callback<()>>, text: &'static str| match on {
        Some(on) => html! { <button type="button" class="button" onclick={on.reform(|_| ())}>{ text }</button> },
        None => Html::default(),
    };
    let actions = html! {
        <>
            { button(&props.on_retry, say.retry()) }
            { button(&props.on_export, say.blocked_export()) }
            { button(&props.on_back, say.back_choose()) }
        </>
    };
    html! { <Step {title} {actions}><Notice tone={Tone::Error}><p>{ note }</p></Notice></Step> }
}

#[derive(Properties, PartialEq)]
pub struct FinishProps {
    pub exam: AttrValue,
    #[prop_or_default]
    pub trouble: Option<Trouble>,
    pub on_retry: Callback<()>,
    pub on_export: Callback<()>,
}

/// Handed in, and on its way to the disk.
#[component]
pub fn Finish(props: &FinishProps) -> Html {
    let say = use_say();
    let Some(trouble) = &props.trouble else {
        return html! {
            <Step title={say.finish_title()} exam={&props.exam}><Loading text={say.finish_lead()} /></Step>
        };
    };
    let actions = html! {
        <>
            <button type="button" class="button primary" onclick={props.on_export.reform(|_| ())}>{ say.finish_export() }</button>
            <button type="button" class="button" onclick={props.on_retry.reform(|_| ())}>{ say.retry() }</button>
        </>
    };
    html! {
        <Step title={say.finish_failed()} exam={&props.exam} {actions}>
            <Notice tone={Tone::Error} title={words::trouble(say, trouble)}><p>{ say.finish_failed_way() }</p></Notice>
        </Step>
    }
}
