//! The seat: which attempt this tab is sitting. A reload in the same tab goes straight back to it, without signing in.

use crate::device::tab;

const SEAT: &str = "xuefa:seat";

pub fn take(log: &str) {
    tab::remember(SEAT, log);
}

pub fn taken() -> Option<String> {
    tab::recall(SEAT)
}

pub fn leave() {
    tab::forget(SEAT);
}
