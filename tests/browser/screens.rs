//! Pictures of every screen, for people to look at: only when `XUEFA_SHOTS` is set. They go to `target/screens/`.

use crate::exam::{Candidate, REHEARSAL, answer, come_back, draw, go_to, opened, right, sign_in, start};
use crate::harness::{At, Browser, journey};
use serde_json::json;
use std::collections::BTreeSet;

#[test]
fn pictures_of_the_study_page() {
    if std::env::var_os("XUEFA_SHOTS").is_none() {
        return;
    }
    journey("screens-study", async |page| {
        page.open("").await;
        page.wait_for("ul.subject-list a").await;
        shoot(page, "home").await;
        page.run("document.querySelectorAll('main details').forEach(one => { one.open = true; })", vec![]).await;
        shoot(page, "home-unfolded").await;
        page.open("#/practice/行政处罚法").await;
        page.wait_for("#item-1").await;
        shoot(page, "practice").await;
        page.click(".practice-foot button").await;
        page.wait_for(".rationale").await;
        shoot(page, "practice-answer").await;
    });
}

#[test]
fn pictures_of_the_lobby() {
    if std::env::var_os("XUEFA_SHOTS").is_none() {
        return;
    }
    journey("screens-lobby", async |page| {
        page.open("exam/?seed=shots").await;
        page.wait_for(At::button("参加考试“考前演练（十分钟）”")).await;
        shoot(page, "choose").await;
        page.click(At::button("参加考试“考前演练（十分钟）”")).await;
        page.wait_for("#candidate-name").await;
        shoot(page, "sign-in").await;
        page.click(At::button("登录")).await;
        page.wait_for(".field-error").await;
        shoot(page, "sign-in-faults").await;
        sign_in(page, &Candidate::LI).await;
        page.wait_for(".notice-facts").await;
        shoot(page, "notice").await;
        start(page).await;

        page.new_tab().await;
        page.open("exam/").await;
        page.wait_for(".unfinished-row").await;
        shoot(page, "choose-unfinished").await;
        come_back(page, "exam/", &Candidate::LI).await;
        page.wait_for(At::text("本次考试已在另一个窗口打开")).await;
        shoot(page, "elsewhere").await;
        page.close_tab().await;
        page.click(At::button("知道了")).await;

        hand_in_on_a_full_disk(page).await;
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

#[test]
fn pictures_of_the_room() {
    if std::env::var_os("XUEFA_SHOTS").is_none() {
        return;
    }
    journey("screens-room", async |page| {
        page.open("exam/?seed=shots#/rehearsal").await;
        sign_in(page, &Candidate::LI).await;
        page.wait_for(".notice-facts").await;
        start(page).await;
        questions(page).await;
        page.press("f").await;
        page.press("?").await;
        page.wait_for("dialog#keys").await;
        shoot(page, "keys").await;
        page.click("dialog#keys .dialog-head button").await;
        page.new_tab().await;
        page.close_tab().await;
        page.wait_for(At::text("离开考试页面已记录")).await;
        shoot(page, "returned").await;
        page.click(At::button("知道了")).await;
        page.click(At::button("交卷")).await;
        page.wait_for("dialog#hand-in").await;
        shoot(page, "hand-in").await;
        page.click("dialog#hand-in .dialog-head button").await;
        page.run("document.querySelector('.page-head-settings').open = true", vec![]).await;
        shoot(page, "settings").await;
        page.run("[...document.getElementsByName('settings-size')].at(-1).click()", vec![]).await;
        page.run("document.querySelector('.page-head-settings').open = false", vec![]).await;
        shoot(page, "question-largest").await;
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

/// With the picture of what a candidate sees while the record cannot be stored.
async fn hand_in_on_a_full_disk(page: &mut Browser) {
    opened(page, 1).await;
    page.fill_disk().await;
    page.click(At::button("交卷")).await;
    page.click(At::button("确认交卷")).await;
    page.wait_for(At::button("导出答题记录")).await;
    shoot(page, "not-saved").await;
    page.free_disk().await;
}

/// The screen in three widths, light and dark, in both languages; Chinese and light in the end. In the room as much as a
/// screen shows, elsewhere the page to its end.
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
                let long = "return document.querySelector('.answering') ? 0 : document.documentElement.scrollHeight";
                let length = page.run(long, vec![]).await.as_u64().unwrap_or(0).min(4_000) as u32;
                page.viewport(width, height.max(length)).await;
                let theme = if dark { "dark" } else { "light" };
                page.screenshot(&format!("{name}-{code}-{width}-{theme}")).await;
            }
        }
    }
    page.viewport(1280, 900).await;
}
