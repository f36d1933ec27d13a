//! The page by SurveyJS: answered up to a question by its own buttons, so that what it keeps is what it would keep.

use crate::harness::Browser;
use serde_json::json;

pub async fn sit(browser: &mut Browser, address: &str, until: u32) {
    browser.open(address).await;
    browser.wait_for(".sd-question label").await;
    for number in 1..until {
        let shown = format!("return !!document.querySelector('[data-name=q{number}] input:not(:disabled)')");
        browser.wait_until(&shown).await;
        browser.run("document.querySelector('.sd-question input').click()", vec![]).await;
        browser.run("document.querySelector('.sd-navigation__next-btn').click()", vec![]).await;
    }
    let kept = browser.run("return JSON.parse(localStorage.getItem('state'))", vec![]).await;
    assert_eq!(kept["page"], json!(until - 1), "the page by SurveyJS keeps another place: {kept}");
}

/// Chooses an option of the question on the screen, and waits until it is kept.
pub async fn answer(browser: &mut Browser, number: u32, option: usize) {
    let control = format!("[data-name=q{number}] .sd-item:nth-of-type({option})");
    browser.click(&*format!("{control} label")).await;
    browser.wait_until(&format!("return document.querySelector('{control} input').checked")).await;
    let value = ["A", "B"][option - 1];
    browser.wait_until(&format!("return JSON.parse(localStorage.getItem('state')).data.q{number} === '{value}'")).await;
}
