//! The head of the report: who, what, when, and the result.

use super::{Finished, view::Outcome};
use crate::{
    marking::Marks,
    say::Say,
    sitting::{HandInBy, Phase},
    ui::{
        exam::words,
        lobby::{
            who::who,
            words::{task_fault, time},
        },
        parts::{CONTENT_LANG, Icon, Loading, Notice, Tone, icon},
    },
};
use yew::prelude::*;

pub fn summary(say: Say, finished: &Finished, outcome: &Outcome, on_retry: &Callback<()>) -> Html {
    let result = match outcome {
        Outcome::Marking => html! { <Loading text={say.report_marking()} /> },
        Outcome::Withheld => html! {
            <Notice tone={Tone::Good} title={say.report_handed_in()}><p>{ say.report_handed_in_note() }</p></Notice>
        },
        Outcome::Failed(fault) => html! {
            <Notice tone={Tone::Error} title={say.report_unmarked()}>
                <p>{ task_fault(say, fault) }</p>
                <p>{ say.report_unmarked_note() }</p>
                <button type="button" class="button" onclick={on_retry.reform(|_| ())}>{ say.retry() }</button>
            </Notice>
        },
        Outcome::Marked { record, .. } => record.marks.as_ref().map(|marks| score(say, marks)).unwrap_or_default(),
    };
    html! {
        <>
            <header class="report-head">
                <p class="step-exam" lang={CONTENT_LANG}>{ finished.record.paper.title.clone() }</p>
                <h1>{ say.report_title() }</h1>
            </header>
            if let Some(candidate) = &finished.state.candidate {
                { who(say, candidate) }
            }
            { result }
            { facts(say, finished) }
        </>
    }
}

fn score(say: Say, marks: &Marks) -> Html {
    let verdict = match marks.passed {
        Some(true) => Some(("is-passed", Icon::Check, say.verdict_pass())),
        Some(false) => Some(("is-failed", Icon::Cross, say.verdict_fail())),
        None => None,
    };
    // A band says more than pass or fail, unless it says the same.
    let band = marks.band.as_ref().filter(|band| verdict.is_none_or(|(_, _, words)| words != band.as_str()));
    let pending = marks.pending.len();
    html! {
        <div class="report-score">
            <p>
                <span class="spoken">{ say.report_score() }</span>
                <span class="score-value">{ marks.total.to_string() }</span>
            </p>
            <p class="score-full">{ say.exam_full(&say.marks(marks.full)) }</p>
            if let Some((class, picture, words)) = verdict {
                <p class={classes!("score-verdict", class)}>{ icon(picture) }{ words }</p>
            } else if pending > 0 {
                <p class="score-verdict">{ icon(Icon::Clock) }{ say.report_pending() }</p>
            }
            if let Some(band) = band {
                <p class="score-verdict is-band" lang={CONTENT_LANG}>{ band.clone() }</p>
            }
            if pending > 0 {
                <p class="score-pending">{ say.report_pending_note(pending as i64) }</p>
            }
        </div>
    }
}

fn facts(say: Say, finished: &Finished) -> Html {
    let state = &finished.state;
    let fact = |name: &'static str, value: String| html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> };
    let how = match state.phase {
        Phase::TimedOut => Some(say.report_timed_out()),
        Phase::HandedIn(HandInBy::Leaving) => Some(say.report_by_leaving()),
        _ => None,
    };
    html! {
        <dl class="report-facts">
            { for state.started.map(|at| fact(say.report_started(), time(at.wall))) }
            { for state.ended.map(|at| html! {
                <div>
                    <dt>{ say.report_ended() }</dt>
                    <dd>{ time(at.wall) }if let Some(how) = how { <span class="fact-note">{ how }</span> }</dd>
                </div>
            }) }
            { fact(say.report_used(), words::span(say, state.used)) }
            if state.left > 0 {
                { fact(say.report_left(), say.report_times(state.left.into())) }
            }
            <div>
                <dt>{ say.report_code() }</dt>
                <dd><code class="code">{ finished.code() }</code><span class="fact-note">{ say.report_code_note() }</span></dd>
            </div>
        </dl>
    }
}
