//! The screens before and after an exam.

use crate::{data, stage::Screen};
use std::rc::Rc;
use xuefa::{
    paper::Review,
    question::Hundredths,
    sitting::{Identity, Refusal},
    store::Trouble,
    ui::{
        asset::Fetched,
        exam::{names::LogName, questions},
        lobby::{
            attempts::{Attempt, Standing, Unfinished},
            choose::{Choose, Chosen},
            history::History,
            notice::Notice,
            preparing::{Prepare, Preparing},
            report::{Export, Finished, Outcome, View as ReportView},
            sign_in::SignIn,
        },
        tasks::TaskFault,
    },
};
use yew::prelude::*;

pub fn screens() -> Vec<Screen> {
    vec![
        Screen { name: "choose", show: |_| choose(vec![], None) },
        Screen { name: "choose-unfinished", show: |_| choose(vec![unfinished()], None) },
        Screen { name: "choose-blocked", show: |_| choose(vec![], Some(Trouble::Blocked)) },
        Screen { name: "sign-in", show: |_| sign_in(false, None) },
        Screen { name: "sign-in-busy", show: |_| sign_in(true, None) },
        Screen { name: "sign-in-refused", show: |say| sign_in(false, Some(say.failure_title())) },
        Screen { name: "attempts", show: |_| history() },
        Screen { name: "prepare", show: |_| prepare(None) },
        Screen { name: "prepare-failed", show: |say| prepare(Some(say.failure_title())) },
        Screen { name: "notice", show: |_| notice(None, None) },
        Screen { name: "notice-late", show: |_| notice(None, Some(Refusal::TooLate)) },
        Screen { name: "notice-not-stored", show: |_| notice(Some(Trouble::Quota), None) },
        Screen { name: "report-marking", show: |_| report(|_| Outcome::Marking) },
        Screen { name: "report", show: |_| report(|review| marked(review, Review::Full)) },
        Screen { name: "report-marks", show: |_| report(|review| marked(review, Review::Marks)) },
        Screen { name: "report-withheld", show: |_| report(|_| Outcome::Withheld) },
        Screen { name: "report-failed", show: |_| report(|_| Outcome::Failed(TaskFault::Cancelled)) },
    ]
}

fn choose(unfinished: Vec<Unfinished>, trouble: Option<Trouble>) -> Html {
    let catalog = Fetched::Here(Rc::new(data::catalog()));
    html! {
        <Choose {catalog} unfinished={Rc::from(unfinished)} {trouble}
            on_choose={Callback::noop()} on_retry={Callback::noop()} />
    }
}

fn unfinished() -> Unfinished {
    Unfinished { exam: data::catalog().exams[0].code.clone(), identity: identity() }
}

fn identity() -> Identity {
    Identity::parse("20260001").unwrap()
}

fn sign_in(busy: bool, refused: Option<&'static str>) -> Html {
    let refused = refused.map(AttrValue::from);
    html! { <SignIn exam="考前演练" {busy} {refused} on_sign_in={Callback::noop()} on_back={Callback::noop()} /> }
}

fn prepare(failed: Option<&'static str>) -> Html {
    let failed = failed.map(AttrValue::from);
    html! {
        <Prepare exam="考前演练" at={Preparing::Draw} {failed} on_retry={Callback::noop()} on_cancel={Callback::noop()} />
    }
}

/// One attempt that goes on, one that was marked, one that cannot be read.
fn history() -> Html {
    let sitting = data::sitting();
    let candidate = Rc::new(sitting.desk.state().candidate.clone().unwrap());
    let marks = Rc::new(sitting.marked().marks.unwrap());
    let standings = [
        Standing::Damaged,
        Standing::Over { ended: data::NOON, marks: Some(marks) },
        Standing::Open { started: Some(data::NOON), left: 300_000, answered: 3, questions: 5 },
    ];
    let name = |at: usize| LogName { exam: "fixture".into(), identity: identity(), attempt: at as u32 + 1 };
    let attempts = standings.into_iter().enumerate();
    let attempts: Rc<[Attempt]> = attempts.map(|(at, standing)| Attempt { name: name(at), standing }).collect();
    let exam = Chosen {
        code: "fixture".into(),
        title: "考前演练".into(),
        pass: Some(Hundredths(6000)),
        attempts: Some(4),
        offered: true,
    };
    html! {
        <History {exam} {candidate} {attempts} on_resume={Callback::noop()} on_report={Callback::noop()}
            on_new={Callback::noop()} on_back={Callback::noop()} />
    }
}

fn notice(trouble: Option<Trouble>, refused: Option<Refusal>) -> Html {
    let sitting = data::sitting();
    let candidate = Rc::new(sitting.desk.state().candidate.clone().unwrap());
    html! {
        <Notice paper={sitting.desk.paper().clone()} {candidate} pass={Hundredths(600)} {trouble} {refused}
            on_start={Callback::noop()} on_back={Callback::noop()} />
    }
}

fn report(outcome: fn(&data::Sitting) -> Outcome) -> Html {
    let sitting = data::sitting();
    let finished = Finished::new("sitting/fixture/20260001/1".into(), sitting.record()).unwrap();
    html! {
        <ReportView questions={questions(sitting.desk.paper())} finished={Rc::new(finished)} outcome={outcome(&sitting)}
            not_kept={Trouble::Quota} exporting={Export::Record} on_export={Callback::noop()} on_print={Callback::noop()}
            on_retry={Callback::noop()} on_again={Callback::noop()} on_back={Callback::noop()} />
    }
}

fn marked(sitting: &data::Sitting, review: Review) -> Outcome {
    let review = if review == Review::Full { sitting.key.entries.clone() } else { Vec::new() };
    Outcome::Marked { record: Rc::new(sitting.marked()), review: review.into() }
}
