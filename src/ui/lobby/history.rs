//! What a candidate has sat before: go on, look at a report, sit it again.

use super::{
    attempts::{Attempt, Standing},
    choose::Chosen,
    step::Step,
};
use crate::{
    marking::{Marks, best},
    say::Say,
    sitting::Candidate,
    ui::{
        exam::{names::LogName, words},
        lobby::{who::who, words::time},
        parts::{Icon, Notice, Tone, icon, use_say},
    },
};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub exam: Chosen,
    pub candidate: Rc<Candidate>,
    pub attempts: Rc<[Attempt]>,
    pub on_resume: Callback<LogName>,
    pub on_report: Callback<LogName>,
    pub on_new: Callback<()>,
    pub on_back: Callback<()>,
}

#[component]
pub fn History(props: &Props) -> Html {
    let say = use_say();
    let best = best_of(&props.attempts);
    let open = props.attempts.iter().any(|attempt| matches!(attempt.standing, Standing::Open { .. }));
    let left = props.exam.attempts.map(|most| most.saturating_sub(props.attempts.len() as u32));
    let again = props.exam.offered && !open && left != Some(0);
    let actions = html! {
        <>
            if again {
                <button type="button" class="button primary" onclick={props.on_new.reform(|_| ())}>{ say.attempt_new() }</button>
            }
            <button type="button" class="button" onclick={props.on_back.reform(|_| ())}>{ say.back_choose() }</button>
        </>
    };
    html! {
        <Step title={say.attempts_title()} exam={&props.exam.title} {actions}>
            { who(say, &props.candidate) }
            <ol class="attempts">
                { for props.attempts.iter().enumerate().map(|(at, attempt)| row(say, props, attempt, best == Some(at))) }
            </ol>
            if again {
                <p class="muted">{ left.map_or(say.attempt_new_free().into(), |left| say.attempt_new_left(left.into())) }</p>
            } else if left == Some(0) && !open {
                <Notice tone={Tone::Info}><p>{ say.attempt_none_left() }</p></Notice>
            }
        </Step>
    }
}

/// The place of the attempt that counts, where there are several to choose from.
fn best_of(attempts: &[Attempt]) -> Option<usize> {
    let marked: Vec<(usize, Marks)> = attempts
        .iter()
        .enumerate()
        .filter_map(|(at, attempt)| match &attempt.standing {
            Standing::Over { marks: Some(marks), .. } => Some((at, (**marks).clone())),
            _ => None,
        })
        .collect();
    let (places, marks): (Vec<usize>, Vec<Marks>) = marked.into_iter().unzip();
    best(&marks).filter(|_| marks.len() > 1).map(|at| places[at])
}

fn row(say: Say, props: &Props, attempt: &Attempt, best: bool) -> Html {
    let go = |to: &Callback<LogName>| {
        let name = attempt.name.clone();
        to.reform(move |_: MouseEvent| name.clone())
    };
    let (facts, action) = match &attempt.standing {
        Standing::Open { started, left, answered, questions } => {
            let started = started.map_or(say.attempt_not_started().into(), |wall| say.attempt_started(&time(wall)));
            let facts = vec![
                say.attempt_open().to_string(),
                started,
                say.attempt_answered(*answered as i64, *questions as i64),
                say.attempt_left(&words::span(say, *left)),
            ];
            (
                facts,
                html! {
                    <button type="button" class="button primary" onclick={go(&props.on_resume)}>{ say.attempt_continue() }</button>
                },
            )
        }
        Standing::Over { ended, marks } => {
            let result = marks.as_ref().map_or(vec![say.attempt_unmarked().to_string()], |marks| result(say, marks));
            let facts = result.into_iter().chain([say.attempt_ended(&time(*ended))]).collect();
            (
                facts,
                html! {
                    <button type="button" class="button" onclick={go(&props.on_report)}>{ say.attempt_report() }</button>
                },
            )
        }
        Standing::Damaged => (vec![say.attempt_damaged().to_string()], Html::default()),
    };
    html! {
        <li class="attempt">
            <h2 class="attempt-head">
                { say.attempt_number(attempt.name.attempt.into()) }
                if best {
                    <span class="attempt-best">{ icon(Icon::Check) }{ say.attempt_best() }</span>
                }
            </h2>
            <ul class="facts">{ for facts.into_iter().map(|fact| html! { <li>{ fact }</li> }) }</ul>
            <div class="attempt-action">{ action }</div>
        </li>
    }
}

fn result(say: Say, marks: &Marks) -> Vec<String> {
    let verdict = match marks.passed {
        Some(true) => Some(say.verdict_pass().to_string()),
        Some(false) => Some(say.verdict_fail().to_string()),
        None => None,
    };
    let pending = (!marks.pending.is_empty()).then(|| say.report_pending().to_string());
    [Some(say.marks(marks.total)), verdict, marks.band.clone(), pending].into_iter().flatten().collect()
}
