//! Drives Chromium through WebDriver, in the words of people who use a page.
//!
//! A test is a [`journey`]: it gets a fresh browser, and whatever goes wrong leaves a screenshot and a sentence. Verbs wait
//! for what they need and give up with a panic; nothing sleeps in the hope that something has happened meanwhile.

// Verbs are here for the journeys to come.
#![allow(dead_code, unused_imports)]

mod archive;
mod axe;
mod browser;
mod console;
mod driver;
mod emulate;
mod environment;
mod journey;
mod kill;
mod options;
mod page;
mod profile;
mod static_site;
mod wait;

pub use archive::inflate;
pub use axe::Violation;
pub use browser::Browser;
pub use console::Entry;
pub use environment::{base, dist};
pub use fantoccini::key::Key;
pub use journey::{journey, journey_with};
pub use options::Options;
pub use page::At;
pub use profile::Profile;
pub use static_site::StaticSite;
