//! What stands where there is nothing: that there is nothing, and why or what to do.

use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub title: AttrValue,
    #[prop_or_default]
    pub note: Option<AttrValue>,
    #[prop_or_default]
    pub children: Html,
}

#[component]
pub fn Empty(props: &Props) -> Html {
    html! {
        <div class="standin empty">
            <p class="standin-title">{ &props.title }</p>
            if let Some(note) = &props.note {
                <p>{ note }</p>
            }
            { props.children.clone() }
        </div>
    }
}
