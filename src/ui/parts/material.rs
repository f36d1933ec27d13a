//! The shared material of a case. Long texts can be folded away while its questions are answered.

use super::{CONTENT_LANG, use_say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub text: AttrValue,
}

#[component]
pub fn Material(props: &Props) -> Html {
    let say = use_say();
    html! {
        <details class="fold material" open=true>
            <summary>{ say.material() }</summary>
            <p class="material-text" lang={CONTENT_LANG}>{ &props.text }</p>
        </details>
    }
}
