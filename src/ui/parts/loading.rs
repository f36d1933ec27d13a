//! What stands where content is still on its way.

use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub text: AttrValue,
}

#[component]
pub fn Loading(props: &Props) -> Html {
    html! {
        <div class="standin loading" role="status">
            <progress class="loading-bar" aria-label={&props.text}></progress>
            <p>{ &props.text }</p>
        </div>
    }
}
