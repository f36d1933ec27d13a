//! axe-core on every screen, in both languages, light and dark.

use crate::exam::{Candidate, REHEARSAL, begin, draw, enter, fill_in, go_to, hand_in, start};
use crate::harness::{At, Browser, journey};
use serde_json::json;
use std::collections::BTreeSet;

#[test]
fn study_pages_are_accessible() {
    journey("accessible-study", async |page| {
        page.open("").await;
        page.wait_for("ul.subject-list a").await;
        page.run("document.querySelectorAll('details').forEach(one => { one.open = true; })", vec![]).await;
        everywhere(page, "home").await;
        page.open("#/practice/行政处罚法").await;
        page.wait_for("#item-1").await;
        let kinds = page.count(".practice-kinds .chip").await;
        assert!(kinds >= 4, "{kinds} kinds");
        // Of each kind one item, with its answer; the first chip is for all kinds.
        for kind in 2..=kinds {
            page.click(&*format!(".practice-kinds .chip:nth-child({kind})")).await;
            page.wait_for(".practice-foot button").await;
            everywhere(page, &format!("practice, kind {kind}")).await;
            page.click(".practice-foot button").await;
            page.wait_for(".rationale").await;
            everywhere(page, &format!("practice, kind {kind}, with its answer")).await;
        }
    });
}

#[test]
fn the_way_into_an_exam_is_accessible() {
    journey("accessible-lobby", async |page| {
        page.open("exam/?seed=axe").await;
        page.wait_for(At::button("参加考试“考前演练（十分钟）”")).await;
        everywhere(page, "choose").await;
        page.click(At::button("参加考试“考前演练（十分钟）”")).await;
        page.click(At::button("登录")).await;
        page.wait_for(".field-error").await;
        everywhere(page, "sign in, with faults").await;
        fill_in(page, &Candidate::LI).await;
        page.click(At::button("登录")).await;
        page.wait_for(".notice-facts").await;
        everywhere(page, "notice").await;
        start(page).await;
        page.open("about:blank").await;
        page.open("exam/").await;
        page.run("sessionStorage.clear()", vec![]).await;
        page.reload().await;
        page.click(At::button("登录并继续")).await;
        fill_in(page, &Candidate::LI).await;
        page.click(At::button("登录")).await;
        page.wait_for(".attempts").await;
        everywhere(page, "attempts").await;
    });
}

#[test]
fn the_exam_and_its_report_are_accessible() {
    journey("accessible-exam", async |page| {
        let drawn = draw(REHEARSAL, "axe");
        begin(page, "exam/?seed=axe", REHEARSAL, &Candidate::ZHANG).await;
        let mut kinds = BTreeSet::new();
        for question in drawn.paper.questions() {
            if kinds.insert((question.face.kind(), question.material.is_some())) {
                go_to(page, question.number).await;
                everywhere(page, &format!("question {}", question.number)).await;
            }
        }
        assert!(kinds.len() >= 6, "{kinds:?}");
        page.click(At::button("键盘操作")).await;
        page.wait_for("dialog#keys").await;
        everywhere(page, "keys").await;
        page.click("dialog#keys .dialog-head button").await;
        page.click(".exam-side [data-number='1']").await;
        page.press("f").await;
        page.click(".exam-foot .hand-in, .exam-foot .next:last-child").await;
        page.wait_for("dialog#hand-in").await;
        everywhere(page, "hand-in").await;
        page.click("dialog#hand-in .dialog-actions .button:first-child").await;
        page.wait_gone("dialog#hand-in").await;

        page.viewport(390, 844).await;
        page.click(".palette-open").await;
        page.wait_for("dialog#palette").await;
        everywhere(page, "palette on a phone").await;
        page.click("dialog#palette .dialog-head button").await;
        page.wait_gone("dialog#palette").await;
        everywhere(page, "question on a phone").await;
        page.viewport(1280, 900).await;

        hand_in(page).await;
        page.wait_for(".report-items").await;
        everywhere(page, "report").await;
    });
}

#[test]
fn the_second_attempt_and_large_text_are_accessible() {
    journey("accessible-large", async |page| {
        enter(page, "exam/?seed=axe", REHEARSAL, &Candidate::ZHANG).await;
        for setting in ["settings-size", "settings-contrast"] {
            page.run("[...document.getElementsByName(arguments[0])].at(-1).click()", vec![json!(setting)]).await;
        }
        page.viewport(360, 740).await;
        page.wait_until("return document.documentElement.dataset.size === 'larger'").await;
        everywhere(page, "notice, largest text").await;
        start(page).await;
        everywhere(page, "question, largest text").await;
        let wide = "return document.documentElement.scrollWidth <= innerWidth";
        assert_eq!(page.run(wide, vec![]).await, true, "the page is wider than a phone");
    });
}

/// In both languages, each light and dark; Chinese and light again at the end.
async fn everywhere(page: &mut Browser, screen: &str) {
    for (language, code) in [("English", "en"), ("中文", "zh-CN")] {
        let script = "[...document.getElementsByName('settings-language')]\
            .find(radio => radio.labels[0].textContent === arguments[0]).click()";
        page.run(script, vec![json!(language)]).await;
        page.wait_until(&format!("return document.documentElement.lang === '{code}'")).await;
        for dark in [true, false] {
            page.dark(dark).await;
            page.assert_accessible(&format!("{screen} ({code}, {})", if dark { "dark" } else { "light" })).await;
        }
    }
}
