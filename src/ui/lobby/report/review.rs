//! 逐题讲评: each question with what was answered, its key, its rationale and its basis.

use crate::{
    marking::{QuestionMarks, Record},
    paper::KeyEntry,
    question::Outcome,
    say::Say,
    ui::{
        exam::{Questions, Shown},
        parts::{CONTENT_LANG, Icon, Material, Mode, Question, Rationale, icon, use_say},
    },
};
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub questions: Questions,
    pub record: Rc<Record>,
    pub review: Rc<[KeyEntry]>,
    pub flagged: Rc<[u32]>,
}

#[component]
pub fn ReviewItems(props: &Props) -> Html {
    let say = use_say();
    let wrong_only = use_state(|| false);
    let on_filter = {
        let wrong_only = wrong_only.clone();
        Callback::from(move |event: Event| wrong_only.set(event.target_unchecked_into::<HtmlInputElement>().checked()))
    };
    let marks = props.record.marks.as_ref().map_or(&[][..], |marks| &marks.questions);
    let items: Vec<(&Rc<Shown>, &KeyEntry, &QuestionMarks)> = props
        .questions
        .iter()
        .filter_map(|shown| {
            let entry = props.review.iter().find(|entry| entry.number == shown.number)?;
            Some((shown, entry, marks.iter().find(|marks| marks.number == shown.number)?))
        })
        .filter(|(_, _, marks)| !*wrong_only || !marks.is_right())
        .collect();
    // The material of a case stands before the first of its questions.
    let mut before: Option<&AttrValue> = None;
    let mut views = Vec::with_capacity(items.len());
    for (shown, entry, marks) in &items {
        let material = shown.material.as_ref().filter(|material| before != Some(*material)).cloned();
        before = shown.material.as_ref();
        views.push(item(say, shown, entry, marks, material, props.flagged.contains(&shown.number)));
    }
    html! {
        <section class="report-items">
            <div class="report-items-head">
                <h2>{ say.report_items() }</h2>
                <label class="check no-print"><input type="checkbox" checked={*wrong_only} onchange={on_filter} /><span>{ say.report_wrong_only() }</span></label>
            </div>
            if views.is_empty() {
                <p class="muted">{ say.report_no_wrong() }</p>
            }
            { for views }
        </section>
    }
}

fn item(
    say: Say,
    shown: &Rc<Shown>,
    entry: &KeyEntry,
    marks: &QuestionMarks,
    material: Option<AttrValue>,
    flagged: bool,
) -> Html {
    let earned = match marks.outcome {
        Outcome::Marked(earned) => say.report_item_marks(&say.marks(earned), &say.marks(marks.full)),
        Outcome::Pending => say.report_item_pending(&say.marks(marks.full)),
    };
    html! {
        <article key={shown.number} class="report-item" data-question={shown.number.to_string()}>
            if let Some(text) = material {
                <Material {text} />
            }
            <p class="report-item-marks">
                <span>{ earned }</span>
                <span lang={CONTENT_LANG}>{ entry.subject.clone() }</span>
                if flagged {
                    <span>{ icon(Icon::Flag) }{ say.report_item_flagged() }</span>
                }
            </p>
            <Question
                name={&shown.name}
                number={Some(shown.number)}
                stem={&shown.stem}
                face={shown.face.clone()}
                marks={Some(shown.marks)}
                response={marks.response.clone()}
                mode={Mode::Review(Rc::new(entry.key.clone()))}
            />
            <Rationale text={entry.rationale.clone()} basis={Rc::from(entry.basis.clone())} />
        </article>
    }
}
