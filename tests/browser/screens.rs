//! Pictures of every screen, for people to look at: only when `XUEFA_SHOTS` is set. They go to `target/screens/`.

use crate::exam::{Candidate, REHEARSAL, answer, draw, go_to, right, sign_in};
use crate::harness::{At, Browser, journey};
use serde_json::json;
use std::collections::BTreeSet;

#[test]
fn pictures() {
    if std::env::var_os("XUEFA_SHOTS").is_none() {
        return;
    }
    journey("screens", async |page| {
        page.open("").await;
        page.wait_for("ul.subject-list a").await;
        shoot(page, "home").await;
        page.open("#/practice/行政处罚法").await;
        page.wait_for("#item-1").await;
        shoot(page, "practice").await;
        page.click(".practice-foot button").await;
        page.wait_for(".rationale").await;
        shoot(page, "practice-answer").await;

        page.open("exam/?seed=shots").await;
        page.wait_for(At::button("参加考试 考前演练（十分钟）")).await;
        shoot(page, "choose").await;
        page.click(At::button("参加考试 考前演练（十分钟）")).await;
        page.click(At::button("登录")).await;
        page.wait_for(".field-error").await;
        shoot(page, "sign-in-faults").await;
        sign_in(page, &Candidate::LI).await;
        page.wait_for(".notice-facts").await;
        shoot(page, "notice").await;
        crate::exam::start(page).await;
        questions(page).await;

        page.click(At::button("交卷")).await;
        page.wait_for("dialog#hand-in").await;
        shoot(page, "hand-in").await;
        page.click(At::button("确认交卷")).await;
        page.wait_for(".report-items").await;
        shoot(page, "report").await;
        page.as_printed(true).await;
        page.screenshot("report-printed").await;
        page.as_printed(false).await;
        page.click(At::button("查看考试记录")).await;
        sign_in(page, &Candidate::LI).await;
        page.wait_for(".attempts").await;
        shoot(page, "attempts").await;
    });
}

/// A question of each kind, answered, and the palette of a phone.
async fn questions(page: &mut Browser) {
    let drawn = draw(REHEARSAL, "shots");
    let mut kinds = BTreeSet::new();
    for (question, entry) in drawn.paper.questions().zip(&drawn.key.entries) {
        if kinds.insert((question.face.kind(), question.material.is_some())) {
            go_to(page, question.number).await;
            answer(page, question.number, &right(&entry.key).expect("no written answers")).await;
            let case = if question.material.is_some() { "-case" } else { "" };
            shoot(page, &format!("question-{}{case}", question.face.kind().code())).await;
        }
    }
    page.viewport(390, 844).await;
    page.click(".palette-open").await;
    page.wait_for("dialog#palette").await;
    page.screenshot("palette-390").await;
    page.click("dialog#palette .dialog-head button").await;
    page.viewport(1280, 900).await;
}

/// The screen in three widths, light and dark, in both languages; as it was in the end.
async fn shoot(page: &mut Browser, name: &str) {
    for (language, code) in [("English", "en"), ("中文", "zh")] {
        let script = "[...document.getElementsByName('settings-language')]\
            .find(radio => radio.labels[0].textContent === arguments[0]).click()";
        page.run(script, vec![json!(language)]).await;
        page.wait_until(&format!("return document.documentElement.lang.startsWith('{code}')")).await;
        for dark in [true, false] {
            page.dark(dark).await;
            for (width, height) in [(390, 844), (1024, 768), (1440, 900)] {
                page.viewport(width, height).await;
                let theme = if dark { "dark" } else { "light" };
                page.screenshot(&format!("{name}-{code}-{width}-{theme}")).await;
            }
        }
    }
    page.viewport(1280, 900).await;
}
