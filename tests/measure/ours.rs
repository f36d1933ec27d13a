//! The exam page, as a candidate uses it.

use crate::harness::Browser;
use serde_json::{Value, json};
use std::env;

/// Answers from question 1 to the one before `arguments[0]`, each twice, and notes how long it took until each answer was
/// shown as saved.
const ANSWER: &str = "const [until, done] = arguments; \
    const when = met => new Promise(resolve => { \
      if (met()) return resolve(performance.now()); \
      const seen = () => { if (met()) { observer.disconnect(); resolve(performance.now()); } }; \
      const observer = new MutationObserver(seen); \
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true }); }); \
    const badge = () => document.querySelector('.save').dataset; \
    const inputs = number => document.querySelectorAll(`[data-question='${number}'] input:not(:disabled)`); \
    const saved = () => badge().state === 'saved'; \
    const walk = async () => { \
      const times = []; \
      for (let number = 1; number < until; number++) { \
        await when(() => inputs(number).length && saved()); \
        for (const option of [1, 0]) { \
          const before = Number(badge().saved), start = performance.now(); \
          inputs(number)[option].click(); \
          times.push(await when(() => saved() && Number(badge().saved) > before) - start); \
        } \
        document.querySelector('.exam-foot .next').click(); \
      } \
      await when(() => inputs(until).length && saved()); \
      return times; }; \
    walk().then(done, error => done(String(error)));";

/// Signs in, starts and answers up to a question. Returns how long each answer took to be saved, in milliseconds.
pub async fn sit(browser: &mut Browser, until: u32) -> Value {
    let told = |name: &str| env::var(name).unwrap_or_else(|_| panic!("{name} is not set"));
    browser.open(&format!("exam/?seed={}", told("XUEFA_SEED"))).await;
    browser.click(&*format!(".exam-list button[aria-label*='“{}”']", told("XUEFA_EXAM"))).await;
    browser.fill("#candidate-name", "陈测").await;
    browser.fill("#candidate-unit", "测量科").await;
    browser.fill("#candidate-identity", "20260001").await;
    browser.click(".sign-in button[type=submit]").await;
    browser.click("label.check").await;
    browser.click("main .button.primary:not(:disabled)").await;
    browser.wait_for("[data-question='1'] label").await;
    let times = browser.run_async(ANSWER, vec![json!(until)]).await;
    assert!(times.is_array(), "the exam could not be sat: {times}");
    times
}

/// Chooses an option of the question on the screen, as a person does, and waits until it is saved.
pub async fn answer(browser: &mut Browser, number: u32, option: usize) {
    let (saved, count) = (".save[data-state=saved]", "return Number(document.querySelector('.save').dataset.saved)");
    browser.wait_for(saved).await;
    let before = browser.run(count, vec![]).await;
    let control = format!("[data-question='{number}'] .option:nth-of-type({option})");
    browser.click(&*control).await;
    browser.wait_until(&format!("return document.querySelector(\"{control} input\").checked")).await;
    browser.wait_until(&format!("{count} > {before}")).await;
    browser.wait_for(saved).await;
}
