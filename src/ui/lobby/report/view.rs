//! The report, without a memory of its own.

use super::{Finished, review::ReviewItems, summary::summary, tables::tables};
use crate::{
    marking::Record,
    paper::KeyEntry,
    say::Say,
    store::Trouble,
    ui::{
        exam::{Questions, words},
        lobby::words::task_fault,
        parts::{Header, Notice, Tone, use_say},
        tasks::{Shape, TaskFault},
    },
};
use std::rc::Rc;
use yew::prelude::*;

/// How far the marking has come.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    Marking,
    Marked {
        record: Rc<Record>,
        /// Empty where the rules keep keys back.
        review: Rc<[KeyEntry]>,
    },
    /// The rules show nothing; the organiser marks.
    Withheld,
    Failed(TaskFault),
}

/// A file the candidate takes along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    Record,
    Sheet(Shape),
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub finished: Rc<Finished>,
    pub questions: Questions,
    pub outcome: Outcome,
    /// The marks could not be stored.
    #[prop_or_default]
    pub not_kept: Option<Trouble>,
    /// Which file is being made.
    #[prop_or_default]
    pub exporting: Option<Export>,
    #[prop_or_default]
    pub export_failed: Option<TaskFault>,
    pub on_export: Callback<Export>,
    pub on_print: Callback<()>,
    pub on_retry: Callback<()>,
    pub on_again: Callback<()>,
    pub on_back: Callback<()>,
}

#[component]
pub fn View(props: &Props) -> Html {
    let say = use_say();
    let flagged: Rc<[u32]> = props.finished.state.flags.iter().copied().collect();
    html! {
        <>
            <Header title={say.exam_page()} content="content" />
            <main id="content" class="step report" tabindex="-1">
                { summary(say, &props.finished, &props.outcome, &props.on_retry) }
                if let Some(trouble) = &props.not_kept {
                    <Notice tone={Tone::Warn}><p>{ say.report_not_kept(&words::trouble(say, trouble)) }</p></Notice>
                }
                { actions(say, props) }
                if let Some(fault) = &props.export_failed {
                    <Notice tone={Tone::Error}><p>{ task_fault(say, fault) }</p></Notice>
                }
                if let Outcome::Marked { record, review } = &props.outcome {
                    if let Some(marks) = &record.marks {
                        { tables(say, marks) }
                    }
                    if !review.is_empty() {
                        <ReviewItems questions={props.questions.clone()} record={record.clone()} review={review.clone()} {flagged} />
                    }
                }
                <div class="report-sign" aria-hidden="true">
                    <div>{ say.report_sign_candidate() }</div>
                    <div>{ say.report_sign_date() }</div>
                </div>
            </main>
        </>
    }
}

fn actions(say: Say, props: &Props) -> Html {
    let export = |export: Export, words: &'static str| {
        let busy = props.exporting == Some(export);
        let on_export = props.on_export.reform(move |_: MouseEvent| export);
        html! {
            <button type="button" class="button" disabled={props.exporting.is_some()} onclick={on_export}>
                { if busy { say.report_exporting() } else { words } }
            </button>
        }
    };
    let marked = matches!(props.outcome, Outcome::Marked { .. });
    html! {
        <>
            <div class="report-actions">
                if marked {
                    <button type="button" class="button primary" onclick={props.on_print.reform(|_| ())}>{ say.report_print() }</button>
                    { export(Export::Sheet(Shape::Xlsx), say.report_export_xlsx()) }
                    { export(Export::Sheet(Shape::Csv), say.report_export_csv()) }
                }
                if props.outcome != Outcome::Marking {
                    { export(Export::Record, say.report_export_record()) }
                }
            </div>
            <div class="report-ways">
                <button type="button" class="button quiet" onclick={props.on_again.reform(|_| ())}>{ say.report_again() }</button>
                <button type="button" class="button quiet" onclick={props.on_back.reform(|_| ())}>{ say.report_back() }</button>
            </div>
        </>
    }
}
