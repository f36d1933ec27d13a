//! The page's side.

use super::super::panic::PANICKED;
use super::super::reach::{self, words};
use super::{BODY, PROGRESS, id, message, text};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Poll, Waker};
use wasm_bindgen::prelude::*;
use web_sys::{ErrorEvent, HtmlMetaElement, MessageEvent, Worker, WorkerOptions, WorkerType};

/// Why there is no answer from the worker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkerTrouble {
    /// It could not be started: blocked, not found, not supported.
    NotStarted(String),
    /// It stopped with an error while the request was under way. The next request starts a new one.
    Broken(String),
    /// [`Bridge::cancel`] was called.
    Cancelled,
}

/// A worker and the requests under way. Clones share them; the last one dropped ends the worker.
#[derive(Clone)]
pub struct Bridge(Rc<Inner>);

#[derive(Default)]
struct Inner {
    running: RefCell<Option<Running>>,
    pending: RefCell<BTreeMap<u64, Pending>>,
    asked: Cell<u64>,
}

struct Running {
    worker: Worker,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(web_sys::Event)>,
}

/// What is to happen with progress.
type Told = Rc<dyn Fn(&str)>;

#[derive(Default)]
struct Pending {
    outcome: Option<Result<String, WorkerTrouble>>,
    waker: Option<Waker>,
    progress: Option<Told>,
}

impl Bridge {
    /// Starts the worker, so that it loads while the page goes on. If it can't be started, the requests say so.
    pub fn start() -> Self {
        let bridge = Self(Rc::default());
        let _ = bridge.0.run();
        bridge
    }

    /// Sends a request and waits for its answer.
    pub async fn ask(&self, request: String) -> Result<String, WorkerTrouble> {
        self.request(request, None).await
    }

    /// The same; `progress` is called with whatever the worker tells meanwhile.
    pub async fn ask_with(&self, request: String, progress: impl Fn(&str) + 'static) -> Result<String, WorkerTrouble> {
        self.request(request, Some(Rc::new(progress))).await
    }

    /// Ends the worker and every request under way. The next request starts a new one.
    pub fn cancel(&self) {
        self.0.stop(WorkerTrouble::Cancelled);
    }

    async fn request(&self, body: String, progress: Option<Told>) -> Result<String, WorkerTrouble> {
        let id = self.0.asked.get() + 1;
        self.0.asked.set(id);
        self.0.run()?;
        self.0.pending.borrow_mut().insert(id, Pending { progress, ..Pending::default() });
        // Takes the entry away again when this future is dropped early.
        let _entry = Entry { inner: self.0.clone(), id };
        self.0.post(&message(id as f64, BODY, &body))?;
        poll_fn(|context| {
            let mut pending = self.0.pending.borrow_mut();
            let Some(entry) = pending.get_mut(&id) else {
                return Poll::Ready(Err(WorkerTrouble::Cancelled));
            };
            match entry.outcome.take() {
                Some(outcome) => Poll::Ready(outcome),
                None => {
                    entry.waker = Some(context.waker().clone());
                    Poll::Pending
                }
            }
        })
        .await
    }
}

struct Entry {
    inner: Rc<Inner>,
    id: u64,
}

impl Drop for Entry {
    fn drop(&mut self) {
        self.inner.pending.borrow_mut().remove(&self.id);
    }
}

impl Inner {
    fn run(self: &Rc<Self>) -> Result<(), WorkerTrouble> {
        if self.running.borrow().is_some() {
            return Ok(());
        }
        let worker = begin().map_err(|error| WorkerTrouble::NotStarted(words(&error)))?;
        let inner = Rc::downgrade(self);
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(inner) = inner.upgrade() {
                inner.receive(&event.data());
            }
        });
        let inner = Rc::downgrade(self);
        let on_error = Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| {
            // A program that cannot be loaded sends a plain event without a message.
            let text = event.dyn_ref::<ErrorEvent>().map(ErrorEvent::message).unwrap_or_default();
            if let Some(inner) = inner.upgrade() {
                inner.stop(WorkerTrouble::Broken(text));
            }
        });
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        *self.running.borrow_mut() = Some(Running { worker, _on_message: on_message, _on_error: on_error });
        Ok(())
    }

    fn post(&self, message: &JsValue) -> Result<(), WorkerTrouble> {
        match &*self.running.borrow() {
            Some(running) => {
                running.worker.post_message(message).map_err(|error| WorkerTrouble::NotStarted(words(&error)))
            }
            None => Err(WorkerTrouble::Cancelled),
        }
    }

    fn receive(&self, data: &JsValue) {
        if let Some(reason) = text(data, PANICKED) {
            return self.stop(WorkerTrouble::Broken(reason));
        }
        let Some(id) = id(data) else {
            return;
        };
        if let Some(answer) = text(data, BODY) {
            self.settle(id as u64, Ok(answer));
        } else if let Some(told) = text(data, PROGRESS) {
            // The callback may ask or cancel, so nothing is borrowed while it runs.
            let progress = self.pending.borrow().get(&(id as u64)).and_then(|entry| entry.progress.clone());
            if let Some(progress) = progress {
                progress(&told);
            }
        }
    }

    fn settle(&self, id: u64, outcome: Result<String, WorkerTrouble>) {
        let waker = self.pending.borrow_mut().get_mut(&id).and_then(|entry| {
            entry.outcome.get_or_insert(outcome);
            entry.waker.take()
        });
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    fn stop(&self, why: WorkerTrouble) {
        // Called from within the worker's own handlers too: a closure may be dropped during its call.
        let running = self.running.borrow_mut().take();
        drop(running);
        let ids: Vec<u64> = self.pending.borrow().keys().copied().collect();
        for id in ids {
            self.settle(id, Err(why.clone()));
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

/// The single-file page makes its own worker and offers it as `window.xuefaWorker()`; the others name the program in
/// `<meta name="xuefa:worker">`.
fn begin() -> Result<Worker, JsValue> {
    let global = js_sys::global();
    if let Some(make) = reach::method(&global, "xuefaWorker") {
        return make.call0(&global)?.dyn_into();
    }
    let document = reach::document().ok_or("no document")?;
    let meta = document.query_selector("meta[name='xuefa:worker']")?.ok_or("the page names no worker")?;
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    Worker::new_with_options(&meta.unchecked_into::<HtmlMetaElement>().content(), &options)
}
