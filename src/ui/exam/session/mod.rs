//! A sitting in progress in this tab: the desk, joined to the clocks and the store.
//!
//! Every act of the candidate goes through here: it is recorded at the desk at once, written down by the keeper, and only
//! then called saved. Components watch two things apart: acts, which change what is on the screen, and saving.

mod draft;
mod keeper;
mod keeping;
mod watchers;

pub use keeper::write_down;
pub use keeping::Saving;
pub use watchers::Watch;

use super::{
    desk::{Desk, DeskFault},
    shown::{Questions, Shown, questions},
};
use crate::{
    device::{clock, locks::Held},
    ledger::Entry,
    paper::Paper,
    question::{Face, Response},
    sitting::{EventKind, HandInBy, Phase, Refusal, Stamp, State},
    store::Indexed,
};
use draft::Drafts;
use keeping::Keeping;
use std::{
    cell::{Cell, Ref, RefCell},
    rc::Rc,
};
use watchers::Watchers;
use yew::{Callback, hook, use_effect_with, use_force_update};

/// Clones are the same sitting.
#[derive(Clone)]
pub struct Session(Rc<Inner>);

struct Inner {
    log: String,
    paper: Rc<Paper>,
    questions: Questions,
    desk: Rc<RefCell<Desk>>,
    /// Where the time of this opening begins, and when that was by the page's monotonic clock.
    from: Stamp,
    since: u64,
    drafts: Drafts,
    keeping: Keeping,
    /// The page is on its way out: losing sight of it then is no leaving.
    closing: Cell<bool>,
    /// Why the last answer was not recorded.
    refused: Cell<Option<Refusal>>,
    acts: Watchers,
    saves: Watchers,
    /// Absent where the browser has no locks; the store itself then refuses a second writer.
    _lock: Option<Held>,
}

impl PartialEq for Session {
    fn eq(&self, other: &Session) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Session {
    /// A sitting taken up again where the stored records left it.
    ///
    /// # Errors
    /// [`DeskFault`] when the records are not a whole sitting of this paper.
    pub fn resume(
        store: Rc<Indexed>,
        log: String,
        paper: Rc<Paper>,
        records: &[String],
        lock: Option<Held>,
    ) -> Result<Session, DeskFault> {
        let session = Session::over(store, log, Desk::resume(paper, records)?, lock);
        // One moment for both: a millisecond later another charge would be due, and this one refused.
        let now = session.now();
        let reopening = session.desk().reopening(now);
        if let Some(reopening) = reopening {
            let _ = session.record_at(reopening, now);
        }
        Ok(session)
    }

    fn over(store: Rc<Indexed>, log: String, desk: Desk, lock: Option<Held>) -> Session {
        let (paper, from) = (desk.paper().clone(), desk.opening());
        let desk = Rc::new(RefCell::new(desk));
        Session(Rc::new(Inner {
            keeping: Keeping::new(store, log.clone(), desk.clone()),
            log,
            questions: questions(&paper),
            paper,
            desk,
            from,
            since: clock::mono(),
            drafts: Drafts::default(),
            closing: Cell::new(false),
            refused: Cell::new(None),
            acts: Watchers::default(),
            saves: Watchers::default(),
            _lock: lock,
        }))
    }

    pub fn log(&self) -> &str {
        &self.0.log
    }

    pub fn paper(&self) -> &Rc<Paper> {
        &self.0.paper
    }

    pub fn questions(&self) -> &Questions {
        &self.0.questions
    }

    pub fn state(&self) -> Ref<'_, State> {
        Ref::map(self.0.desk.borrow(), Desk::state)
    }

    /// What is recorded, stored or not.
    pub fn entries(&self) -> Vec<Entry> {
        self.desk().entries().to_vec()
    }

    /// How many entries are durably stored.
    pub fn saved(&self) -> usize {
        self.desk().saved()
    }

