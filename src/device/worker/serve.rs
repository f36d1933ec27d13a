//! The worker's side.

use super::super::panic;
use super::{BODY, PROGRESS, id, message, text};
use std::future::Future;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// Tells the page how far one request has come.
#[derive(Clone)]
pub struct Progress {
    scope: DedicatedWorkerGlobalScope,
    id: f64,
}

impl Progress {
    pub fn tell(&self, text: &str) {
        // Fails only for what cannot be cloned; text can.
        let _ = self.scope.post_message(&message(self.id, PROGRESS, text));
    }
}

/// Answers every request with `handler` from now on. For the `main` of the worker program.
///
/// Requests run side by side as far as they wait; a handler that computes for long keeps the others waiting and can only
/// be ended from outside, together with the worker.
pub fn serve<F>(handler: impl Fn(String, Progress) -> F + 'static)
where
    F: Future<Output = String> + 'static,
{
    panic::watch_in_worker();
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let handler = Rc::new(handler);
    let answering = scope.clone();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let data = event.data();
        let (Some(id), Some(body)) = (id(&data), text(&data, BODY)) else {
            return;
        };
        let (scope, handler) = (answering.clone(), handler.clone());
        let progress = Progress { scope: scope.clone(), id };
        spawn_local(async move {
            let answer = handler(body, progress).await;
            let _ = scope.post_message(&message(id, BODY, &answer));
        });
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    // Lives as long as the worker.
    on_message.forget();
}
