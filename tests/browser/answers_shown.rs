//! An answer is on the screen whenever its question is, from wherever the candidate comes.

use crate::exam::{Candidate, REHEARSAL, begin, opened};
use crate::harness::{Browser, Key, journey};

#[test]
fn going_back_and_forth_shows_what_was_chosen() {
    journey("answers-shown", async |page| {
        begin(page, "exam/?seed=shown", REHEARSAL, &Candidate::ZHANG).await;
        opened(page, 1).await;
        for first in ['A', 'B', 'C', 'D'] {
            page.press(first.to_ascii_lowercase()).await;
            chosen(page, 1, first).await;
            for second in ['A', 'B', 'C', 'D'] {
                page.press_key(Key::PageDown).await;
                opened(page, 2).await;
                page.press(second.to_ascii_lowercase()).await;
                chosen(page, 2, second).await;
                page.press_key(Key::PageUp).await;
                opened(page, 1).await;
                chosen(page, 1, first).await;
            }
        }
    });
}

async fn chosen(page: &mut Browser, number: u32, letter: char) {
    let shown = format!("[...document.querySelectorAll('#q{number} input:checked')].map(input => input.value).join()");
    page.wait_until(&format!("return {shown} === '{letter}'")).await;
}
