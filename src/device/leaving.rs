//! When the candidate leaves the page and comes back: to another tab, another window, another program.
//!
//! A browser tells it twice (visibility and focus), in either order and not always both. Here the two are folded into one
//! strict alternation: left, returned, left, …

use super::{panic, reach};
use gloo_events::EventListener;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;
use web_sys::{Document, VisibilityState};

/// What happened to the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// It is hidden or has lost the focus.
    Left,
    /// It is visible and has the focus again.
    Returned,
    /// It is going away for good or into the browser's cache of pages; nothing that takes time can be begun any more.
    Closing,
}

/// Tells `tell` about every departure and return while the value lives. The page counts as present at first.
#[must_use = "dropping it stops the watching"]
pub fn watch(tell: impl FnMut(Leaving) + 'static) -> Watch {
    let (Some(window), Some(document)) = (reach::window(), reach::document()) else {
        return Watch(Vec::new());
    };
    let presence =
        Rc::new(Presence { away: Cell::new(false), told: RefCell::default(), tell: RefCell::new(Box::new(tell)) });
    let on = |target: &web_sys::EventTarget, event: &'static str, act: fn(&Presence, &Document)| {
        let (presence, document) = (presence.clone(), document.clone());
        EventListener::new(target, event, move |_| act(&presence, &document))
    };
    Watch(vec![
        on(&document, "visibilitychange", |presence, document| {
            if document.visibility_state() == VisibilityState::Hidden {
                presence.set(true);
            } else {
                presence.maybe_back(document);
            }
        }),
        on(&window, "blur", |presence, _| presence.set(true)),
        on(&window, "focus", Presence::maybe_back),
        on(&window, "pagehide", |presence, _| presence.say(Leaving::Closing)),
        // A page taken out of the cache of pages: it may come back without a focus event.
        on(&window, "pageshow", Presence::maybe_back),
    ])
}

/// A running watch.
#[derive(Debug)]
pub struct Watch(#[allow(dead_code)] Vec<EventListener>);

struct Presence {
    away: Cell<bool>,
    /// What is still to be told, in order.
    told: RefCell<VecDeque<Leaving>>,
    tell: RefCell<Box<dyn FnMut(Leaving)>>,
}

impl Presence {
    fn set(&self, away: bool) {
        if self.away.replace(away) != away {
            self.say(if away { Leaving::Left } else { Leaving::Returned });
        }
    }

    /// Back only when both are true: a window beside another one is visible and yet not in use.
    fn maybe_back(&self, document: &Document) {
        if document.visibility_state() != VisibilityState::Hidden && document.has_focus().unwrap_or(true) {
            self.set(false);
        }
    }

    fn say(&self, leaving: Leaving) {
        if panic::stopped() {
            return;
        }
        self.told.borrow_mut().push_back(leaving);
        // Where the callback itself makes the page lose the focus (a print dialog), the outer call tells the rest.
        if let Ok(mut tell) = self.tell.try_borrow_mut() {
            while let Some(next) = self.next() {
                tell(next);
            }
        }
    }

    fn next(&self) -> Option<Leaving> {
        self.told.borrow_mut().pop_front()
    }
}
