//! The report: marked by the worker, kept in the store, printed and taken along.

mod finished;
mod review;
mod summary;
mod tables;
mod view;

pub use finished::Finished;
pub use view::{Export, Outcome, View};

use super::{office::Office, work};
use crate::{
    device::{download, print},
    marking::Record,
    paper::Review,
    store::{Store, Trouble},
    ui::{
        exam::{names, questions},
        parts::use_display,
        tasks::{Done, Shape, Task, TaskFault},
    },
};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub office: Office,
    pub finished: Rc<Finished>,
    pub on_again: Callback<()>,
    pub on_back: Callback<()>,
}

#[component]
pub fn Report(props: &Props) -> Html {
    let lang = use_display().settings.lang;
    let finished = &props.finished;
    let questions = use_memo(finished.clone(), |finished| questions(&finished.record.paper));
    let outcome = use_state(|| Outcome::Marking);
    let not_kept = use_state(|| None::<Trouble>);
    let exporting = use_state(|| None::<Export>);
    let export_failed = use_state(|| None::<TaskFault>);
    let attempt = use_state(|| 0);
    use_effect_with((finished.clone(), *attempt), {
        let (office, outcome, not_kept) = (props.office.clone(), outcome.setter(), not_kept.setter());
        move |(finished, _)| {
            let finished = finished.clone();
            outcome.set(Outcome::Marking);
            spawn_local(async move {
                let (marked, kept) = marked(&office, &finished).await;
                outcome.set(marked);
                not_kept.set(kept.err());
            });
        }
    });
    let on_export = {
        let (office, finished, outcome) = (props.office.clone(), finished.clone(), outcome.clone());
        let (exporting, export_failed) = (exporting.setter(), export_failed.setter());
        Callback::from(move |export| {
            let record = match &*outcome {
                Outcome::Marked { record, .. } => (**record).clone(),
                Outcome::Marking | Outcome::Withheld | Outcome::Failed(_) => finished.record.clone(),
            };
            let (office, finished, exporting, failed) =
                (office.clone(), finished.clone(), exporting.clone(), export_failed.clone());
            exporting.set(Some(export));
            spawn_local(async move {
                let result = file(&office, record, export, lang).await;
                exporting.set(None);
                let saved = result.and_then(|(extension, mime, bytes)| {
                    download::save(&finished.file_name(extension), mime, &bytes).map_err(TaskFault::Worker)
                });
                failed.set(saved.err());
            });
        })
    };
    let on_print = Callback::from(|()| {
        print::print();
    });
    let on_retry = Callback::from(move |()| attempt.set(*attempt + 1));
    html! {
        <View finished={finished.clone()} questions={(*questions).clone()} outcome={(*outcome).clone()}
            not_kept={(*not_kept).clone()} exporting={*exporting} export_failed={(*export_failed).clone()}
            {on_export} {on_print} {on_retry} on_again={props.on_again.clone()} on_back={props.on_back.clone()} />
    }
}

/// Has the sitting marked and the marked record kept. What is kept once stays as it is.
async fn marked(office: &Office, finished: &Finished) -> (Outcome, Result<(), Trouble>) {
    let name = names::record(&finished.log);
    let store = office.store();
    if finished.record.paper.rules.review == Review::Nothing {
        let kept = match store.get(&name).await {
            Ok(Some(_)) => Ok(()),
            _ => store.put(&name, &finished.record.to_json()).await,
        };
        return (Outcome::Withheld, kept);
    }
    let kept = store.get(&name).await.ok().flatten().and_then(|text| serde_json::from_str::<Record>(&text).ok());
    let record = kept.clone().unwrap_or_else(|| finished.record.clone());
    match work::ask(office.worker(), &Task::Mark { record: Box::new(record) }).await {
        Ok(Done::Marked { record, review }) => {
            let stored = match kept {
                Some(_) => Ok(()),
                None => store.put(&name, &record.to_json()).await,
            };
            (Outcome::Marked { record: Rc::new(*record), review: review.into() }, stored)
        }
        Ok(Done::Drawn { .. } | Done::Sheet { .. }) => (Outcome::Failed(TaskFault::Worker(String::new())), Ok(())),
        // Marked once, the marks are known even where the key is not at hand.
        Err(fault) => match kept.filter(|record| record.marks.is_some()) {
            Some(record) => (Outcome::Marked { record: Rc::new(record), review: Rc::from([]) }, Ok(())),
            None => (Outcome::Failed(fault), Ok(())),
        },
    }
}

type File = (&'static str, &'static str, Vec<u8>);

async fn file(office: &Office, record: Record, export: Export, lang: crate::say::Lang) -> Result<File, TaskFault> {
    let shape = match export {
        Export::Record => return Ok(("json", "application/json", record.to_json().into_bytes())),
        Export::Sheet(shape) => shape,
    };
    let (extension, mime) = match shape {
        Shape::Csv => ("csv", "text/csv"),
        Shape::Xlsx => ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    };
    match work::ask(office.worker(), &Task::Sheet { records: vec![record], shape, lang }).await? {
        Done::Sheet { bytes } => Ok((extension, mime, bytes)),
        Done::Drawn { .. } | Done::Marked { .. } => Err(TaskFault::Sheet),
    }
}
