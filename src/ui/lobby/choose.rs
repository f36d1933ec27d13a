//! Choosing an exam; what is not yet handed in on this machine comes first.

use super::{attempts::Unfinished, step::Step};
use crate::{
    paper,
    question::Hundredths,
    say::Say,
    store::Trouble,
    ui::{
        asset::Fetched,
        exam::words,
        parts::{CONTENT_LANG, Empty, ExamCard, Failure, Loading, Notice, Tone, asset_failure, use_say},
    },
};
use std::rc::Rc;
use yew::prelude::*;

/// The exam a candidate has chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    pub code: AttrValue,
    pub title: AttrValue,
    pub pass: Option<Hundredths>,
    /// How often one candidate may sit it; absent: any number of times.
    pub attempts: Option<u32>,
    /// It can be begun anew; an exam that was taken from the catalog can only be finished.
    pub offered: bool,
}

impl From<&paper::ExamCard> for Chosen {
    fn from(card: &paper::ExamCard) -> Chosen {
        Chosen {
            code: card.code.clone().into(),
            title: card.title.clone().into(),
            pass: card.pass,
            attempts: card.attempts,
            offered: true,
        }
    }
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub catalog: Fetched<paper::Catalog>,
    pub unfinished: Rc<[Unfinished]>,
    /// Why nothing can be stored here; then nothing can be begun.
    #[prop_or_default]
    pub trouble: Option<Trouble>,
    pub on_choose: Callback<Chosen>,
    pub on_retry: Callback<()>,
}

#[component]
pub fn Choose(props: &Props) -> Html {
    let say = use_say();
    let on_retry = props.on_retry.clone();
    let body = match &props.catalog {
        Fetched::Waiting => html! { <Loading text={say.loading()} /> },
        Fetched::Failed(error) => html! { <Failure detail={asset_failure(say, error)} {on_retry} /> },
        Fetched::Here(catalog) if catalog.exams.is_empty() => {
            html! { <Empty title={say.exams_empty()} note={say.choose_empty_note()} /> }
        }
        Fetched::Here(catalog) => html! {
            <section aria-labelledby="exams">
                // Alone on the page the list needs no second heading, except for those who walk from heading to heading.
                <h2 id="exams" class={props.unfinished.is_empty().then_some("spoken")}>{ say.choose_exams() }</h2>
                <ul class="exam-list">{ for catalog.exams.iter().map(|exam| offer(say, props, exam)) }</ul>
            </section>
        },
    };
    html! {
        <Step title={say.choose_title()} lead={say.choose_lead()}>
            if let Some(trouble) = &props.trouble {
                <Notice tone={Tone::Error} title={say.storage_title()}>
                    <p>{ say.fault_store(&words::trouble(say, trouble)) }</p>
                    <p>{ say.storage_way() }</p>
                    <button type="button" class="button" onclick={props.on_retry.reform(|_| ())}>{ say.retry() }</button>
                </Notice>
            }
            if !props.unfinished.is_empty() {
                <section class="unfinished">
                    <h2>{ say.unfinished_title() }</h2>
                    <p class="muted">{ say.unfinished_lead() }</p>
                    <ul>{ for props.unfinished.iter().map(|sitting| unfinished(props, sitting, say.unfinished_enter())) }</ul>
                </section>
            }
            { body }
        </Step>
    }
}

fn offer(say: Say, props: &Props, exam: &paper::ExamCard) -> Html {
    let (chosen, on_choose) = (Chosen::from(exam), props.on_choose.clone());
    let action = html! {
        <button type="button" class="button" aria-label={say.choose_enter_exam(&exam.title)} disabled={props.trouble.is_some()}
            onclick={move |_| on_choose.emit(chosen.clone())}>{ say.choose_enter() }</button>
    };
    html! { <ExamCard exam={Rc::new(exam.clone())} {action} /> }
}

fn unfinished(props: &Props, sitting: &Unfinished, enter: &'static str) -> Html {
    let card = match &props.catalog {
        Fetched::Here(catalog) => catalog.exams.iter().find(|exam| exam.code == sitting.exam),
        Fetched::Waiting | Fetched::Failed(_) => None,
    };
    let code = AttrValue::from(sitting.exam.clone());
    let chosen = card
        .map_or_else(|| Chosen { title: code.clone(), code, pass: None, attempts: None, offered: false }, Chosen::from);
    let (title, on_choose) = (chosen.title.clone(), props.on_choose.clone());
    html! {
        <li class="unfinished-row">
            <span class="unfinished-exam" lang={CONTENT_LANG}>{ title }</span>
            <span class="masked">{ sitting.identity.masked() }</span>
            <button type="button" class="button primary" disabled={props.trouble.is_some()}
                onclick={move |_| on_choose.emit(chosen.clone())}>{ enter }</button>
        </li>
    }
}
