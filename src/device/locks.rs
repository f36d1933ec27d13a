//! Locks between tabs: who holds one is alone, in this browser profile and origin, until the value is dropped or the page
//! ends, however it ends. The browser gives the lock of a crashed or closed tab free by itself.

use super::reach::{self, field, words};
use js_sys::{Function, Object, Promise, Reflect};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// A lock; dropping it gives it free.
#[derive(Debug)]
pub struct Held {
    release: Function,
}

impl Drop for Held {
    fn drop(&mut self) {
        // Settles the promise that the browser waits for. Resolving cannot fail.
        let _ = self.release.call0(&JsValue::UNDEFINED);
    }
}

/// Why there is no answer about a lock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LockTrouble {
    /// The browser has no locks; whoever goes on without one must say so.
    Missing,
    /// The browser refused, in its own words.
    Refused(String),
}

/// Takes the lock if it is free; `None`: another tab or worker holds it.
pub async fn try_hold(name: &str) -> Result<Option<Held>, LockTrouble> {
    request(name, true).await
}

/// Waits until the lock is free and takes it. Dropping the future leaves the queue.
pub async fn hold(name: &str) -> Result<Held, LockTrouble> {
    request(name, false).await?.ok_or_else(|| LockTrouble::Refused("no lock".to_owned()))
}

/// `navigator.locks.request(name, {ifAvailable}, granted)`. The browser keeps the lock for as long as the promise returned
/// by `granted` is pending, so the promise's `resolve` is what a [`Held`] holds.
async fn request(name: &str, if_available: bool) -> Result<Option<Held>, LockTrouble> {
    let manager = reach::navigator("locks").ok_or(LockTrouble::Missing)?;
    let ask = reach::method(&manager, "request").ok_or(LockTrouble::Missing)?;
    let options = Object::new();
    let refused = |error: JsValue| LockTrouble::Refused(words(&error));
    Reflect::set(&options, &"ifAvailable".into(), &if_available.into()).map_err(refused)?;

    let mut settle = None;
    let answer = Promise::new(&mut |resolve, reject| settle = Some((resolve, reject)));
    let Some((answered, failed)) = settle else {
        return Err(LockTrouble::Missing);
    };
    let held: Rc<RefCell<Option<Held>>> = Rc::default();
    let taken = held.clone();
    // If this future is dropped early, the closure goes with it; the browser's call then fails and the lock stays free.
    let granted = Closure::<dyn FnMut(JsValue) -> JsValue>::new(move |lock: JsValue| {
        let _ = answered.call0(&JsValue::UNDEFINED);
        if lock.is_null() || lock.is_undefined() {
            return JsValue::UNDEFINED;
        }
        let until_released = Promise::new(&mut |release, _| {
            *taken.borrow_mut() = Some(Held { release });
        });
        until_released.into()
    });
    let outcome = ask.call3(&manager, &name.into(), &options, granted.as_ref()).map_err(refused)?;
    // The outcome's failure (storage refused, page going away) is the answer's failure.
    if let Some(catch) = reach::method(&outcome, "catch") {
        catch.call1(&outcome, &failed).map_err(refused)?;
    }
    JsFuture::from(answer).await.map_err(refused)?;
    let result = held.borrow_mut().take();
    Ok(result)
}

/// Whether the browser has locks at all.
pub fn exist() -> bool {
    reach::navigator("locks").is_some_and(|manager| field(&manager, "request").is_some())
}
