//! The seat: which attempt this tab is sitting, and where it is in the course of an exam. The page is loaded anew between
//! lobby and room, and its head looks here to know which of the two programs it needs. A reload in the same tab goes
//! straight back to the running question, without signing in.

use crate::device::{page, tab};

/// Also known to the script in the page's head.
const SEAT: &str = "xuefa:seat";
const REPORT: &str = "xuefa:report";

/// From the lobby into the room.
pub fn take(log: &str) {
    tab::remember(SEAT, log);
    page::reload();
}

/// The log of the attempt, if a seat is taken.
pub fn taken() -> Option<String> {
    tab::recall(SEAT)
}

/// From the room back to the lobby. The exam that the address may ask for has been sat.
pub fn leave() {
    tab::forget(SEAT);
    page::forget_route();
    page::reload();
}

/// From the room to the report, which is in the lobby.
pub fn leave_for_report(log: &str) {
    tab::remember(REPORT, log);
    leave();
}

/// The log of the attempt whose report is wanted.
pub fn report() -> Option<String> {
    tab::recall(REPORT)
}

pub fn keep_report(log: &str) {
    tab::remember(REPORT, log);
}

pub fn leave_report() {
    tab::forget(REPORT);
}
