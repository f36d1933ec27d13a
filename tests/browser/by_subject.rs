//! The bank travels by subject, and only when it is needed.

use crate::exam::{Candidate, PUBLIC_LAW, draw, sign_in};
use crate::harness::{At, Browser, journey};
use std::collections::BTreeSet;

#[test]
fn only_the_subjects_that_are_needed_are_fetched() {
    journey("by-subject", async |page| {
        page.open("").await;
        page.wait_for("ul.subject-list a").await;
        let subjects = page.count("ul.subject-list a").await;
        assert_eq!(of_the_bank(page).await.len(), 0, "the home page needs no question");
        page.open("#/practice/行政处罚法").await;
        page.wait_for("#item-1").await;
        assert_eq!(of_the_bank(page).await.len(), 1, "practice needs one subject");

        page.open("exam/#/public-law").await;
        page.wait_for("#candidate-name").await;
        assert_eq!(of_the_bank(page).await.len(), 0, "nothing is drawn yet");
        sign_in(page, &Candidate::ZHANG).await;
        page.wait_for(".notice-facts").await;
        let drawn_from: BTreeSet<String> =
            draw(PUBLIC_LAW, "by-subject").key.entries.into_iter().map(|entry| entry.subject).collect();
        // Bundle and subjects, each once.
        let fetched = of_the_bank(page).await;
        assert_eq!(fetched.len(), drawn_from.len() + 1, "{fetched:?}");
        assert_eq!(fetched.iter().collect::<BTreeSet<_>>().len(), fetched.len(), "{fetched:?}");
        assert!(drawn_from.len() < subjects);
    });
}

/// A network that fails while the paper is prepared costs a press of a button.
#[test]
fn what_could_not_be_fetched_is_fetched_again() {
    journey("by-subject-offline", async |page| {
        page.open("exam/#/public-law").await;
        page.wait_for("#candidate-name").await;
        page.offline(true).await;
        sign_in(page, &Candidate::ZHANG).await;
        page.wait_for("main [role=alert]").await;
        page.offline(false).await;
        page.click(At::button("重试")).await;
        page.wait_for(".notice-facts").await;
        page.expect_error("ERR_INTERNET_DISCONNECTED");
    });
}

/// Which files with what makes papers or practice the page has fetched.
async fn of_the_bank(page: &mut Browser) -> Vec<String> {
    let mut fetched = page.fetched().await;
    fetched.retain(|name| name.contains("/subject-") || name.contains("/bundle-"));
    fetched
}
