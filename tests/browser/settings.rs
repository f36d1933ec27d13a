//! The display settings, chosen by script: also while they are folded away, or a dialog lies over them.

use crate::harness::Browser;
use serde_json::json;

/// Chooses the setting with these words in a group of them (`settings-language`).
pub async fn choose(page: &mut Browser, group: &str, words: &str) {
    drawn(page).await;
    let script = "[...document.getElementsByName(arguments[0])]\
        .find(radio => radio.labels[0].textContent === arguments[1]).click()";
    page.run(script, vec![json!(group), json!(words)]).await;
}

/// Chooses the last of a group: of the sizes the largest, of the contrasts the strongest.
pub async fn choose_last(page: &mut Browser, group: &str) {
    drawn(page).await;
    page.run("[...document.getElementsByName(arguments[0])].at(-1).click()", vec![json!(group)]).await;
}

/// Unfolds the settings once and folds them again: they are not in the page before.
async fn drawn(page: &mut Browser) {
    let radios = "return document.getElementsByName('settings-language').length > 0";
    if page.run(radios, vec![]).await == false {
        let press = "document.querySelector('.page-head-settings > summary').click()";
        page.run(press, vec![]).await;
        page.wait_until(radios).await;
        page.run(press, vec![]).await;
    }
}
