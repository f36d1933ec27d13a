//! Practice: one item, an answer, then its key, rationale and basis.

mod item_view;
mod result_view;
mod run;
mod screen;
mod verdict_view;

pub use run::{Act, Run, Tally, Verdict};
pub use screen::Screen;

use crate::{device::page, question::Item, ui::parts::question::press};
use std::{ops::Deref, rc::Rc};
use yew::prelude::*;

/// The items practised, shared: two lists are the same when they are one.
#[derive(Clone, Debug)]
pub struct Items(Rc<[Item]>);

impl PartialEq for Items {
    fn eq(&self, other: &Items) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for Items {
    type Target = [Item];

    fn deref(&self) -> &[Item] {
        &self.0
    }
}

impl FromIterator<Item> for Items {
    fn from_iter<I: IntoIterator<Item = Item>>(items: I) -> Items {
        Items(items.into_iter().collect())
    }
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub subject: AttrValue,
    pub items: Items,
    /// Chooses the order.
    pub seed: u64,
}

/// The element that takes the focus when the next item comes.
const FIRST: &str = "item-1";

#[component]
pub fn Practice(props: &Props) -> Html {
    let run = use_state(|| Run::new(props.items.clone(), props.seed));
    let act = {
        let run = run.clone();
        Callback::from(move |act| run.set(run.act(act)))
    };
    use_effect_with(run.clone(), {
        let act = act.clone();
        move |run| {
            let run = run.clone();
            let listener = page::on_key(move |event| {
                if let Some(meant) = meaning(&run, &event.key(), page::on_control(event)) {
                    event.prevent_default();
                    act.emit(meant);
                }
            });
            || drop(listener)
        }
    });
    let begun = use_mut_ref(|| false);
    use_effect_with((run.at, run.kind), move |_| {
        if begun.replace(true) {
            page::scroll_to_top();
            page::focus(FIRST);
        }
    });
    html! { <Screen subject={&props.subject} run={(*run).clone()} on_act={act} /> }
}

/// What a key means: Enter goes on, letters and digits choose where there is one question to choose for.
fn meaning(run: &Run, key: &str, on_control: bool) -> Option<Act> {
    if key == "Enter" {
        return (!on_control && run.item().is_some()).then_some(if run.checked { Act::Next } else { Act::Check });
    }
    let [question] = run.item()?.questions() else { return None };
    if run.checked {
        return None;
    }
    let (face, _) = question.body.clone().split();
    press(&face, run.responses.first()?.as_ref(), key).map(|response| Act::Respond(0, response))
}
