//! The links of the home page name an exam, and the exam page opens with it.

use crate::exam::{Candidate, PUBLIC_LAW, REHEARSAL, hand_in, sign_in, start};
use crate::harness::{At, Browser, Key, journey};

#[test]
fn a_link_leads_to_its_exam_and_not_into_a_corner() {
    journey("exam-link", async |page| {
        page.open("").await;
        follow(page, "rehearsal").await;
        signing_in(page, REHEARSAL.title).await;
        // A reload stays there; going back to the choice does, too.
        page.reload().await;
        signing_in(page, REHEARSAL.title).await;
        page.click(At::button("返回选择考试")).await;
        page.wait_for(".exam-list").await;
        page.reload().await;
        page.wait_for(".exam-list").await;
        assert_eq!(page.count("#candidate-name").await, 0);

        // Another exam in the same tab, then one that is not there: the choice, and not a word about it.
        page.open("exam/#/public-law").await;
        signing_in(page, PUBLIC_LAW.title).await;
        page.click(At::button("返回选择考试")).await;
        page.wait_for(".exam-list").await;
        for nothing in ["exam/#/no-such-exam", "exam/#/%E4%B8", "exam/#/", "exam/#"] {
            page.open("about:blank").await;
            page.open(nothing).await;
            page.wait_for(".exam-list").await;
            assert_eq!(page.count("main .notice, main .failure, #candidate-name").await, 0, "{nothing}");
        }
    });
}

#[test]
fn a_report_in_the_tab_does_not_stand_in_the_way() {
    journey("exam-link-report", async |page| {
        page.open("exam/?seed=link#/rehearsal").await;
        sign_in(page, &Candidate::ZHANG).await;
        page.wait_for(".notice-facts").await;
        start(page).await;
        hand_in(page).await;
        page.reload().await;
        page.wait_for(".report-score .score-value").await;
        page.open("").await;
        follow(page, "public-law").await;
        signing_in(page, PUBLIC_LAW.title).await;
    });
}

/// Presses the link to an exam on the home page.
async fn follow(page: &mut Browser, code: &str) {
    let link = format!(".exam-card a[href$='#/{code}']");
    page.wait_for(&*link).await;
    page.run("document.querySelector(arguments[0]).focus()", vec![link.into()]).await;
    page.press_key(Key::Enter).await;
}

async fn signing_in(page: &mut Browser, exam: &str) {
    page.wait_for("#candidate-name").await;
    assert_eq!(page.text(".step-exam").await, exam);
}