    fn desk(&self) -> Ref<'_, Desk> {
        self.0.desk.borrow()
    }

    fn now(&self) -> Stamp {
        let Stamp { opening, mono, .. } = self.0.from;
        let passed = clock::mono().saturating_sub(self.0.since);
        Stamp { opening, mono: mono.saturating_add(passed), wall: clock::wall() }
    }

    /// Milliseconds left in the exam, and in the section if it has a time of its own.
    pub fn left(&self) -> (u64, Option<u64>) {
        let (now, state) = (self.now(), self.state());
        (state.left_at(now, &self.0.paper.rules), state.section_left_at(now, &self.0.paper))
    }

    /// Milliseconds until the rules allow hand-in.
    pub fn hand_in_wait(&self) -> u64 {
        let rules = &self.0.paper.rules;
        rules.earliest_hand_in.saturating_sub(self.state().used_at(self.now(), rules))
    }

    /// The question on the screen.
    pub fn shown(&self) -> Option<Rc<Shown>> {
        self.at().and_then(|at| self.0.questions.get(at).cloned())
    }

    fn at(&self) -> Option<usize> {
        let current = self.state().current?;
        self.0.questions.iter().position(|shown| shown.number == current)
    }

    /// The question before (-1) or after (1) the one on the screen, if it can be opened.
    pub fn neighbour(&self, step: isize) -> Option<u32> {
        let number = self.0.questions.get(self.at()?.checked_add_signed(step)?)?.number;
        (self.state().openable(number, &self.0.paper) == Some(number)).then_some(number)
    }

    // -- acts

    /// Records an act and has it written down.
    ///
    /// # Errors
    /// The [`Refusal`] of the rules.
    pub fn act(&self, kind: EventKind) -> Result<(), Refusal> {
        self.record_draft();
        self.record(kind)
    }

    fn record(&self, kind: EventKind) -> Result<(), Refusal> {
        self.record_at(kind, self.now())
    }

    fn record_at(&self, kind: EventKind, now: Stamp) -> Result<(), Refusal> {
        let result = self.0.desk.borrow_mut().record(kind, now);
        self.changed();
        result
    }

    /// # Errors
    /// The [`Refusal`] of the rules: too early, too late.
    pub fn start(&self) -> Result<(), Refusal> {
        self.act(EventKind::Started)
    }

    pub fn open(&self, question: u32) {
        if self.state().current != Some(question) {
            // Refused for a closed section or at the end; the screen shows both.
            let _ = self.act(EventKind::Opened { question });
        }
    }

    /// Takes an answer. Choices are recorded at once; what is typed is recorded when typing pauses.
    pub fn answer(&self, question: u32, response: Option<Response>) {
        let typed = self
            .0
            .questions
            .iter()
            .any(|shown| shown.number == question && matches!(*shown.face, Face::Blank(_) | Face::Short(_)));
        // Taking everything back is an act of its own, not typing.
        if typed && response.is_some() && !self.is_nearly_over() {
            if self.0.drafts.question().is_some_and(|other| other != question) {
                self.record_draft();
            }
            let session = self.clone();
            self.0.drafts.put(question, response, move || session.record_draft());
            self.0.saves.tell();
        } else {
            self.0.drafts.drop_of(question);
            self.record_answer(question, response);
        }
    }

    /// Records what was typed and not yet recorded.
    pub fn record_draft(&self) {
        if let Some((question, response)) = self.0.drafts.take() {
            self.record_answer(question, response);
        }
    }

    fn record_answer(&self, question: u32, response: Option<Response>) {
        if self.state().answers.get(&question) == response.as_ref() {
            self.0.saves.tell();
            return;
        }
        let kind = match response {
            Some(response) => EventKind::Answered { question, response },
            None => EventKind::Cleared { question },
        };
        let refused = self.record(kind).err();
        if self.0.refused.replace(refused) != refused {
            self.0.acts.tell();
        }
    }

    /// Why the last answer was not recorded; `None`: it was.
    pub fn refused(&self) -> Option<Refusal> {
        self.0.refused.get()
    }

    pub fn flag(&self, question: u32) {
        let on = !self.state().flags.contains(&question);
        let _ = self.act(EventKind::Flagged { question, on });
    }

    pub fn close_section(&self, section: usize) {
        let _ = self.act(EventKind::SectionClosed { section });
    }

    /// # Errors
    /// The [`Refusal`] of the rules: too early, questions unanswered.
    pub fn hand_in(&self) -> Result<(), Refusal> {
        self.act(EventKind::HandedIn { by: HandInBy::Candidate })
    }

    /// The page was left (`true`) or is back.
    pub fn leave(&self, away: bool) {
        if away && self.0.closing.get() {
            return;
        }
        self.0.closing.set(false);
        // Refused before the start and after the end, where leaving is free.
        let _ = self.act(if away { EventKind::LeftPage } else { EventKind::Returned });
    }

    /// The page is going away: nothing that was typed may stay behind.
    pub fn close(&self) {
        self.0.closing.set(true);
        self.record_draft();
    }

    /// Looks at the clocks; called about once a second.
    pub fn tick(&self) {
        if self.is_nearly_over() {
            self.record_draft();
        }
        let changed = self.0.desk.borrow_mut().look(self.now());
        if changed {
            self.changed();
        }
    }

    /// So little time is left that typing cannot be waited for.
    fn is_nearly_over(&self) -> bool {
        const MOMENT: u64 = 2_500;
        let (left, of_section) = self.left();
        left.min(of_section.unwrap_or(u64::MAX)) <= MOMENT
    }

    fn changed(&self) {
        // When a section was closed under the question, the first of the next one comes on the screen.
        let openable = {
            let state = self.state();
            let wanted = state.current.or_else(|| self.0.questions.first().map(|shown| shown.number));
            let openable = wanted.and_then(|question| state.openable(question, &self.0.paper));
            openable.filter(|question| state.phase == Phase::Running && state.current != Some(*question))
        };
        if let Some(question) = openable {
            let _ = self.0.desk.borrow_mut().record(EventKind::Opened { question }, self.now());
        }
        self.0.acts.tell();
        self.save();
    }

    // -- saving

    /// Writes down what is not stored; where that is under way already, it goes on.
    pub fn save(&self) {
        let session = self.clone();
        self.0.keeping.go(move || session.0.saves.tell());
        self.0.saves.tell();
    }

    pub fn saving(&self) -> Saving {
        match self.0.keeping.saving() {
            Saving::Saved if self.0.drafts.question().is_some() => Saving::Saving,
            saving => saving,
        }
    }

    pub fn watch_acts(&self, tell: Callback<()>) -> Watch {
        self.0.acts.add(tell)
    }

    pub fn watch_saving(&self, tell: Callback<()>) -> Watch {
        self.0.saves.add(tell)
    }
}

/// Renders the component anew whenever the candidate or the clock has acted.
#[hook]
pub fn use_acts(session: &Session) {
    let update = use_force_update();
    use_effect_with(session.clone(), move |session| {
        let watch = session.watch_acts(Callback::from(move |()| update.force_update()));
        move || drop(watch)
    });
}

/// Renders the component anew whenever saving has come further, or has not.
#[hook]
pub fn use_saving(session: &Session) -> Saving {
    let update = use_force_update();
    use_effect_with(session.clone(), move |session| {
        let watch = session.watch_saving(Callback::from(move |()| update.force_update()));
        move || drop(watch)
    });
    session.saving()
}
