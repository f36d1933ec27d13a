//! The question on the screen with what belongs to it: section, material, flag.

use super::act::Act;
use crate::{
    paper::PaperSection,
    question::Response,
    ui::{
        exam::{Shown, words},
        parts::{CONTENT_LANG, Icon, OpenQuestion, icon, material, use_say},
    },
};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub section: Rc<PaperSection>,
    pub shown: Rc<Shown>,
    pub response: Option<Response>,
    pub flagged: bool,
    /// It can only be read.
    pub locked: bool,
    pub on_act: Callback<Act>,
}

#[component]
pub fn Sheet(props: &Props) -> Html {
    let say = use_say();
    let Props { section, shown, .. } = props;
    let number = shown.number;
    html! {
        <>
            <div class="section-head">
                <h2 lang={CONTENT_LANG}>{ section.title.clone() }</h2>
                <p class="section-rule">{ words::section_marks(say, section) }</p>
                { for words::section_scheme(say, section).into_iter().map(|rule| html! { <p class="section-rule">{ rule }</p> }) }
            </div>
            <div class="question-frame guarded" data-question={number.to_string()}>
                if let Some(text) = &shown.material {
                    { material(say, text) }
                }
                // A question is an element of its own: reused for the next, its radio buttons would lose what is chosen.
                <OpenQuestion
                    key={number}
                    name={&shown.name}
                    {number}
                    stem={&shown.stem}
                    face={shown.face.clone()}
                    marks={shown.marks}
                    response={props.response.clone()}
                    locked={props.locked}
                    on_response={props.on_act.reform(move |response| Act::Answer(number, response))}
                />
            </div>
            if !props.locked {
                <div class="question-tools">
                    <button type="button" class="button" aria-pressed={if props.flagged { "true" } else { "false" }}
                        onclick={props.on_act.reform(move |_| Act::Flag(number))}>
                        { icon(Icon::Flag) }{ say.flag() }
                    </button>
                    if props.response.is_some() {
                        <button type="button" class="button quiet" onclick={props.on_act.reform(move |_| Act::Answer(number, None))}>
                            { say.clear_answer() }
                        </button>
                    }
                </div>
            }
        </>
    }
}
