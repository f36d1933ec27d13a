//! The frame around every browser test.

use super::{Browser, Options};
use futures::FutureExt;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::sync::{Condvar, Mutex, PoisonError};

/// More browsers than that on a small machine only make each other late.
const AT_ONCE: usize = 2;

static RUNNING: Mutex<usize> = Mutex::new(0);
static ENDED: Condvar = Condvar::new();

/// Runs a test with a fresh browser. At the end the console must be clean; a failure leaves
/// `target/screens/failed-<name>.png`.
pub fn journey(name: &str, test: impl AsyncFnOnce(&mut Browser)) {
    journey_with(name, Options::default(), test);
}

pub fn journey_with(name: &str, options: Options, test: impl AsyncFnOnce(&mut Browser)) {
    let _turn = Turn::wait();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let mut browser = Browser::open_with(options).await;
        let walked = AssertUnwindSafe(async {
            test(&mut browser).await;
            browser.assert_console_is_clean().await;
        });
        if let Err(panic) = walked.catch_unwind().await {
            match browser.try_screenshot(&format!("failed-{name}")).await {
                Ok(path) => eprintln!("{name} failed; the page as it was: {}", path.display()),
                Err(reason) => eprintln!("{name} failed; no screenshot: {reason}"),
            }
            for entry in browser.console().await {
                eprintln!("console: {} {} {}", entry.level, entry.source, entry.message);
            }
            browser.quit().await;
            resume_unwind(panic);
        }
        browser.quit().await;
    });
}

struct Turn;

impl Turn {
    fn wait() -> Self {
        let running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        let mut running =
            ENDED.wait_while(running, |running| *running >= AT_ONCE).unwrap_or_else(PoisonError::into_inner);
        *running += 1;
        Self
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        *RUNNING.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        ENDED.notify_one();
    }
}
