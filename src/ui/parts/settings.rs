//! The display settings: language, theme, text size, contrast. All at once effective, nothing to confirm.

use super::Display;
use crate::{
    device::settings::{Contrast, Settings, Size, Theme},
    say::{Lang, Say},
};
use yew::prelude::*;

pub fn settings_panel(display: &Display) -> Html {
    let (now, say) = (display.settings, Say(display.settings.lang));
    let choice = |group: &'static str, label: &'static str, choices: &[(Settings, &'static str, Option<Lang>)]| {
        let radios = choices.iter().map(|(settings, words, lang)| {
            let (settings, change) = (*settings, display.change.clone());
            html! {
                <label class="segment">
                    <input type="radio" name={group} checked={settings == now} onchange={move |_| change.emit(settings)} />
                    <span lang={lang.map(Lang::code)}>{ *words }</span>
                </label>
            }
        });
        html! {
            <fieldset class="segments"><legend>{ label }</legend><div class="segments-row">{ for radios }</div></fieldset>
        }
    };
    let language = Lang::ALL.map(|lang| (Settings { lang, ..now }, lang.name(), Some(lang)));
    let theme = [
        (Settings { theme: Theme::Auto, ..now }, say.theme_auto(), None),
        (Settings { theme: Theme::Light, ..now }, say.theme_light(), None),
        (Settings { theme: Theme::Dark, ..now }, say.theme_dark(), None),
    ];
    let size = [
        (Settings { size: Size::Normal, ..now }, say.size_normal(), None),
        (Settings { size: Size::Large, ..now }, say.size_large(), None),
        (Settings { size: Size::Larger, ..now }, say.size_larger(), None),
    ];
    let contrast = [
        (Settings { contrast: Contrast::Normal, ..now }, say.contrast_normal(), None),
        (Settings { contrast: Contrast::More, ..now }, say.contrast_more(), None),
    ];
    html! {
        <div class="settings">
            { choice("settings-language", say.language(), &language) }
            { choice("settings-size", say.text_size(), &size) }
            { choice("settings-theme", say.theme(), &theme) }
            { choice("settings-contrast", say.contrast(), &contrast) }
        </div>
    }
}
