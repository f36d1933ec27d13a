//! A browser with its profile: opening, killing, closing, and the raw commands that everything else is made of.

use super::console::Entry;
use super::driver::Driver;
use super::{Options, Profile, environment, kill, wait};
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

pub struct Browser {
    pub(super) client: Option<Client>,
    pub(super) options: Options,
    pub(super) console: Vec<Entry>,
    profile: Profile,
    /// After the others: the driver goes when the browser is gone.
    driver: Driver,
}

impl Browser {
    pub(super) async fn open_with(options: Options) -> Self {
        let mut browser =
            Self { client: None, options, console: Vec::new(), profile: Profile::fresh(), driver: Driver::share() };
        browser.start().await;
        browser
    }

    /// Starts a browser in the profile of the one that was killed or closed.
    pub async fn start(&mut self) {
        assert!(self.client.is_none(), "the browser is still running");
        let capabilities = self.options.capabilities(&self.profile);
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        // On a busy machine Chromium now and then does not answer in time; a second start is then no fault of the page.
        let mut last = String::new();
        for _ in 0..3 {
            match builder.connect(&self.driver.address).await {
                Ok(client) => {
                    self.client = Some(client);
                    return;
                }
                Err(error) => last = format!("{error:?}"),
            }
            kill::everything_in(self.profile.path()).await;
        }
        panic!("Chromium does not start: {last}");
    }

    /// SIGKILL to every process of the browser at once, as a power cut would have it. The profile stays;
    /// [`Browser::start`] opens it again.
    pub async fn kill9(&mut self) {
        let client = self.client.take().expect("a running browser");
        kill::everything_in(self.profile.path()).await;
        // The session is dead; the driver is told so that it forgets it.
        let _ = client.close().await;
    }

    /// After [`Browser::kill9`]: cuts so many bytes off the end of IndexedDB's log, as a power cut does that stops the disk
    /// in the middle of the last write.
    pub fn tear_last_write(&mut self, bytes: u64) {
        assert!(self.client.is_none(), "the browser is still running");
        let folder = self.profile.path().join("Default/IndexedDB");
        let files = |folder: &Path| std::fs::read_dir(folder).expect("a folder of the profile").flatten();
        let logs: Vec<PathBuf> = files(&folder)
            .flat_map(|origin| files(&origin.path()).map(|file| file.path()).collect::<Vec<_>>())
            .filter(|path| path.extension().is_some_and(|extension| extension == "log"))
            .collect();
        assert!(!logs.is_empty(), "the browser has stored nothing");
        for log in logs {
            let file = std::fs::OpenOptions::new().write(true).open(&log).expect("a log of IndexedDB");
            let length = file.metadata().expect("its length").len();
            file.set_len(length.saturating_sub(bytes)).expect("a shorter log");
        }
    }

    /// Closes the browser in good order. The profile stays.
    pub async fn quit(&mut self) {
        if let Some(client) = self.client.take() {
            let _ = client.close().await;
            kill::everything_in(self.profile.path()).await;
        }
    }

    /// Where the browser puts downloads.
    pub fn downloads(&self) -> PathBuf {
        self.profile.downloads()
    }

    /// Waits for a finished download of this name and reads it.
    pub async fn downloaded(&mut self, name: &str) -> Vec<u8> {
        let path = self.downloads().join(name);
        let found = wait::until(async || {
            // Chromium writes into another file and renames it when it is complete; until then an empty one keeps the name.
            match std::fs::read(&path) {
                Ok(bytes) if bytes.is_empty() => Err("still empty".into()),
                read => read.map_err(|error| error.to_string()),
            }
        });
        found.await.unwrap_or_else(|reason| panic!("no download called {name}: {reason}"))
    }

    /// Takes a screenshot into `target/screens/<name>.png` and says where it is.
    pub async fn screenshot(&mut self, name: &str) -> PathBuf {
        self.try_screenshot(name).await.unwrap_or_else(|reason| panic!("no screenshot: {reason}"))
    }

    pub(super) async fn try_screenshot(&mut self, name: &str) -> Result<PathBuf, String> {
        let client = self.client.as_ref().ok_or("the browser is not running")?;
        let png = client.screenshot().await.map_err(|error| error.to_string())?;
        let path = environment::screens().join(format!("{name}.png"));
        let folder = path.parent().ok_or("no folder")?;
        std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&path, png)).map_err(|error| error.to_string())?;
        Ok(path)
    }

    pub(super) fn client(&self) -> &Client {
        self.client.as_ref().expect("a running browser")
    }

    /// A command of the DevTools protocol, for what WebDriver has no words for.
    pub async fn devtools(&mut self, command: &str, parameters: Value) -> Value {
        let body = json!({ "cmd": command, "params": parameters });
        self.command("goog/cdp/execute", body).await.unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    pub(super) async fn command(&self, path: &'static str, body: Value) -> Result<Value, CmdError> {
        self.client().issue_cmd(Command { path, body }).await
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Only after a failure is there anything left to end.
        kill::now(self.profile.path());
    }
}

#[derive(Debug)]
struct Command {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}
