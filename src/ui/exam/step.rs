//! The frame of every screen before and after answering.

use crate::{
    say::Say,
    ui::parts::{CONTENT_LANG, HeaderProps, header},
};
use yew::prelude::*;

#[derive(Default)]
pub struct Step<'a> {
    pub title: &'a str,
    /// What this is about: the exam's title, in the language of the organiser.
    pub exam: Option<&'a str>,
    pub lead: Option<&'a str>,
    /// Buttons at the end, the way on first.
    pub actions: Option<Html>,
}

/// The frame with `body` in it.
pub fn step(say: Say, step: Step, body: Html) -> Html {
    let head = HeaderProps {
        title: Some(say.exam_page().into()),
        title_lang: None,
        home: None,
        content: "content".into(),
        children: Html::default(),
    };
    html! {
        <>
            { header(say, &head) }
            <main id="content" class="step" tabindex="-1">
                <header class="step-head">
                    if let Some(exam) = step.exam {
                        <p class="step-exam" lang={CONTENT_LANG}>{ exam.to_string() }</p>
                    }
                    <h1>{ step.title.to_string() }</h1>
                    if let Some(lead) = step.lead {
                        <p>{ lead.to_string() }</p>
                    }
                </header>
                { body }
                if let Some(actions) = step.actions {
                    <div class="step-actions">{ actions }</div>
                }
            </main>
        </>
    }
}

/// A button of a screen.
pub fn button(class: &'static str, words: &str, disabled: bool, on_press: &Callback<()>) -> Html {
    html! {
        <button type="button" class={classes!("button", class)} {disabled} onclick={on_press.reform(|_| ())}>{ words.to_string() }</button>
    }
}
