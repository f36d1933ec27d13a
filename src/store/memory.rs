//! A store in memory, for tests: it fails, hangs and loses power on request.

use super::{Record, Store, Trouble};
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, VecDeque};
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Poll, Waker};

/// Clones share the same contents, as two tabs share the same disk.
#[derive(Clone, Default)]
pub struct Memory(Rc<Inner>);

#[derive(Default)]
struct Inner {
    events: RefCell<BTreeMap<(String, u64), Kept>>,
    documents: RefCell<BTreeMap<String, Kept>>,
    faults: RefCell<VecDeque<Fault>>,
    held: Cell<bool>,
    waiting: RefCell<Vec<Waker>>,
    writes: Cell<usize>,
}

struct Kept {
    text: String,
    /// Whether the writer was told that it is safe. Only such records survive a power cut for certain.
    acknowledged: bool,
}

enum Fault {
    Before(Trouble),
    After(Trouble),
}

impl Memory {
    pub fn new() -> Self {
        Self::default()
    }

    /// The next `n` writes fail with `trouble` and leave nothing behind.
    pub fn fail_next(&self, n: usize, trouble: Trouble) {
        self.0.faults.borrow_mut().extend((0..n).map(|_| Fault::Before(trouble.clone())));
    }

    /// The next `n` writes are written, and then their answer is lost: the writer is told `trouble`.
    pub fn fail_after_writing(&self, n: usize, trouble: Trouble) {
        self.0.faults.borrow_mut().extend((0..n).map(|_| Fault::After(trouble.clone())));
    }

    /// Writes neither succeed nor fail until [`Memory::release`]: the moment in which a screen must not say "saved".
    pub fn hold(&self) {
        self.0.held.set(true);
    }

    /// Lets the held writes go on.
    pub fn release(&self) {
        self.0.held.set(false);
        for waker in self.0.waiting.borrow_mut().drain(..) {
            waker.wake();
        }
    }

    /// Forgets everything that was not acknowledged: the worst that a power cut may do to a store that keeps its word.
    pub fn power_cut(&self) {
        self.0.events.borrow_mut().retain(|_, kept| kept.acknowledged);
        self.0.documents.borrow_mut().retain(|_, kept| kept.acknowledged);
        self.0.faults.borrow_mut().clear();
    }

    /// Damages a log for tests of readers: the record is gone, its neighbours stay.
    pub fn tear_out(&self, log: &str, seq: u64) {
        self.0.events.borrow_mut().remove(&(log.to_owned(), seq));
    }

    /// How many writes have been asked for, failed ones included.
    pub fn writes(&self) -> usize {
        self.0.writes.get()
    }

    async fn write<K: Ord>(&self, map: &RefCell<BTreeMap<K, Kept>>, key: K, text: &str) -> Result<(), Trouble> {
        self.0.writes.set(self.0.writes.get() + 1);
        poll_fn(|context| {
            if self.0.held.get() {
                self.0.waiting.borrow_mut().push(context.waker().clone());
                return Poll::Pending;
            }
            Poll::Ready(())
        })
        .await;
        let fault = self.0.faults.borrow_mut().pop_front();
        if let Some(Fault::Before(trouble)) = fault {
            return Err(trouble);
        }
        let mut map = map.borrow_mut();
        let kept = map.entry(key).or_insert_with(|| Kept { text: text.to_owned(), acknowledged: false });
        if kept.text != text {
            return Err(Trouble::Taken);
        }
        if let Some(Fault::After(trouble)) = fault {
            return Err(trouble);
        }
        kept.acknowledged = true;
        Ok(())
    }
}

impl Store for Memory {
    async fn append(&self, log: &str, seq: u64, record: &str) -> Result<(), Trouble> {
        self.write(&self.0.events, (log.to_owned(), seq), record).await
    }

    async fn read(&self, log: &str) -> Result<Vec<Record>, Trouble> {
        let events = self.0.events.borrow();
        let range = events.range((log.to_owned(), 0)..=(log.to_owned(), u64::MAX));
        Ok(range.map(|((_, seq), kept)| Record { seq: *seq, text: kept.text.clone() }).collect())
    }

    async fn logs(&self) -> Result<Vec<String>, Trouble> {
        let mut names: Vec<String> = self.0.events.borrow().keys().map(|(log, _)| log.clone()).collect();
        names.dedup();
        Ok(names)
    }

    async fn put(&self, name: &str, text: &str) -> Result<(), Trouble> {
        self.write(&self.0.documents, name.to_owned(), text).await
    }

    async fn get(&self, name: &str) -> Result<Option<String>, Trouble> {
        Ok(self.0.documents.borrow().get(name).map(|kept| kept.text.clone()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::conformance;
    use futures::FutureExt;
    use futures::executor::block_on;

    #[test]
    fn keeps_the_promises_of_a_store() {
        block_on(conformance::check(&Memory::new(), "a")).unwrap();
    }

    #[test]
    fn a_failed_write_leaves_nothing() {
        let store = Memory::new();
        store.fail_next(2, Trouble::Quota);
        block_on(async {
            assert_eq!(store.append("a", 0, "x").await, Err(Trouble::Quota));
            assert_eq!(store.put("p", "x").await, Err(Trouble::Quota));
            assert_eq!(store.logs().await, Ok(vec![]));
            assert_eq!(store.append("a", 0, "x").await, Ok(()));
            assert_eq!(store.writes(), 3);
        });
    }

    #[test]
    fn a_lost_answer_can_be_asked_again() {
        let store = Memory::new();
        store.fail_after_writing(1, Trouble::Other("closed".into()));
        block_on(async {
            assert_eq!(store.append("a", 0, "x").await, Err(Trouble::Other("closed".into())));
            assert_eq!(store.append("a", 0, "x").await, Ok(()));
            store.power_cut();
            assert_eq!(store.read("a").await, Ok(vec![Record { seq: 0, text: "x".into() }]));
        });
    }

    #[test]
    fn a_power_cut_takes_only_what_was_not_acknowledged() {
        let store = Memory::new();
        block_on(async {
            store.append("a", 0, "kept").await.unwrap();
            store.fail_after_writing(1, Trouble::Other("closed".into()));
            store.append("a", 1, "lost").await.unwrap_err();
            store.power_cut();
            assert_eq!(store.read("a").await, Ok(vec![Record { seq: 0, text: "kept".into() }]));
        });
    }

    #[test]
    fn a_held_write_is_neither_done_nor_failed() {
        let store = Memory::new();
        store.hold();
        let mut write = Box::pin(store.append("a", 0, "x"));
        assert_eq!(write.as_mut().now_or_never(), None);
        assert_eq!(block_on(store.read("a")), Ok(vec![]));
        store.release();
        assert_eq!(block_on(write), Ok(()));
    }
}
