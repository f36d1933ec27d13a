//! Choosing with the catalog and the store behind it.

use super::{
    attempts::{self, Unfinished},
    choose::{Choose, Chosen},
    screen::{Screen, Way},
    wanted::use_wanted,
};
use crate::{
    paper::Catalog,
    store::Trouble,
    ui::asset::{Fetched, use_asset},
};
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
    let (catalog, fetch_again) = use_asset::<Catalog>(Some("catalog".into()));
    // Absent until the store has been looked into.
    let found = use_state(|| None::<Result<Rc<[Unfinished]>, Trouble>>);
    let attempt = use_state(|| 0);
    use_effect_with(*attempt, {
        let (store, found) = (way.office.store(), found.setter());
        move |_| spawn_local(async move { found.set(Some(attempts::unfinished(&*store).await.map(Rc::from))) })
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
    // Where nothing can be stored, the candidate has to be told that first.
    let wanted = use_wanted().filter(|_| !matches!(*found, Some(Err(_))));
    let asked_for = match (&catalog, wanted) {
        (Fetched::Here(catalog), Some(code)) => catalog.exams.iter().find(|exam| code == exam.code).map(Chosen::from),
        _ => None,
    };
    let catalog = if asked_for.is_some() { Fetched::Waiting } else { catalog };
    use_effect_with(asked_for.filter(|_| found.is_some()), {
        let on_choose = on_choose.clone();
        move |asked_for| asked_for.iter().cloned().for_each(|exam| on_choose.emit(exam))
    });
    let (unfinished, trouble) = match (*found).clone() {
        Some(Ok(unfinished)) => (unfinished, None),
        Some(Err(trouble)) => (Rc::from([]), Some(trouble)),
        None => (Rc::from([]), None),
    };
    html! { <Choose {catalog} {unfinished} {trouble} {on_choose} {on_retry} /> }
}
