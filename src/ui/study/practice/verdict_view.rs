//! How a question was answered, in a word.

use super::Verdict;
use crate::{
    say::Say,
    ui::parts::{Icon, icon},
};
use yew::prelude::*;

pub(super) fn verdict_line(say: Say, verdict: Verdict) -> Html {
    let (class, picture, words) = match verdict {
        Verdict::Right => ("is-right", Icon::Check, say.verdict_right()),
        Verdict::Wrong => ("is-wrong", Icon::Cross, say.verdict_wrong()),
        Verdict::None => ("is-none", Icon::Info, say.verdict_none()),
        Verdict::Open => ("is-none", Icon::Info, say.verdict_open()),
    };
    html! { <p class={classes!("verdict", class)} role="status">{ icon(picture) }{ words }</p> }
}
