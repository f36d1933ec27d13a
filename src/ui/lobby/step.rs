//! The frame of every screen of the lobby.

use crate::ui::{exam, parts::use_say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub title: AttrValue,
    #[prop_or_default]
    pub exam: Option<AttrValue>,
    #[prop_or_default]
    pub lead: Option<AttrValue>,
    #[prop_or_default]
    pub children: Html,
    /// Buttons at the end, the way on first.
    #[prop_or_default]
    pub actions: Option<Html>,
}

#[component]
pub fn Step(props: &Props) -> Html {
    let frame = exam::Step {
        title: &props.title,
        exam: props.exam.as_deref(),
        lead: props.lead.as_deref(),
        actions: props.actions.clone(),
    };
    exam::step(use_say(), frame, props.children.clone())
}
