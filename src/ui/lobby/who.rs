//! Who sits the exam, with the number masked.

use crate::{say::Say, sitting::Candidate, ui::parts::CONTENT_LANG};
use yew::prelude::*;

pub fn who(say: Say, candidate: &Candidate) -> Html {
    html! {
        <dl class="candidate">
            <div><dt>{ say.name() }</dt><dd lang={CONTENT_LANG}>{ candidate.name.clone() }</dd></div>
            <div><dt>{ say.unit() }</dt><dd lang={CONTENT_LANG}>{ candidate.unit.clone() }</dd></div>
            <div><dt>{ say.identity() }</dt><dd class="masked">{ candidate.identity.masked() }</dd></div>
        </dl>
    }
}
