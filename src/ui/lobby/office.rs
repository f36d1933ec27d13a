//! What the page works with: the store, and the worker program, started when it is first needed.

use crate::{device::worker::Bridge, store::Indexed};
use std::{cell::OnceCell, rc::Rc};

/// Clones are the same office.
#[derive(Clone, Default)]
pub struct Office(Rc<Inner>);

#[derive(Default)]
struct Inner {
    store: Rc<Indexed>,
    worker: OnceCell<Bridge>,
}

impl PartialEq for Office {
    fn eq(&self, other: &Office) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Office {
    pub fn store(&self) -> Rc<Indexed> {
        self.0.store.clone()
    }

    pub fn worker(&self) -> &Bridge {
        self.0.worker.get_or_init(Bridge::start)
    }
}
