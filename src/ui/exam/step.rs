//! The frame of every screen before and after answering.

use crate::ui::parts::{CONTENT_LANG, Header, use_say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub title: AttrValue,
    /// What this is about: the exam's title, in the language of the organiser.
    #[prop_or_default]
    pub exam: Option<AttrValue>,
    #[prop_or_default]
    pub lead: Option<AttrValue>,
    #[prop_or_default]
    pub children: Html,
    /// Buttons at the end, the way on first.
    #[prop_or_default]
    pub actions: Html,
}

#[component]
pub fn Step(props: &Props) -> Html {
    let say = use_say();
    html! {
        <>
            <Header title={say.exam_page()} content="content" />
            <main id="content" class="step" tabindex="-1">
                <header class="step-head">
                    if let Some(exam) = &props.exam {
                        <p class="step-exam" lang={CONTENT_LANG}>{ exam }</p>
                    }
                    <h1>{ &props.title }</h1>
                    if let Some(lead) = &props.lead {
                        <p>{ lead }</p>
                    }
                </header>
                { props.children.clone() }
                if props.actions != Html::default() {
                    <div class="step-actions">{ props.actions.clone() }</div>
                }
            </main>
        </>
    }
}
