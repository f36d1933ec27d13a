//! The question on the screen with what belongs to it: section, material, flag.

use super::{act::Act, view::OnScreen};
use crate::{
    say::Say,
    ui::{
        exam::words,
        parts::{CONTENT_LANG, Icon, OpenQuestion, icon, material},
    },
};
use yew::prelude::*;

/// `locked`: it can only be read.
pub fn sheet(say: Say, on: &OnScreen, locked: bool, on_act: &Callback<Act>) -> Html {
    let OnScreen { section, shown, .. } = on;
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
                    response={on.response.clone()}
                    locked={locked}
                    on_response={on_act.reform(move |response| Act::Answer(number, response))}
                />
            </div>
            if !locked {
                <div class="question-tools">
                    <button type="button" class="button" aria-pressed={if on.flagged { "true" } else { "false" }}
                        onclick={on_act.reform(move |_| Act::Flag(number))}>
                        { icon(Icon::Flag) }{ say.flag() }
                    </button>
                    if on.response.is_some() {
                        <button type="button" class="button quiet" onclick={on_act.reform(move |_| Act::Answer(number, None))}>
                            { say.clear_answer() }
                        </button>
                    }
                </div>
            }
        </>
    }
}
