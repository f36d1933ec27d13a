//! How far something has come, in words and as a bar.

use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub done: usize,
    pub of: usize,
    /// The same in words: 第3题，共20题.
    pub text: AttrValue,
}

#[component]
pub fn Progress(props: &Props) -> Html {
    html! {
        <label class="progress">
            <span class="progress-text">{ &props.text }</span>
            <progress value={props.done.to_string()} max={props.of.max(1).to_string()}></progress>
        </label>
    }
}
