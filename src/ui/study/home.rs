//! The first screen: what this is, the exams that can be rehearsed, the subjects.

use super::Route;
use crate::{
    paper::{Catalog, SubjectCard},
    say::Say,
    ui::parts::{CONTENT_LANG, Empty, ExamCard, use_say},
};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties)]
pub struct Props {
    pub catalog: Rc<Catalog>,
    /// Where the exam page is.
    pub exam_page: AttrValue,
}

impl PartialEq for Props {
    fn eq(&self, other: &Props) -> bool {
        Rc::ptr_eq(&self.catalog, &other.catalog) && self.exam_page == other.exam_page
    }
}

#[component]
pub fn Home(props: &Props) -> Html {
    let say = use_say();
    let catalog = &props.catalog;
    html! {
        <>
            <section class="home-intro">
                <h1>{ say.home_title() }</h1>
                <p class="home-lead">{ say.home_lead() }</p>
                <p class="home-local">{ say.home_local() }</p>
            </section>
            <section class="home-part" aria-labelledby="exams">
                <div class="home-part-head"><h2 id="exams">{ say.exams_title() }</h2><p>{ say.exams_lead() }</p></div>
                if catalog.exams.is_empty() {
                    <Empty title={say.exams_empty()} note={say.exams_empty_note()} />
                } else {
                    <ul class="exam-list">{ for catalog.exams.iter().map(|exam| {
                        let href = [&props.exam_page, "#/", &exam.code].concat();
                        let action = html! { <a class="button" {href}>{ say.exam_enter() }</a> };
                        html! { <ExamCard exam={Rc::new(exam.clone())} {action} /> }
                    }) }</ul>
                }
            </section>
            <section class="home-part" aria-labelledby="subjects">
                <div class="home-part-head"><h2 id="subjects">{ say.subjects_title() }</h2><p>{ say.subjects_lead() }</p></div>
                if catalog.subjects.is_empty() {
                    <Empty title={say.subjects_empty()} note={say.subjects_empty_note()} />
                } else {
                    <ul class="subject-list">{ for catalog.subjects.iter().map(|card| subject(say, card)) }</ul>
                }
            </section>
            if let Some(edition) = catalog.edition {
                <footer class="home-foot"><p>{ say.bank_edition(&edition.to_string()) }</p></footer>
            }
        </>
    }
}

fn subject(say: Say, card: &SubjectCard) -> Html {
    html! {
        <li>
            <a href={Route::Practice(card.name.clone()).href()}>
                <span class="subject-name" lang={CONTENT_LANG}>{ card.name.clone() }</span>
                <span class="subject-count">{ say.questions_count(card.items as i64) }</span>
                if let Some(version) = card.version {
                    <span class="subject-version">{ say.subject_version(&version.to_string()) }</span>
                }
            </a>
        </li>
    }
}
