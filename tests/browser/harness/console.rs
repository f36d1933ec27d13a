//! What the browser's console said. A journey fails when it said an error.

use super::Browser;
use serde_json::{Value, json};

/// Chromium's note that it did *not* ask before a page was closed, because nobody had touched the page yet: no fault.
const NOT_ASKED: &str = "Blocked attempt to show a 'beforeunload' confirmation panel";

#[derive(Clone, Debug)]
pub struct Entry {
    /// `SEVERE`, `WARNING`, `INFO`, …
    pub level: String,
    /// `javascript`, `security`, `network`, `console-api`, …
    pub source: String,
    pub message: String,
}

impl Browser {
    /// Everything said since the browser was opened. What was said just before a kill may be missing.
    pub async fn console(&mut self) -> &[Entry] {
        if self.client.is_some() {
            let log = self.command("se/log", json!({ "type": "browser" })).await.unwrap_or(Value::Null);
            let text = |entry: &Value, name: &str| entry[name].as_str().unwrap_or_default().to_owned();
            self.console.extend(log.as_array().into_iter().flatten().map(|entry| Entry {
                level: text(entry, "level"),
                source: text(entry, "source"),
                message: text(entry, "message"),
            }));
        }
        &self.console
    }

    /// From now on the console may say this without failing the journey.
    pub fn expect_error(&mut self, part: &'static str) {
        self.options.expected_errors.push(part);
    }

    /// Fails on errors, on exceptions nobody caught and on violations of the page's security policy, but for those that
    /// [`Options::expected_errors`](super::Options) names.
    pub async fn assert_console_is_clean(&mut self) {
        let expected = self.options.expected_errors.clone();
        let bad: Vec<Entry> = self
            .console()
            .await
            .iter()
            .filter(|entry| entry.level == "SEVERE" || entry.source == "security")
            .filter(|entry| !(entry.source == "intervention" && entry.message.contains(NOT_ASKED)))
            .filter(|entry| !expected.iter().any(|part| entry.message.contains(part)))
            .cloned()
            .collect();
        assert!(bad.is_empty(), "the console is not clean: {bad:#?}");
    }
}
