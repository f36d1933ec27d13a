//! The shared material of a case. Long texts can be folded away while its questions are answered.

use super::{CONTENT_LANG, use_say};
use crate::say::Say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub text: AttrValue,
}

#[component]
pub fn Material(props: &Props) -> Html {
    material(use_say(), &props.text)
}

pub fn material(say: Say, text: &AttrValue) -> Html {
    html! {
        <details class="fold material" open=true>
            <summary>{ say.material() }</summary>
            <p class="material-text" lang={CONTENT_LANG}>{ text }</p>
        </details>
    }
}
