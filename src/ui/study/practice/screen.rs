//! The screen of a practice.

use super::{Act, Run, Verdict, item_view::ItemView, result_view::result, verdict_view::verdict_line};
use crate::{
    question::Kind,
    say::Say,
    ui::{
        parts::{CONTENT_LANG, Empty, Icon, Progress, icon, use_say},
        study::Route,
    },
};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub subject: AttrValue,
    pub run: Run,
    pub on_act: Callback<Act>,
}

#[component]
pub fn Screen(props: &Props) -> Html {
    let say = use_say();
    let (run, act) = (&props.run, &props.on_act);
    if run.items().is_empty() {
        return html! {
            <Empty title={say.practice_lost()} note={say.practice_lost_note(&props.subject)}>
                <a class="button" href={Route::Home.href()}>{ say.back_home() }</a>
            </Empty>
        };
    }
    html! {
        <div class="practice">
            <div class="practice-top">
                <a class="practice-back" href={Route::Home.href()}>{ icon(Icon::Back) }{ say.back_home() }</a>
                <h1 lang={CONTENT_LANG}>{ &props.subject }</h1>
                if run.kinds().len() > 1 {
                    { kinds(say, run, act) }
                }
            </div>
            if run.item().is_some() {
                { state(say, run) }
                <ItemView key={item_key(run)} run={run.clone()} on_act={act} />
                { foot(say, run, act) }
            } else {
                { result(say, run, act) }
            }
        </div>
    }
}

/// Differs from item to item, so that nothing of one stays in the next.
fn item_key(run: &Run) -> String {
    [run.kind.map_or("all", Kind::code), "-", &run.at.to_string()].concat()
}

fn kinds(say: Say, run: &Run, act: &Callback<Act>) -> Html {
    let chip = |kind: Option<Kind>, words: &'static str, count: usize| {
        html! {
            <label class="chip">
                <input type="radio" name="kind" checked={run.kind == kind} onchange={act.reform(move |_| Act::Kind(kind))} />
                <span>{ words }<span class="chip-count">{ count }</span></span>
            </label>
        }
    };
    html! {
        <fieldset class="practice-kinds">
            <legend>{ say.practice_kinds() }</legend>
            <div class="chips">
                { chip(None, say.practice_all_kinds(), run.items().len()) }
                { for run.kinds().into_iter().map(|(kind, count)| chip(Some(kind), say.kind(kind), count)) }
            </div>
        </fieldset>
    }
}

fn state(say: Say, run: &Run) -> Html {
    let (at, of) = (run.at as i64 + 1, run.total() as i64);
    html! {
        <div class="practice-state">
            <Progress done={run.at + usize::from(run.checked)} of={run.total()} text={say.practice_position(at, of)} />
            if run.tally.marked > 0 {
                <p class="practice-score">{ say.practice_score(run.tally.right as i64, run.tally.marked as i64) }</p>
            }
        </div>
    }
}

/// The verdict on an item of one question; the parts of a case have theirs beside them.
fn only_verdict(run: &Run) -> Option<Verdict> {
    if run.responses.len() == 1 { run.verdict(0) } else { None }
}

fn foot(say: Say, run: &Run, act: &Callback<Act>) -> Html {
    let last = run.at + 1 == run.total();
    let (words, next): (_, fn() -> Act) = match (run.checked, run.answered()) {
        (true, _) if last => (say.practice_finish(), || Act::Next),
        (true, _) => (say.practice_next(), || Act::Next),
        (false, true) => (say.practice_check(), || Act::Check),
        (false, false) => (say.practice_reveal(), || Act::Check),
    };
    html! {
        <div class="practice-foot">
            if let Some(verdict) = only_verdict(run) {
                { verdict_line(say, verdict) }
            } else if run.responses.len() == 1 {
                <p class="practice-keys">{ say.practice_keys() }</p>
            }
            <button
                type="button"
                class={classes!("button", (run.checked || run.answered()).then_some("primary"))}
                onclick={act.reform(move |_| next())}
            >
                { words }
            </button>
        </div>
    }
}
