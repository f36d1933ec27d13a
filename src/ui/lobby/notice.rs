//! The notice: read, confirmed, and then the start.

use super::{step::Step, who::who, words::rules};
use crate::{
    paper::Paper,
    question::Hundredths,
    sitting::{Candidate, Refusal},
    store::Trouble,
    ui::{
        exam::words,
        parts::{CONTENT_LANG, Notice as Message, Tone, use_say},
    },
};
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub paper: Rc<Paper>,
    pub candidate: Rc<Candidate>,
    /// Needed to pass, where it is known.
    #[prop_or_default]
    pub pass: Option<Hundredths>,
    /// The confirmation is being stored.
    #[prop_or_default]
    pub busy: bool,
    /// Why it could not be.
    #[prop_or_default]
    pub trouble: Option<Trouble>,
    /// Why the start was refused.
    #[prop_or_default]
    pub refused: Option<Refusal>,
    pub on_start: Callback<()>,
    pub on_back: Callback<()>,
}

#[component]
pub fn Notice(props: &Props) -> Html {
    let say = use_say();
    let confirmed = use_state(|| false);
    let on_confirm = {
        let confirmed = confirmed.clone();
        Callback::from(move |event: Event| confirmed.set(event.target_unchecked_into::<HtmlInputElement>().checked()))
    };
    let paper = &props.paper;
    let actions = html! {
        <>
            <button type="button" class="button primary" disabled={!*confirmed || props.busy}
                aria-describedby="start-note" onclick={props.on_start.reform(|_| ())}>{ say.notice_start() }</button>
            <button type="button" class="button quiet" onclick={props.on_back.reform(|_| ())}>{ say.back_choose() }</button>
            <p id="start-note" class="start-note">
                { if *confirmed { say.notice_start_note() } else { say.notice_confirm_first() } }
            </p>
        </>
    };
    html! {
        <Step title={say.notice_title()} exam={AttrValue::from(paper.title.clone())} actions={Some(actions)}>
            { who(say, &props.candidate) }
            <ul class="facts notice-facts">
                <li>{ say.questions_count(paper.questions().count() as i64) }</li>
                <li>{ words::minutes(say, paper.rules.time) }</li>
                <li>{ say.exam_full(&say.marks(paper.full)) }</li>
                if let Some(pass) = props.pass {
                    <li>{ say.exam_pass(&say.marks(pass)) }</li>
                }
            </ul>
            <table class="section-table">
                <caption class="spoken">{ say.exam_sections() }</caption>
                <tbody>{ for paper.sections.iter().map(|section| html! {
                    <tr>
                        <th scope="row" lang={CONTENT_LANG}>{ section.title.clone() }</th>
                        <td>{ words::section_marks(say, section) }</td>
                        <td>{ say.marks(section.full) }</td>
                    </tr>
                }) }</tbody>
            </table>
            if !paper.notice.is_empty() {
                <ol class="notice-list notice-text" lang={CONTENT_LANG}>
                    { for paper.notice.iter().map(|point| html! { <li><span>{ point.clone() }</span></li> }) }
                </ol>
            }
            <section class="notice-rules">
                <h2>{ say.notice_rules() }</h2>
                <ul>{ for rules(say, paper).into_iter().map(|rule| html! { <li>{ rule }</li> }) }</ul>
            </section>
            if let Some(trouble) = &props.trouble {
                <Message tone={Tone::Error} title={say.storage_title()}>
                    <p>{ say.fault_store(&words::trouble(say, trouble)) }</p>
                    <p>{ say.storage_way() }</p>
                </Message>
            }
            if let Some(refused) = props.refused {
                <Message tone={Tone::Error}><p>{ words::refusal(say, refused) }</p></Message>
            }
            <label class="check"><input type="checkbox" checked={*confirmed} onchange={on_confirm} /><span>{ say.notice_confirm() }</span></label>
        </Step>
    }
}
