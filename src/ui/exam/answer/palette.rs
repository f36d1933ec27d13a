//! 答题卡: every question as a cell that shows where it stands and leads to it.

use super::act::Act;
use crate::{
    paper::Paper,
    say::Say,
    sitting::{ItemStatus, Progress},
    ui::parts::CONTENT_LANG,
};
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

pub fn palette(say: Say, paper: &Paper, progress: &Progress, on_act: &Callback<Act>) -> Html {
    let sections = paper.sections.iter().zip(&progress.sections);
    // One listener for all: a paper has a hundred cells, and all of them are there before the first question shows.
    let on_click = {
        let on_act = on_act.clone();
        Callback::from(move |event: MouseEvent| {
            pressed(&event).into_iter().for_each(|number| on_act.emit(Act::Go(number)))
        })
    };
    html! {
        <nav class="palette" aria-label={say.exam_palette()} onclick={on_click}>
            <p class="palette-counts">{ counts(say, progress) }</p>
            { for sections.map(|(section, cells)| html! {
                <div class="palette-section">
                    <h3 lang={CONTENT_LANG}>{ section.title.clone() }</h3>
                    <div class="palette-cells">{ for cells.iter().map(|status| cell(say, status)) }</div>
                </div>
            }) }
            <ul class="palette-legend" aria-hidden="true">
                <li><span class="cell is-sample is-answered"></span>{ say.cell_answered() }</li>
                <li><span class="cell is-sample"></span>{ say.cell_open() }</li>
                <li><span class="cell is-sample is-flagged"></span>{ say.cell_flagged() }</li>
                <li><span class="cell is-sample is-current"></span>{ say.cell_current() }</li>
            </ul>
        </nav>
    }
}

/// The question whose cell was pressed.
fn pressed(event: &MouseEvent) -> Option<u32> {
    let cell = event.target()?.dyn_into::<Element>().ok()?;
    cell.get_attribute("data-number")?.parse().ok()
}

/// 已答12题，共100题.
pub fn counts(say: Say, progress: &Progress) -> String {
    let all: usize = progress.sections.iter().map(Vec::len).sum();
    say.palette_counts((all - progress.unanswered.len()) as i64, all as i64)
}

fn cell(say: Say, status: &ItemStatus) -> Html {
    let ItemStatus { number, answered, flagged, current, closed, .. } = *status;
    let state = if answered { say.cell_answered() } else { say.cell_open() };
    let signs = [Some(state), flagged.then(|| say.cell_flagged()), closed.then(|| say.cell_closed())];
    let mut label = say.cell_number(number.into());
    for sign in signs.into_iter().flatten() {
        label.push_str(say.cell_separator());
        label.push_str(sign);
    }
    let class = match (answered, flagged) {
        (false, false) => "cell",
        (true, false) => "cell is-answered",
        (false, true) => "cell is-flagged",
        (true, true) => "cell is-answered is-flagged",
    };
    html! {
        <button type="button" {class} data-number={number.to_string()} aria-label={label}
            aria-current={current.then_some("true")} disabled={closed}>{ number }</button>
    }
}
