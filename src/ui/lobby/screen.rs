//! Where the candidate is, and how one gets from there to the next place.

use super::{
    admission::Admitted,
    attempts::{Attempt, AttemptsFault},
    choose::Chosen,
    office::Office,
    preparing::Preparing,
    report::Finished,
};
use crate::{
    device::asset::AssetError,
    question::Hundredths,
    sitting::{Candidate, Refusal},
    store::Trouble,
    ui::tasks::TaskFault,
};
use std::{cell::Cell, rc::Rc};
use yew::UseStateSetter;

#[derive(Clone)]
pub enum Screen {
    Opening,
    Choose,
    SignIn {
        exam: Chosen,
        busy: bool,
        refused: Option<AttemptsFault>,
    },
    History {
        exam: Chosen,
        candidate: Rc<Candidate>,
        attempts: Rc<[Attempt]>,
    },
    Prepare {
        exam: Chosen,
        candidate: Rc<Candidate>,
        attempt: u32,
        at: Preparing,
        failed: Option<Unprepared>,
    },
    /// Admitted, and not yet started.
    Notice {
        pass: Option<Hundredths>,
        admitted: Admitted,
        busy: bool,
        trouble: Option<Trouble>,
        refused: Option<Refusal>,
    },
    Report(Rc<Finished>),
    /// What is stored of an attempt cannot be shown.
    Blocked {
        trouble: Trouble,
        log: String,
    },
}

/// Why there is no paper.
#[derive(Clone)]
pub enum Unprepared {
    Asset(AssetError),
    Task(TaskFault),
    /// The browser has no random numbers.
    Chance,
}

/// Leads from screen to screen. Clones are the same way.
#[derive(Clone)]
pub struct Way {
    pub office: Office,
    pub set: UseStateSetter<Screen>,
    /// Counts the candidate's own steps: what an earlier one set off may no longer change the screen.
    pub steps: Rc<Cell<u32>>,
}

impl PartialEq for Way {
    fn eq(&self, other: &Way) -> bool {
        self.office == other.office
    }
}

impl Way {
    pub fn show(&self, screen: Screen) {
        self.begin().show(screen);
    }

    /// Begins something that takes time.
    pub fn begin(&self) -> Errand {
        self.steps.set(self.steps.get() + 1);
        Errand { way: self.clone(), step: self.steps.get() }
    }
}

/// Something that takes time; it may show screens until the candidate has gone elsewhere.
pub struct Errand {
    pub way: Way,
    step: u32,
}

impl Errand {
    pub fn is_wanted(&self) -> bool {
        self.way.steps.get() == self.step
    }

    pub fn show(&self, screen: Screen) {
        if self.is_wanted() {
            self.way.set.set(screen);
        }
    }
}

/// From a report back to signing in for the same exam, where the other attempts are.
pub fn again(finished: &Finished) -> Screen {
    let paper = &finished.record.paper;
    let exam = Chosen {
        code: paper.exam.clone().into(),
        title: paper.title.clone().into(),
        pass: None,
        attempts: paper.rules.attempts,
        offered: true,
    };
    Screen::SignIn { exam, busy: false, refused: None }
}
