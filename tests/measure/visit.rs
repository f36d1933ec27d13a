//! One opening of a page that is not in the cache: from navigation to the question that can be answered, and the proof
//! that it can.

use crate::circumstance::Circumstance;
use crate::harness::{Browser, base};
use crate::{ours, peer};
use serde_json::{Value, json};
use std::time::Duration;

/// So long the machine is left alone before each visit: what the last page left behind is then done.
const REST: Duration = Duration::from_millis(400);

const TIMES: &str = "const done = arguments[0]; \
    window.measured.then(answerable => { \
      const [page] = performance.getEntriesByType('navigation'); \
      const [paint] = performance.getEntriesByName('first-contentful-paint'); \
      const files = performance.getEntriesByType('resource').filter(file => file.responseEnd <= answerable); \
      done({ answerable, html: page.responseEnd, \
        files: Math.max(...files.map(file => file.responseEnd)), \
        bytes: [page, ...files].reduce((sum, file) => sum + file.transferSize, 0), \
        paint: paint ? paint.startTime : null }); });";

/// A loop whose time tells how fast the page's thread runs.
const SPIN: &str = "const start = performance.now(); let sum = 0; \
    for (let i = 0; i < 2e7; i++) sum = (sum * 31 + i) | 0; \
    return [performance.now() - start, sum][0];";

/// One visit to the exam page.
pub async fn ours(browser: &mut Browser, under: &Circumstance, number: u32, round: usize) -> Value {
    let found = open(browser, under, &format!("{}exam/", base())).await;
    ours::answer(browser, number, round % 2 + 1).await;
    found
}

/// One visit to the page by SurveyJS.
pub async fn peer(browser: &mut Browser, under: &Circumstance, address: &str, number: u32, round: usize) -> Value {
    let found = open(browser, under, address).await;
    peer::answer(browser, number, round % 2 + 1).await;
    found
}

async fn open(browser: &mut Browser, under: &Circumstance, address: &str) -> Value {
    browser.open("about:blank").await;
    browser.devtools("Network.clearBrowserCache", json!({})).await;
    tokio::time::sleep(REST).await;
    // Not WebDriver's own way to open a page: it asks the page how far it is, again and again, and so delays it.
    browser.devtools("Page.navigate", json!({ "url": address })).await;
    tokio::time::sleep(under.patience).await;
    let mut found = browser.run_async(TIMES, vec![]).await;
    found["spin"] = browser.run(SPIN, vec![]).await;
    found
}
