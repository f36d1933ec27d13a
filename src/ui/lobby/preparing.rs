//! While the paper is being drawn.

use super::step::Step;
use crate::ui::parts::{Notice, Progress, Tone, use_say};
use yew::prelude::*;

/// A step of preparing the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preparing {
    Bank,
    Draw,
    Keep,
}

#[derive(Properties, PartialEq)]
pub struct PrepareProps {
    pub exam: AttrValue,
    pub at: Preparing,
    /// Why it came to nothing, in words.
    #[prop_or_default]
    pub failed: Option<AttrValue>,
    pub on_retry: Callback<()>,
    pub on_cancel: Callback<()>,
}

#[component]
pub fn Prepare(props: &PrepareProps) -> Html {
    let say = use_say();
    let (step, name) = match props.at {
        Preparing::Bank => (1, say.prepare_bank()),
        Preparing::Draw => (2, say.prepare_draw()),
        Preparing::Keep => (3, say.prepare_keep()),
    };
    let actions = html! {
        <>
            if props.failed.is_some() {
                <button type="button" class="button primary" onclick={props.on_retry.reform(|_| ())}>{ say.retry() }</button>
            }
            <button type="button" class="button" onclick={props.on_cancel.reform(|_| ())}>
                { if props.failed.is_some() { say.back_choose() } else { say.cancel() } }
            </button>
        </>
    };
    html! {
        <Step title={say.prepare_title()} exam={&props.exam} {actions}>
            if let Some(failed) = &props.failed {
                <Notice tone={Tone::Error} title={say.prepare_failed()}><p>{ failed }</p></Notice>
            } else {
                <div role="status"><Progress done={step} of=3 text={say.prepare_step(step as i64, 3, name)} /></div>
            }
        </Step>
    }
}
