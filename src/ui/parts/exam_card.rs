//! One exam among those that can be chosen: its facts, how the paper is built, and the notice to candidates.

use super::{CONTENT_LANG, use_say};
use crate::{
    paper::{self, SectionCard},
    question::Kind,
};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub exam: Rc<paper::ExamCard>,
    /// The button or link that leads on.
    pub action: Html,
}

/// A row of a list with the class `exam-list`.
#[component]
pub fn ExamCard(props: &Props) -> Html {
    let say = use_say();
    let exam = &props.exam;
    // How many questions a case has is known only when one is drawn.
    let cases: usize =
        exam.sections.iter().filter(|section| section.kind == Kind::Case).map(|case| case.questions).sum();
    let counted = |section: &SectionCard| match section.kind {
        Kind::Case => say.cases_count(section.questions as i64),
        _ => say.questions_count(section.questions as i64),
    };
    html! {
        <li class="exam-card">
            <h3 class="exam-card-head" lang={CONTENT_LANG}>{ exam.title.clone() }</h3>
            <ul class="facts">
                if exam.questions > cases {
                    <li>{ say.questions_count((exam.questions - cases) as i64) }</li>
                }
                if cases > 0 {
                    <li>{ say.cases_count(cases as i64) }</li>
                }
                <li>{ say.minutes_count(exam.minutes.into()) }</li>
                <li>{ say.exam_full(&say.marks(exam.full)) }</li>
                if let Some(pass) = exam.pass {
                    <li>{ say.exam_pass(&say.marks(pass)) }</li>
                }
                if let Some(attempts) = exam.attempts {
                    <li>{ say.attempts_count(attempts.into()) }</li>
                }
            </ul>
            <div class="exam-card-action">{ props.action.clone() }</div>
            <details class="fold exam-card-more">
                <summary>{ say.exam_structure() }</summary>
                <div class="exam-card-inside">
                    <div>
                        <h4>{ say.exam_sections() }</h4>
                        <table class="section-table"><tbody>{ for exam.sections.iter().map(|section| html! {
                            <tr>
                                <td lang={CONTENT_LANG}>{ section.title.clone() }</td>
                                <td>{ counted(section) }</td>
                                <td>{ say.marks(section.marks) }</td>
                            </tr>
                        }) }</tbody></table>
                    </div>
                    if !exam.notice.is_empty() {
                        <div>
                            <h4>{ say.exam_notice() }</h4>
                            <ol class="notice-list" lang={CONTENT_LANG}>
                                { for exam.notice.iter().map(|point| html! { <li><span>{ point.clone() }</span></li> }) }
                            </ol>
                        </div>
                    }
                </div>
            </details>
        </li>
    }
}
