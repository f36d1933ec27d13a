//! When the candidate leaves the page and comes back: to another tab, another window, another program.
//!
//! A browser tells it twice (visibility and focus), in either order and not always both: coming back, Chromium may give the
//! focus first and only then say that the page *was* hidden. And its own question before a page is closed takes the focus
//! for as long as nobody answers it. Here all that is folded into one strict alternation (left, returned, left, …), so that
//! one absence is told once: a hidden page counts as left at once, everything else when it has lasted a moment.

use super::{
    clock::{After, after},
    panic, reach,
};
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

/// How long focus must stay away, or page and focus be back, before it counts (milliseconds). What the browser has to tell
/// of one event arrives well within it, also on a slow machine; nobody reads anything elsewhere in it.
const MOMENT: u32 = 500;

/// Tells `tell` about every departure and return while the value lives. The page counts as present at first.
#[must_use = "dropping it stops the watching"]
pub fn watch(tell: impl FnMut(Leaving) + 'static) -> Watch {
    let (Some(window), Some(document)) = (reach::window(), reach::document()) else {
        return Watch(Vec::new());
    };
    let presence = Rc::new(Presence {
        document: document.clone(),
        away: Cell::new(false),
        settling: Cell::new(None),
        told: RefCell::default(),
        tell: RefCell::new(Box::new(tell)),
    });
    let on = |target: &web_sys::EventTarget, event: &'static str, act: fn(&Rc<Presence>)| {
        let presence = presence.clone();
        EventListener::new(target, event, move |_| act(&presence))
    };
    Watch(vec![
        on(&document, "visibilitychange", Presence::look),
        on(&window, "blur", Presence::look),
        on(&window, "focus", Presence::look),
        on(&window, "pagehide", |presence| {
            presence.settling.take();
            presence.say(Leaving::Closing);
        }),
        // A page taken out of the cache of pages: it may come back without a focus event.
        on(&window, "pageshow", Presence::look),
    ])
}

/// A running watch.
#[derive(Debug)]
pub struct Watch(#[allow(dead_code)] Vec<EventListener>);

struct Presence {
    document: Document,
    /// What was told last.
    away: Cell<bool>,
    /// A second look, under way.
    settling: Cell<Option<After>>,
    /// What is still to be told, in order.
    told: RefCell<VecDeque<Leaving>>,
    tell: RefCell<Box<dyn FnMut(Leaving)>>,
}

impl Presence {
    fn look(self: &Rc<Self>) {
        if self.is_hidden() {
            // Timers of a hidden page may not run any more.
            self.settling.take();
            return self.set(true);
        }
        let later = Rc::downgrade(self);
        let second = after(MOMENT, move || {
            if let Some(presence) = later.upgrade() {
                // Back only when both are true: a window beside another one is visible and yet not in use.
                presence.set(presence.is_hidden() || !presence.document.has_focus().unwrap_or(true));
            }
        });
        self.settling.set(Some(second));
    }

    fn is_hidden(&self) -> bool {
        self.document.visibility_state() == VisibilityState::Hidden
    }

    fn set(&self, away: bool) {
        if self.away.replace(away) != away {
            self.say(if away { Leaving::Left } else { Leaving::Returned });
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
