//! How long a candidate waits for a question, beside the same questions by SurveyJS in the same browser. Not a test:
//! nothing is asserted about times. `cargo xtask measure` builds both pages, serves them and writes down what this finds.

#[path = "../browser/harness/mod.rs"]
mod harness;

mod circumstance;
mod ours;
mod peer;
mod visit;

use circumstance::CIRCUMSTANCES;
use harness::{Browser, journey};
use serde_json::{Value, json};
use std::env;

/// The question at which the sitting was left: in the middle of the single-choice part.
const CURRENT: u32 = 38;

fn main() {
    let told = |name| env::var(name).ok();
    let (Some(report), Some(peer), Some(bench)) = (told("XUEFA_REPORT"), told("XUEFA_PEER"), told("XUEFA_BENCH"))
    else {
        println!("Nothing measured: `cargo xtask measure` builds the pages and runs this.");
        return;
    };
    let rounds = env::var("XUEFA_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(9);
    journey("measure", async |browser| {
        let found = measure(browser, &peer, &bench, rounds).await;
        std::fs::write(&report, found.to_string()).unwrap_or_else(|error| panic!("{report}: {error}"));
    });
}

async fn measure(browser: &mut Browser, peer: &str, bench: &str, rounds: usize) -> Value {
    let version = browser.devtools("Browser.getVersion", json!({})).await;
    println!("      drawing and marking");
    let bench = timed(browser, bench).await;
    println!("      sitting the exam up to question {CURRENT} on both pages");
    let saves = ours::sit(browser, CURRENT).await;
    peer::sit(browser, peer, CURRENT).await;
    browser.devtools("Page.enable", json!({})).await;
    browser.before_each_page(include_str!("probe.js")).await;
    let mut found = Vec::new();
    for circumstance in &CIRCUMSTANCES {
        circumstance.begin(browser).await;
        // One of each first and not counted: the browser and the system have warmed up when it matters.
        let mut visits = (Vec::new(), Vec::new());
        for round in 0..=rounds {
            let ours = visit::ours(browser, circumstance, CURRENT, round).await;
            let theirs = visit::peer(browser, circumstance, peer, CURRENT, round).await;
            if round > 0 {
                let time = |visit: &Value| visit["answerable"].as_f64().unwrap_or_default().round();
                println!("      {} {round}/{rounds}: {} and {} ms", circumstance.name, time(&ours), time(&theirs));
                visits.0.push(ours);
                visits.1.push(theirs);
            }
        }
        circumstance.end(browser).await;
        found.push(json!({ "circumstance": circumstance.name, "ours": visits.0, "peer": visits.1 }));
    }
    json!({ "browser": version["product"], "current": CURRENT, "saves": saves, "bench": bench, "circumstances": found })
}

/// What the program without a page has measured (src/bin/bench.rs).
async fn timed(browser: &mut Browser, address: &str) -> Value {
    browser.open(address).await;
    // It keeps the page's only thread busy for some seconds, in which nothing else is answered.
    browser.wait_until("return document.title.startsWith('{')").await;
    let found = browser.run("return document.title", vec![]).await;
    serde_json::from_str(found.as_str().unwrap_or_default()).unwrap_or_else(|error| panic!("{found}: {error}"))
}
