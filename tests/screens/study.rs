//! The screens of the study page.

use crate::{data, stage::Screen};
use std::rc::Rc;
use xuefa::{
    device::asset::{AssetError, Cause},
    paper::Catalog,
    say::Say,
    ui::{
        parts::{Failure, Header, Loading, asset_failure},
        study::{
            Home,
            practice::{Act, Items, Run, Screen as PracticeScreen},
        },
    },
};
use yew::prelude::*;

pub fn screens() -> Vec<Screen> {
    vec![
        Screen { name: "home", show: |_| home(data::catalog()) },
        Screen { name: "home-empty", show: |_| home(Catalog { edition: None, subjects: vec![], exams: vec![] }) },
        Screen { name: "home-loading", show: |say| page(html! { <Loading text={say.loading()} /> }) },
        Screen { name: "home-failure", show: failure },
        Screen { name: "practice-single", show: |_| practice(data::only(0), &[], false) },
        Screen { name: "practice-single-right", show: |_| practice(data::only(0), &[r#"{"single":"B"}"#], true) },
        Screen { name: "practice-multiple-wrong", show: |_| practice(data::only(1), &[r#"{"multiple":"ABC"}"#], true) },
        Screen { name: "practice-indeterminate-none", show: |_| practice(data::only(2), &[], true) },
        Screen { name: "practice-judge", show: |_| practice(data::only(3), &[r#"{"judge":false}"#], false) },
        Screen { name: "practice-blank", show: |_| practice(data::only(4), &[r#"{"blank":["７",""]}"#], false) },
        Screen {
            name: "practice-blank-wrong",
            show: |_| practice(data::only(4), &[r#"{"blank":["７","藏匿"]}"#], true),
        },
        Screen {
            name: "practice-short", show: |_| practice(data::only(5), &[r#"{"short":"事实确凿。"}"#], false)
        },
        Screen {
            name: "practice-short-open", show: |_| practice(data::only(5), &[r#"{"short":"事实确凿。"}"#], true)
        },
        Screen { name: "practice-case", show: |_| practice(data::only(6), &[r#"{"single":"B"}"#], false) },
        Screen {
            name: "practice-case-checked",
            show: |_| practice(data::only(6), &[r#"{"single":"B"}"#, r#"{"judge":true}"#], true),
        },
        Screen { name: "practice-kinds", show: |_| practice(data::all(), &[], false) },
        Screen { name: "practice-lost", show: |_| practice(Items::from_iter([]), &[], false) },
        Screen { name: "practice-result", show: |_| result(data::all()) },
        Screen { name: "practice-result-open", show: |_| result(data::only(5)) },
    ]
}

fn page(body: Html) -> Html {
    html! {
        <>
            <Header home="#/" content="content" />
            <main id="content" class="wrap study" tabindex="-1">{ body }</main>
        </>
    }
}

fn home(catalog: Catalog) -> Html {
    page(html! { <Home catalog={Rc::new(catalog)} exam_page="exam/" /> })
}

fn failure(say: Say) -> Html {
    let error = AssetError { name: "catalog".into(), cause: Cause::Status(503) };
    page(html! { <Failure detail={asset_failure(say, &error)} on_retry={Callback::noop()} /> })
}

fn practice(items: Items, responses: &[&str], checked: bool) -> Html {
    let mut run = Run::new(items, 1);
    for (part, response) in responses.iter().enumerate() {
        run = run.act(Act::Respond(part, data::response(response)));
    }
    if checked {
        run = run.act(Act::Check);
    }
    screen(run)
}

fn screen(run: Run) -> Html {
    page(html! { <PracticeScreen subject="行政处罚法" {run} on_act={Callback::noop()} /> })
}

/// Everything left unanswered to the end.
fn result(items: Items) -> Html {
    let mut run = Run::new(items, 1);
    while run.item().is_some() {
        run = run.act(Act::Check).act(Act::Next);
    }
    screen(run)
}
