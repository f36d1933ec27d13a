//! After an answer: the key, why it is right, and where the law says so.

use super::{CONTENT_LANG, question::key_in_words, use_say};
use crate::{law::Citation, question::Key};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    /// Absent where the key is shown in the question itself.
    #[prop_or_default]
    pub key_shown: Option<Rc<Key>>,
    /// 解析; may be empty.
    pub text: AttrValue,
    pub basis: Rc<[Citation]>,
}

#[component]
pub fn Rationale(props: &Props) -> Html {
    let say = use_say();
    html! {
        <dl class="rationale">
            if let Some(key) = &props.key_shown {
                <div class="rationale-row is-key"><dt>{ say.key() }</dt><dd>{ key_in_words(say, key) }</dd></div>
            }
            if !props.text.is_empty() {
                <div class="rationale-row"><dt>{ say.rationale() }</dt><dd lang={CONTENT_LANG}>{ &props.text }</dd></div>
            }
            if !props.basis.is_empty() {
                <div class="rationale-row">
                    <dt>{ say.basis() }</dt>
                    { for props.basis.iter().map(|citation| html! { <dd class="citation" lang={CONTENT_LANG}>{ citation.in_words() }</dd> }) }
                </div>
            }
        </dl>
    }
}
