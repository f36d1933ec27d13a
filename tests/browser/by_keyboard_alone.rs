//! A whole exam with nothing but keys, looking at each step whether the focus is where a person would expect it.

use crate::exam::{Candidate, REHEARSAL, draw, opened, right, shown_marks, wait_saved};
use crate::harness::{At, Browser, Key, journey};
use xuefa::question::Response;

#[test]
fn an_exam_is_sat_with_keys_only() {
    journey("by-keyboard-alone", async |page| {
        let drawn = draw(REHEARSAL, "keys");
        let candidate = Candidate::ZHANG;
        page.open("exam/?seed=keys").await;
        page.wait_for(At::button("参加考试“考前演练（十分钟）”")).await;
        tab_to(page, "参加考试“考前演练（十分钟）”").await;
        page.press_key(Key::Enter).await;

        page.wait_for(At::label("姓名")).await;
        assert_ne!(focus(page).await, "body", "after choosing");
        for (field, text) in [("name", candidate.name), ("unit", candidate.unit), ("identity", candidate.number)] {
            tab_to(page, &format!("candidate-{field}")).await;
            page.press(text).await;
        }
        page.press_key(Key::Enter).await;

        page.wait_for(".notice-facts").await;
        tab_to(page, "我已阅读并遵守以上须知").await;
        page.press(" ").await;
        page.wait_until("return !document.querySelector('.step-actions .primary').disabled").await;
        assert_ne!(focus(page).await, "body", "after confirming");
        // The buttons come before the box or after it; both ways round the page.
        tab_to(page, "开始答题").await;
        page.press_key(Key::Enter).await;

        let entries = &drawn.key.entries;
        for entry in entries {
            opened(page, entry.number).await;
            page.wait_until(&format!("return document.activeElement.closest('#q{}') !== null", entry.number)).await;
            answer(page, &right(&entry.key).expect("the rehearsal has no written answers")).await;
            assert_ne!(focus(page).await, "body", "after answering {}", entry.number);
            if entry.number == 2 {
                helps_and_flags(page).await;
            }
            if entry.number < entries.len() as u32 {
                onward(page, &entry.key).await;
            }
        }
        // Back and forth.
        page.press_key(Key::PageUp).await;
        opened(page, entries.len() as u32 - 1).await;
        wait_saved(page).await;

        tab_to(page, "交卷").await;
        page.press_key(Key::Enter).await;
        page.wait_for("dialog#hand-in").await;
        // The dialog keeps the focus, and Escape leads out of it and back to the button.
        page.press_key(Key::Escape).await;
        page.wait_gone("dialog#hand-in").await;
        assert_ne!(focus(page).await, "body", "after the dialog was left");
        tab_to(page, "交卷").await;
        page.press_key(Key::Enter).await;
        page.wait_for("dialog#hand-in").await;
        tab_to(page, "确认交卷").await;
        page.press_key(Key::Enter).await;

        page.wait_for(".report-score .score-value").await;
        assert_ne!(focus(page).await, "body", "in the report");
        assert_eq!(shown_marks(page).await, drawn.paper.full.to_string());
        tab_to(page, "导出答题记录").await;
    });
}

/// Answers with letters; what is to be written, in the fields.
async fn answer(page: &mut Browser, response: &Response) {
    match response {
        Response::Single(single) => page.press(char::from(single.0).to_ascii_lowercase()).await,
        Response::Multiple(many) | Response::Indeterminate(many) => {
            for letter in many.0.iter() {
                page.press(char::from(letter).to_ascii_lowercase()).await;
            }
        }
        Response::Judge(judge) => page.press(if judge.0 { "1" } else { "2" }).await,
        Response::Blank(blank) => {
            for text in &blank.0 {
                page.press_key(Key::Tab).await;
                page.press(text.clone()).await;
            }
        }
        Response::Short(_) => unreachable!("the rehearsal has none"),
    }
}

/// To the next question: Enter where keys belong to the question, by the button where they belong to a text field.
async fn onward(page: &mut Browser, key: &xuefa::question::Key) {
    match key {
        xuefa::question::Key::Blank(_) => tab_to(page, "下一题").await,
        xuefa::question::Key::Judge(_) => return page.press_key(Key::Right).await,
        _ => {}
    }
    page.press_key(Key::Enter).await;
}

/// The help and the flag, on the question on the screen.
async fn helps_and_flags(page: &mut Browser) {
    page.press("?").await;
    page.wait_for("dialog#keys").await;
    page.press_key(Key::Escape).await;
    page.wait_gone("dialog#keys").await;
    assert_ne!(focus(page).await, "body", "after the help was closed");
    page.press("f").await;
    page.wait_for(".exam-side .cell.is-flagged[data-number='2']").await;
}

/// Presses Tab until the control with this name, label or id has the focus; each stop on the way must be visible.
async fn tab_to(page: &mut Browser, wanted: &str) {
    const STOPS: usize = 80;
    let mut stops = Vec::new();
    for _ in 0..STOPS {
        page.press_key(Key::Tab).await;
        let name = focus(page).await;
        if name == wanted {
            return;
        }
        stops.push(name);
    }
    panic!("Tab does not lead to {wanted}: {stops:?}");
}

/// The name (or else the id) of what has the focus, `body` for nothing. Controls must show that they have it.
async fn focus(page: &mut Browser) -> String {
    let script = "const at = document.activeElement; \
        if (!at || at === document.body) return ['body', true]; \
        const ring = (element) => { const style = getComputedStyle(element); \
          return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; }; \
        const label = at.closest('label'); \
        const box = at.getBoundingClientRect(); \
        const seen = at.tabIndex < 0 || ((ring(at) || (at.nextElementSibling && ring(at.nextElementSibling)) || \
          (label && ring(label))) && box.bottom > 0 && box.top < innerHeight); \
        const text = (element) => element.innerText.trim(); \
        return [at.getAttribute('aria-label') || at.id || (label && text(label)) || text(at), seen];";
    let found = page.run(script, vec![]).await;
    let name = found[0].as_str().unwrap_or_default().to_owned();
    assert_eq!(found[1], true, "{name} does not show that it has the focus");
    name
}
