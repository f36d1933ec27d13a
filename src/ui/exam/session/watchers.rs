//! Who wants to hear of changes.

use std::{
    cell::RefCell,
    rc::{Rc, Weak},
};
use yew::Callback;

#[derive(Default)]
pub struct Watchers(RefCell<Vec<Weak<Callback<()>>>>);

/// Hears of changes while it lives.
#[must_use = "dropping it stops the watching"]
pub struct Watch(#[allow(dead_code)] Rc<Callback<()>>);

impl Watchers {
    pub fn add(&self, tell: Callback<()>) -> Watch {
        let tell = Rc::new(tell);
        self.0.borrow_mut().push(Rc::downgrade(&tell));
        Watch(tell)
    }

    pub fn tell(&self) {
        self.0.borrow_mut().retain(|watcher| watcher.strong_count() > 0);
        // What is told may add watchers, so nothing is borrowed meanwhile.
        let all = self.0.borrow().clone();
        all.iter().filter_map(Weak::upgrade).for_each(|tell| tell.emit(()));
    }
}
