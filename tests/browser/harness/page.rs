//! What people do with a page: open, read, fill, click, press.

use super::{Browser, environment, wait};
use fantoccini::Locator;
use fantoccini::elements::Element;
use fantoccini::key::Key;
use serde_json::{Value, json};

/// Where on the page. A plain string is a CSS selector.
#[derive(Clone, Debug)]
pub enum At {
    Css(String),
    /// The control with this label.
    Label(String),
    /// The button or link with this text, or with this accessible name.
    Button(String),
    /// The innermost element with this text in it.
    Text(String),
}

impl From<&str> for At {
    fn from(selector: &str) -> Self {
        Self::Css(selector.to_owned())
    }
}

impl At {
    pub fn label(text: &str) -> Self {
        Self::Label(text.to_owned())
    }

    pub fn button(text: &str) -> Self {
        Self::Button(text.to_owned())
    }

    pub fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    fn locator(&self) -> (bool, String) {
        match self {
            Self::Css(selector) => (true, selector.clone()),
            Self::Label(text) => {
                let text = quoted(text);
                (
                    false,
                    format!(
                        "//*[@id = //label[normalize-space() = {text}]/@for] | //label[contains(., {text})]//*[self::input or \
                     self::select or self::textarea] | //*[(self::input or self::select or self::textarea) and @aria-label = {text}]"
                    ),
                )
            }
            Self::Button(text) => {
                let text = quoted(text);
                (
                    false,
                    format!(
                        "//*[(self::button or self::a or self::summary or @role = 'button') and \
                     (normalize-space() = {text} or @aria-label = {text} or @title = {text})]"
                    ),
                )
            }
            Self::Text(text) => {
                let text = quoted(text);
                (
                    false,
                    format!("//*[contains(normalize-space(), {text}) and not(*[contains(normalize-space(), {text})])]"),
                )
            }
        }
    }
}

/// A string for XPath, which knows no escapes.
fn quoted(text: &str) -> String {
    if !text.contains('\'') { format!("'{text}'") } else { format!("\"{text}\"") }
}

impl Browser {
    /// Opens a page of the built app: `""`, `"exam/"`, `"#/practice"`; or any full address.
    pub async fn open(&mut self, path: &str) {
        let whole = path.contains("://") || path.starts_with("data:") || path == "about:blank";
        let address = if whole { path.to_owned() } else { environment::base() + path };
        self.client().goto(&address).await.unwrap_or_else(|error| panic!("{address} does not open: {error}"));
    }

    pub async fn reload(&mut self) {
        self.client().refresh().await.unwrap_or_else(|error| panic!("the page does not reload: {error}"));
    }

    /// Waits for a visible element.
    pub async fn wait_for(&mut self, at: impl Into<At>) {
        let at = at.into();
        self.with(&at, async |_| Ok(())).await;
    }

    /// Waits until no such element is visible.
    pub async fn wait_gone(&mut self, at: impl Into<At>) {
        let at = at.into();
        let gone = wait::until(async || match self.visible(&at).await {
            Ok(_) => Err(format!("{at:?} is still there")),
            Err(_) => Ok(()),
        });
        gone.await.unwrap_or_else(|reason| panic!("{reason}"));
    }

    /// Waits until the text of an element satisfies `wanted`.
    pub async fn wait_text(&mut self, at: impl Into<At>, wanted: impl Fn(&str) -> bool) -> String {
        let at = at.into();
        self.with(&at, async |element| {
            let text = element.text().await.map_err(|error| error.to_string())?;
            if wanted(&text) { Ok(text) } else { Err(format!("{at:?} says {text:?}")) }
        })
        .await
    }

    /// Waits until `script` (with `return`) is true in the page.
    pub async fn wait_until(&mut self, script: &str) {
        let met = wait::until(async || match self.client().execute(script, vec![]).await {
            Ok(Value::Bool(true)) => Ok(()),
            Ok(other) => Err(format!("{script} is {other}")),
            Err(error) => Err(format!("{script}: {error}")),
        });
        met.await.unwrap_or_else(|reason| panic!("{reason}"));
    }

    /// Waits until `look` finds what it wants; `what` names it for the failure.
    pub async fn wait_that<T>(&mut self, what: &str, mut look: impl AsyncFnMut(&mut Self) -> Result<T, String>) -> T {
        let found = wait::until(async || look(self).await).await;
        found.unwrap_or_else(|reason| panic!("{what}: {reason}"))
    }

    pub async fn click(&mut self, at: impl Into<At>) {
        let at = at.into();
        self.with(&at, async |element| element.click().await.map_err(|error| error.to_string())).await;
    }

    /// Puts `text` in place of what a field holds, with the keys: WebDriver's own way of clearing a field tells the page
    /// nothing, which nobody at a keyboard could do.
    pub async fn fill(&mut self, at: impl Into<At>, text: &str) {
        let at = at.into();
        let instead = format!("{}{text}", char::from(Key::Backspace));
        self.with(&at, async |element| {
            element.send_keys(&(Key::Control + "a")).await.map_err(|error| error.to_string())?;
            element.send_keys(&instead).await.map_err(|error| error.to_string())
        })
        .await;
    }

