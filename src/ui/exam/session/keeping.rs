//! The keeper at work: it writes whenever there is something to write, and tries again when the store refuses.

use super::keeper::{is_final, pause_after, write_down};
use crate::{
    device::clock::{After, after},
    store::{Indexed, Trouble},
    ui::exam::desk::Desk,
};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen_futures::spawn_local;

/// Before the first write of an opening: the question is drawn first, and both are there sooner. In milliseconds.
const FIRST_PAUSE: u32 = 40;

/// Where saving stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saving {
    Saved,
    Saving,
    /// The store refuses; it is tried again.
    Failing(Trouble),
    /// It must not be tried again: another window has written, or the record is damaged.
    Stopped(Trouble),
}

/// Clones are the same keeper.
#[derive(Clone)]
pub struct Keeping(Rc<Inner>);

struct Inner {
    store: Rc<Indexed>,
    log: String,
    desk: Rc<RefCell<Desk>>,
    begun: Cell<bool>,
    writing: Cell<bool>,
    trouble: RefCell<Option<Trouble>>,
    failures: Cell<usize>,
    retry: RefCell<Option<After>>,
}

impl Keeping {
    pub fn new(store: Rc<Indexed>, log: String, desk: Rc<RefCell<Desk>>) -> Keeping {
        Keeping(Rc::new(Inner {
            store,
            log,
            desk,
            begun: Cell::new(false),
            writing: Cell::new(false),
            trouble: RefCell::new(None),
            failures: Cell::new(0),
            retry: RefCell::new(None),
        }))
    }

    pub fn saving(&self) -> Saving {
        match &*self.0.trouble.borrow() {
            Some(trouble) if is_final(trouble) => Saving::Stopped(trouble.clone()),
            Some(trouble) => Saving::Failing(trouble.clone()),
            None if self.0.desk.borrow().is_saved() => Saving::Saved,
            None => Saving::Saving,
        }
    }

    /// Starts writing unless it is under way; `told` hears whatever changes.
    pub fn go(&self, told: impl Fn() + Clone + 'static) {
        if self.0.writing.get() || matches!(self.saving(), Saving::Saved | Saving::Stopped(_)) {
            return;
        }
        if !self.0.begun.replace(true) {
            return self.go_after(FIRST_PAUSE, told);
        }
        self.0.writing.set(true);
        self.0.retry.take();
        let keeping = self.clone();
        spawn_local(async move {
            let Inner { store, log, desk, .. } = &*keeping.0;
            let kept = || {
                keeping.0.trouble.take();
                keeping.0.failures.set(0);
                told();
            };
            let result = write_down(desk, &**store, log, kept).await;
            keeping.0.writing.set(false);
            if let Err(trouble) = result {
                keeping.failed(trouble, told.clone());
            }
            told();
        });
    }

    fn failed(&self, trouble: Trouble, told: impl Fn() + Clone + 'static) {
        let failures = self.0.failures.get() + 1;
        self.0.failures.set(failures);
        if !is_final(&trouble) {
            self.go_after(pause_after(failures), told);
        }
        self.0.trouble.replace(Some(trouble));
    }

    fn go_after(&self, ms: u32, told: impl Fn() + Clone + 'static) {
        let keeping = self.clone();
        self.0.retry.replace(Some(after(ms, move || keeping.go(told))));
    }
}
