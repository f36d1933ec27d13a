//! 答题卡: every question as a cell that shows where it stands and leads to it.

use super::act::Act;
use crate::{
    paper::Paper,
    say::Say,
    sitting::{ItemStatus, Progress},
    ui::parts::{CONTENT_LANG, use_say},
};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub paper: Rc<Paper>,
    pub progress: Rc<Progress>,
    pub on_act: Callback<Act>,
}

#[component]
pub fn Palette(props: &Props) -> Html {
    let say = use_say();
    let sections = props.paper.sections.iter().zip(&props.progress.sections);
    html! {
        <nav class="palette" aria-label={say.exam_palette()}>
            <p class="palette-counts">{ counts(say, &props.progress) }</p>
            { for sections.map(|(section, cells)| html! {
                <div class="palette-section">
                    <h3 lang={CONTENT_LANG}>{ section.title.clone() }</h3>
                    <div class="palette-cells">
                        { for cells.iter().map(|status| html! {
                            <Cell key={status.number} status={*status} on_act={&props.on_act} />
                        }) }
                    </div>
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

/// 已答12题，共100题.
pub fn counts(say: Say, progress: &Progress) -> String {
    let all: usize = progress.sections.iter().map(Vec::len).sum();
    say.palette_counts((all - progress.unanswered.len()) as i64, all as i64)
}

#[derive(Properties, PartialEq)]
struct CellProps {
    status: ItemStatus,
    on_act: Callback<Act>,
}

/// One cell: a component of its own, so that an answer renders one cell and not a hundred.
#[component]
fn Cell(props: &CellProps) -> Html {
    let say = use_say();
    let ItemStatus { number, answered, flagged, current, closed, .. } = props.status;
    let state = if answered { say.cell_answered() } else { say.cell_open() };
    let signs = [Some(state), flagged.then(|| say.cell_flagged()), closed.then(|| say.cell_closed())];
    let mut label = say.cell_number(number.into());
    for sign in signs.into_iter().flatten() {
        label.push_str(say.cell_separator());
        label.push_str(sign);
    }
    html! {
        <button
            type="button"
            class={classes!("cell", answered.then_some("is-answered"), flagged.then_some("is-flagged"))}
            data-number={number.to_string()}
            aria-label={label}
            aria-current={current.then_some("true")}
            disabled={closed}
            onclick={props.on_act.reform(move |_| Act::Go(number))}
        >
            { number }
        </button>
    }
}