    /// Chooses an entry of a list by its value.
    pub async fn select(&mut self, at: impl Into<At>, value: &str) {
        let at = at.into();
        self.with(&at, async |element| element.select_by_value(value).await.map_err(|error| error.to_string())).await;
    }

    /// Presses a key that writes nothing: arrows, Enter, Tab, Escape.
    pub async fn press_key(&mut self, key: Key) {
        self.press(char::from(key)).await;
    }

    /// Types wherever the focus is. `Key::Control + "a"` makes a chord.
    pub async fn press(&mut self, keys: impl Into<String>) {
        let keys = keys.into();
        let pressed = async {
            let element = self.client().active_element().await?;
            element.send_keys(&keys).await
        };
        pressed.await.unwrap_or_else(|error| panic!("the keys {keys:?} can't be pressed: {error}"));
    }

    pub async fn text(&mut self, at: impl Into<At>) -> String {
        let at = at.into();
        self.with(&at, async |element| element.text().await.map_err(|error| error.to_string())).await
    }

    pub async fn attribute(&mut self, at: impl Into<At>, name: &str) -> Option<String> {
        let at = at.into();
        self.with(&at, async |element| element.attr(name).await.map_err(|error| error.to_string())).await
    }

    pub async fn value(&mut self, at: impl Into<At>) -> String {
        let at = at.into();
        self.with(&at, async |element| {
            element.prop("value").await.map(Option::unwrap_or_default).map_err(|error| error.to_string())
        })
        .await
    }

    /// How many such elements there are now, visible or not.
    pub async fn count(&mut self, selector: &str) -> usize {
        self.run("return document.querySelectorAll(arguments[0]).length", vec![json!(selector)])
            .await
            .as_u64()
            .unwrap_or(0) as usize
    }

    /// Whether such an element is visible now.
    pub async fn sees(&mut self, at: impl Into<At>) -> bool {
        self.visible(&at.into()).await.is_ok()
    }

    /// Runs a script (with `return`) in the page; the page's security policy does not concern it.
    pub async fn run(&mut self, script: &str, arguments: Vec<Value>) -> Value {
        let short: String = script.chars().take(120).collect();
        self.client().execute(script, arguments).await.unwrap_or_else(|error| panic!("{short}: {error}"))
    }

    /// The same for a script that calls its last argument with the result.
    pub async fn run_async(&mut self, script: &str, arguments: Vec<Value>) -> Value {
        let short: String = script.chars().take(120).collect();
        self.client().execute_async(script, arguments).await.unwrap_or_else(|error| panic!("{short}: {error}"))
    }

    pub(super) async fn origin(&mut self) -> String {
        self.run("return location.origin", vec![]).await.as_str().unwrap_or_default().to_owned()
    }

    /// The addresses of what this page has fetched, but for the page itself.
    pub async fn fetched(&mut self) -> Vec<String> {
        let script = "return performance.getEntriesByType('resource').map(entry => entry.name)";
        serde_json::from_value(self.run(script, vec![]).await).expect("addresses")
    }

    /// The page printed, as a PDF.
    pub async fn printed(&mut self) -> Vec<u8> {
        let settings = fantoccini::wd::PrintConfiguration::default();
        self.client().print(settings).await.unwrap_or_else(|error| panic!("the page does not print: {error}"))
    }

    /// Whether the page would ask before it is closed. Put to the page itself, for the driver answers the browser's real
    /// question before anybody sees it.
    pub async fn asks_before_closing(&mut self) -> bool {
        let script = "const event = document.createEvent('BeforeUnloadEvent'); \
            event.initEvent('beforeunload', false, true); return !window.dispatchEvent(event);";
        self.run(script, vec![]).await == true
    }

    /// Opens an empty second tab and goes there; the first is tab 0.
    pub async fn new_tab(&mut self) {
        let opened = async {
            let tab = self.client().new_window(true).await?;
            self.client().switch_to_window(tab.handle).await
        };
        opened.await.unwrap_or_else(|error| panic!("no new tab: {error}"));
    }

    pub async fn go_to_tab(&mut self, number: usize) {
        let gone = async {
            let mut tabs = self.client().windows().await?;
            self.client().switch_to_window(tabs.swap_remove(number)).await
        };
        gone.await.unwrap_or_else(|error| panic!("no tab {number}: {error}"));
    }

    /// Closes this tab and goes to the first.
    pub async fn close_tab(&mut self) {
        self.client().close_window().await.unwrap_or_else(|error| panic!("the tab does not close: {error}"));
        self.go_to_tab(0).await;
    }

    /// Does something with a visible element; again when the page has replaced it meanwhile.
    async fn with<T>(&self, at: &At, act: impl AsyncFn(Element) -> Result<T, String>) -> T {
        let done = wait::until(async || {
            let element = self.visible(at).await?;
            act(element).await
        });
        done.await.unwrap_or_else(|reason| panic!("{at:?}: {reason}"))
    }

    async fn visible(&self, at: &At) -> Result<Element, String> {
        let (css, text) = at.locator();
        let locator = if css { Locator::Css(&text) } else { Locator::XPath(&text) };
        let found = self.client().find_all(locator).await.map_err(|error| error.to_string())?;
        for element in found {
            if element.is_displayed().await.unwrap_or(false) {
                return Ok(element);
            }
        }
        Err("no such element is visible".to_owned())
    }
}
