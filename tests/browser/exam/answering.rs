//! Answering with the mouse, and handing in.

use super::save;
use crate::harness::{At, Browser};
use xuefa::question::{Key, Letter, Response, blank, judge, multiple, single};

/// Goes to a question by the palette.
pub async fn go_to(page: &mut Browser, number: u32) {
    page.click(&*format!(".exam-side [data-number='{number}']")).await;
    opened(page, number).await;
}

/// Waits for a question to be on the screen.
pub async fn opened(page: &mut Browser, number: u32) {
    page.wait_for(&*format!("[data-question='{number}']")).await;
}

/// Answers the question on the screen, which is not answered yet.
pub async fn answer(page: &mut Browser, number: u32, response: &Response) {
    let option = |letter: Letter| format!("#q{number} .option:nth-child({})", letter.place() + 1);
    match response {
        Response::Single(single::Response(letter)) => page.click(&*option(*letter)).await,
        Response::Multiple(multiple::Response(letters)) | Response::Indeterminate(multiple::Response(letters)) => {
            for letter in letters.iter() {
                page.click(&*option(letter)).await;
            }
        }
        Response::Judge(judge::Response(side)) => {
            page.click(&*format!("#q{number} .option:nth-child({})", if *side { 1 } else { 2 })).await;
        }
        Response::Blank(blank::Response(texts)) => {
            for (at, text) in texts.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
                page.fill(&*format!("[name='q{number}-{at}']"), text).await;
            }
        }
        Response::Short(text) => page.fill(&*format!("[name='q{number}']"), &text.0).await,
    }
}

/// Waits until the page says that everything is saved.
pub async fn wait_saved(page: &mut Browser) {
    page.wait_until("return document.querySelector('.save')?.dataset.state === 'saved'").await;
    assert!(save(page).await.words.contains("已保存"));
}

/// Hands in, and waits for the report.
pub async fn hand_in(page: &mut Browser) {
    page.click(At::button("交卷")).await;
    page.click(At::button("确认交卷")).await;
    page.wait_for(".report-score .score-value").await;
}

/// The response that a key wants; written answers have none.
pub fn right(key: &Key) -> Option<Response> {
    Some(match key {
        Key::Single(key) => Response::Single(single::Response(key.0)),
        Key::Multiple(key) => Response::Multiple(multiple::Response(key.0)),
        Key::Indeterminate(key) => Response::Indeterminate(multiple::Response(key.0)),
        Key::Judge(key) => Response::Judge(judge::Response(key.0)),
        Key::Blank(key) => Response::Blank(blank::Response(key.blanks.iter().map(|texts| texts[0].clone()).collect())),
        Key::Short(_) => return None,
    })
}
