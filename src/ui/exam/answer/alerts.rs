//! Everything that speaks up by itself while answering, in one place under the head.

use crate::{
    paper::{Leaving, MINUTE},
    sitting::Refusal,
    ui::{
        exam::words,
        parts::{Icon, Notice, Tone, icon, use_say},
    },
};
use yew::prelude::*;

/// The page was left, and how often so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    pub times: u32,
    pub rule: Leaving,
}

#[derive(Properties, PartialEq)]
pub struct Props {
    /// Milliseconds of the mark that was just passed.
    #[prop_or_default]
    pub time: Option<u64>,
    #[prop_or_default]
    pub left: Option<Left>,
    #[prop_or_default]
    pub refused: Option<Refusal>,
    pub on_understood: Callback<()>,
}

#[component]
pub fn Alerts(props: &Props) -> Html {
    let say = use_say();
    let counted = |Left { times, rule }: Left| match rule {
        Leaving::Recorded => say.returned_count(times.into()),
        Leaving::AtMost(most) => say.returned_limit(times.into(), most.saturating_sub(times).into()),
    };
    html! {
        <div class="exam-alerts">
            // Always there, so that screen readers notice what appears in it.
            <div aria-live="assertive">
                if let Some(time) = props.time {
                    <p class={classes!("exam-warning", (time <= MINUTE).then_some("is-last"))}>
                        { icon(Icon::Clock) }{ say.time_warning(&words::minutes(say, time)) }
                    </p>
                }
            </div>
            if let Some(left) = props.left {
                <div class="exam-left">
                    <Notice tone={Tone::Warn} title={say.returned_title()}>
                        <p>{ counted(left) }</p>
                        <button type="button" class="button" onclick={props.on_understood.reform(|_| ())}>{ say.understood() }</button>
                    </Notice>
                </div>
            }
            if let Some(refused) = props.refused {
                <div class="exam-left">
                    <Notice tone={Tone::Error}><p>{ say.not_recorded(&words::refusal(say, refused)) }</p></Notice>
                </div>
            }
        </div>
    }
}
