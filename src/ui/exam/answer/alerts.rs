//! Everything that speaks up by itself while answering, in one place under the head.

use super::act::Act;
use crate::{
    paper::{Leaving, MINUTE},
    say::Say,
    sitting::Refusal,
    ui::{
        exam::{button, words},
        parts::{Icon, Tone, icon, notice},
    },
};
use yew::prelude::*;

/// The page was left, and how often so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    pub times: u32,
    pub rule: Leaving,
}

pub struct Alerts {
    /// Milliseconds of the mark that was just passed.
    pub time: Option<u64>,
    pub left: Option<Left>,
    pub refused: Option<Refusal>,
    pub on_act: Callback<Act>,
}

pub fn alerts(say: Say, props: &Alerts) -> Html {
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
                    { notice(Tone::Warn, Some(say.returned_title()), html! {
                        <><p>{ counted(left) }</p>{ button("", say.understood(), false, &props.on_act.reform(|()| Act::Understood)) }</>
                    }) }
                </div>
            }
            if let Some(refused) = props.refused {
                <div class="exam-left">
                    { notice(Tone::Error, None, html! { <p>{ say.not_recorded(&words::refusal(say, refused)) }</p> }) }
                </div>
            }
        </div>
    }
}
