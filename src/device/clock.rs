//! Two clocks and a timer, in a window and in a worker.
//!
//! [`mono`] runs evenly and nobody can set it, but it starts with the page, and on most systems it stands still while the
//! machine sleeps. [`wall`] goes on through sleep and restarts, and anybody can set it. Whoever needs the truth keeps both
//! and compares their steps.

use super::panic;
use gloo_timers::callback::{Interval, Timeout};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = performance, js_name = now)]
    fn performance_now() -> f64;
}

/// Milliseconds since this page (or worker) began.
pub fn mono() -> u64 {
    performance_now() as u64
}

/// Milliseconds since 1970 by the clock of the machine.
pub fn wall() -> i64 {
    js_sys::Date::now() as i64
}

/// Calls `tick` about every `ms` milliseconds while the returned value lives.
///
/// Browsers slow timers down in hidden pages, to one tick a minute and fewer, and drop ticks during sleep: a tick says
/// "look at the clock", never "so much time has passed".
#[must_use = "dropping it stops the ticking"]
pub fn every(ms: u32, mut tick: impl FnMut() + 'static) -> Every {
    let interval = Interval::new(ms, move || {
        if !panic::stopped() {
            tick();
        }
    });
    Every(interval)
}

/// A running timer.
#[derive(Debug)]
pub struct Every(#[allow(dead_code)] Interval);

/// Calls `act` once, about `ms` milliseconds from now, unless the returned value is dropped before.
#[must_use = "dropping it calls it off"]
pub fn after(ms: u32, act: impl FnOnce() + 'static) -> After {
    After(Timeout::new(ms, move || {
        if !panic::stopped() {
            act();
        }
    }))
}

/// Something that is going to happen.
#[derive(Debug)]
pub struct After(#[allow(dead_code)] Timeout);
