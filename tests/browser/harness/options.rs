//! How a browser is started.

use super::{Profile, environment};
use serde_json::{Map, Value, json};

/// Flags without which Chromium asks questions, phones home or refuses to run as root.
const FLAGS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

#[derive(Clone, Debug)]
pub struct Options {
    pub width: u32,
    pub height: u32,
    /// A private window, where storage is kept in memory.
    pub private: bool,
    /// The user forbids sites to store anything.
    pub storage_blocked: bool,
    /// What the console may say without failing the journey: parts of messages.
    pub expected_errors: Vec<&'static str>,
}

impl Default for Options {
    fn default() -> Self {
        Self { width: 1280, height: 900, private: false, storage_blocked: false, expected_errors: Vec::new() }
    }
}

impl Options {
    pub(super) fn capabilities(&self, profile: &Profile) -> Map<String, Value> {
        let mut flags: Vec<String> = FLAGS.map(String::from).to_vec();
        flags.push(format!("--user-data-dir={}", profile.path().display()));
        flags.push(format!("--window-size={},{}", self.width, self.height));
        // The screen of a browser without one is small, and an exam goes to full screen.
        flags.push(format!("--screen-info={{{}x{}}}", self.width, self.height));
        if self.private {
            flags.push("--incognito".to_owned());
        }
        let mut prefs = json!({
            "credentials_enable_service": false,
            // Downloads go beside the profile, without a question.
            "download.default_directory": profile.downloads(),
            "download.prompt_for_download": false,
        });
        if self.storage_blocked {
            prefs["profile.default_content_setting_values.cookies"] = json!(2);
        }
        let mut chrome = json!({ "args": flags, "prefs": prefs });
        if let Some(binary) = environment::chromium() {
            chrome["binary"] = json!(binary);
        }
        let capabilities = json!({
            "browserName": "chrome",
            "goog:chromeOptions": chrome,
            "goog:loggingPrefs": { "browser": "ALL" },
            "timeouts": { "script": 60_000, "pageLoad": 120_000, "implicit": 0 },
        });
        match capabilities {
            Value::Object(map) => map,
            _ => unreachable!("written as an object above"),
        }
    }
}
