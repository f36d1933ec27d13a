//! The end of a practice.

use super::{Act, Run};
use crate::{
    question::{Content, Item},
    say::Say,
    ui::parts::{CONTENT_LANG, Empty},
};
use yew::prelude::*;

pub(super) fn result(say: Say, run: &Run, act: &Callback<Act>) -> Html {
    let (right, marked, open) = (run.tally.right as i64, run.tally.marked as i64, run.tally.open as i64);
    let wrong = run.wrong().len();
    html! {
        <section id="item-1" class="result" tabindex="-1" aria-labelledby="result-title">
            <h2 id="result-title">{ say.result_title() }</h2>
            if marked > 0 {
                <div>
                    <p class="result-score">{ say.result_score(right, marked) }</p>
                    <p class="result-rate">{ say.result_rate(right * 100 / marked) }</p>
                </div>
            } else {
                <Empty title={say.result_none()} />
            }
            if open > 0 {
                <p>{ say.result_open(open) }</p>
            }
            if wrong > 0 {
                <div>
                    <h3>{ say.result_wrong() }</h3>
                    <ol class="result-list" lang={CONTENT_LANG}>{ for run.wrong().map(|item| html! { <li><p>{ summary(item) }</p></li> }) }</ol>
                </div>
            } else if marked > 0 {
                <p>{ say.result_clean() }</p>
            }
            <div class="buttons">
                if wrong > 0 {
                    <button type="button" class="button primary" onclick={act.reform(|_| Act::Retry)}>{ say.result_retry(wrong as i64) }</button>
                }
                <button type="button" class="button" onclick={act.reform(|_| Act::Again)}>{ say.result_again() }</button>
            </div>
        </section>
    }
}

fn summary(item: &Item) -> String {
    match &item.content {
        Content::Simple(question) => question.stem.clone(),
        Content::Case { material, .. } => material.clone(),
    }
}
