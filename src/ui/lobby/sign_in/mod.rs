//! Signing in: name, unit, number, with faults in plain words beside the field.

mod form;

pub use form::{Faults, Fields, Form};

use crate::{device::page, sitting::Candidate};
use form::candidate;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub exam: AttrValue,
    /// Signing in is under way.
    #[prop_or_default]
    pub busy: bool,
    /// Why the candidate was not let in, in words.
    #[prop_or_default]
    pub refused: Option<AttrValue>,
    pub on_sign_in: Callback<Candidate>,
    pub on_back: Callback<()>,
}

/// Keeps what is typed; looks at it when it is sent, and from then on at every letter.
#[component]
pub fn SignIn(props: &Props) -> Html {
    let fields = use_state(Fields::default);
    let sent = use_state(|| false);
    let on_change = {
        let fields = fields.clone();
        Callback::from(move |new| fields.set(new))
    };
    let on_submit = {
        let (fields, sent, on_sign_in) = (fields.clone(), sent.clone(), props.on_sign_in.clone());
        Callback::from(move |()| {
            sent.set(true);
            match candidate(&fields) {
                Ok(candidate) => on_sign_in.emit(candidate),
                Err(faults) => {
                    page::focus(faults.first());
                }
            }
        })
    };
    let faults = candidate(&fields).err().filter(|_| *sent).unwrap_or_default();
    html! {
        <Form exam={&props.exam} fields={(*fields).clone()} {faults} busy={props.busy} refused={props.refused.clone()}
            {on_change} {on_submit} on_back={props.on_back.clone()} />
    }
}
