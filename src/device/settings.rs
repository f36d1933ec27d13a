//! How a person wants pages to look. Kept in localStorage: losing it harms nothing, and it is there before anything else.

use crate::{json, say::Lang};
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    pub lang: Lang,
    pub theme: Theme,
    pub size: Size,
    pub contrast: Contrast,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the system has it.
    #[default]
    Auto,
    Light,
    Dark,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Size {
    #[default]
    Normal,
    Large,
    /// 适老: for eyes that need much larger letters.
    Larger,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Contrast {
    #[default]
    Normal,
    More,
}

impl Settings {
    /// What the settings are on `<html>`; `None`: the attribute is absent.
    pub fn attributes(self) -> [(&'static str, Option<&'static str>); 4] {
        let theme = match self.theme {
            Theme::Auto => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
        };
        let size = match self.size {
            Size::Normal => None,
            Size::Large => Some("large"),
            Size::Larger => Some("larger"),
        };
        let contrast = match self.contrast {
            Contrast::Normal => None,
            Contrast::More => Some("more"),
        };
        [("lang", Some(self.lang.code())), ("data-theme", theme), ("data-size", size), ("data-contrast", contrast)]
    }
}

const PLACE: &str = "xuefa:settings";

/// The settings kept on this machine; the default ones when there are none, or storage is blocked or unreadable.
pub fn load() -> Settings {
    let text = storage().and_then(|storage| storage.get_item(PLACE).ok().flatten());
    text.and_then(|text| json::read(&text).ok()).unwrap_or_default()
}

/// Keeps the settings where the browser allows it.
pub fn keep(settings: Settings) {
    if let (Some(storage), Ok(text)) = (storage(), json::write(&settings)) {
        // A full or blocked storage costs a preference, nothing more.
        let _ = storage.set_item(PLACE, &text);
    }
}

/// Makes the page look so.
pub fn apply(settings: Settings) {
    let root = web_sys::window().and_then(|window| window.document()?.document_element());
    let Some(root) = root else { return };
    for (name, value) in settings.attributes() {
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_written_by_other_versions_are_read() {
        let read = |text: &str| json::read::<Settings>(text);
        let kept = Settings { lang: Lang::En, size: Size::Larger, ..Settings::default() };
        assert_eq!(read(&json::write(&kept).unwrap()).unwrap(), kept);
        assert_eq!(read(r#"{"lang":"en","unknown":1}"#).unwrap().lang, Lang::En);
        assert_eq!(read("{}").unwrap(), Settings::default());
    }
}
