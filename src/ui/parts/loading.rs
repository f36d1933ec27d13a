//! What stands where content is still on its way.

use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub text: AttrValue,
}

#[component]
pub fn Loading(props: &Props) -> Html {
    loading(&props.text)
}

pub fn loading(text: &str) -> Html {
    html! {
        <div class="standin loading" role="status">
            <progress class="loading-bar" aria-label={text.to_string()}></progress>
            <p>{ text.to_string() }</p>
        </div>
    }
}
