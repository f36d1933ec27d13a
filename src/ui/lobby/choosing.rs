//! Choosing with the catalog and the store behind it.

use super::{
    attempts::{self, Unfinished},
    choose::{Choose, Chosen},
    screen::{Screen, Way},
};
use crate::{paper::Catalog, store::Trouble, ui::asset::use_asset};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub way: Way,
}

#[component]
pub fn Choosing(props: &Props) -> Html {
    let way = &props.way;
    let (catalog, fetch_again) = use_asset::<Catalog>("catalog", true);
    let found = use_state(|| Ok::<Rc<[Unfinished]>, Trouble>(Rc::from([])));
    let attempt = use_state(|| 0);
    use_effect_with(*attempt, {
        let (store, found) = (way.office.store(), found.setter());
        move |_| spawn_local(async move { found.set(attempts::unfinished(&*store).await.map(Rc::from)) })
    });
    let on_choose = {
        let way = way.clone();
        Callback::from(move |exam: Chosen| {
            // It will be needed in a moment, and loads while the candidate types.
            way.office.worker();
            way.show(Screen::SignIn { exam, busy: false, refused: None });
        })
    };
    let on_retry = Callback::from({
        let attempt = attempt.clone();
        move |()| {
            fetch_again.emit(());
            attempt.set(*attempt + 1);
        }
    });
    let (unfinished, trouble) = match &*found {
        Ok(unfinished) => (unfinished.clone(), None),
        Err(trouble) => (Rc::from([]), Some(trouble.clone())),
    };
    html! { <Choose {catalog} {unfinished} {trouble} {on_choose} {on_retry} /> }
}
