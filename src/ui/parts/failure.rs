//! What stands where content should be and can't: what happened, in plain words, and the way on.

use super::use_say;
use crate::{
    device::asset::{AssetError, Cause},
    say::Say,
};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub detail: AttrValue,
    #[prop_or_default]
    pub on_retry: Option<Callback<()>>,
}

#[component]
pub fn Failure(props: &Props) -> Html {
    let say = use_say();
    html! {
        <div class="standin failure" role="alert">
            <p class="standin-title">{ say.failure_title() }</p>
            <p>{ &props.detail }</p>
            if let Some(on_retry) = props.on_retry.clone() {
                <button type="button" class="button" onclick={move |_| on_retry.emit(())}>{ say.retry() }</button>
            }
        </div>
    }
}

/// Why an asset is not there, in words.
pub fn asset_failure(say: Say, error: &AssetError) -> String {
    match error.cause {
        Cause::Missing => say.failure_missing(&error.name),
        Cause::Network => say.failure_network(&error.name),
        Cause::Status(status) => say.failure_status(status.into(), &error.name),
        Cause::Unreadable => say.failure_unreadable(&error.name),
    }
}
