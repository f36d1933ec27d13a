//! Leaving the page in the middle of an exam is recorded, and said when the candidate is back.

use crate::exam::{Candidate, Kept, REHEARSAL, begin, hand_in, wait_saved};
use crate::harness::{At, journey};
use xuefa::sitting::EventKind;

#[test]
fn leaving_is_recorded_and_said() {
    journey("leaving", async |page| {
        let candidate = Candidate::ZHANG;
        begin(page, "exam/?seed=leaving", REHEARSAL, &candidate).await;
        for times in 1..=2 {
            page.new_tab().await;
            page.close_tab().await;
            page.wait_for(At::text("离开考试页面已记录")).await;
            page.wait_for(At::text(&format!("已离开{times}次"))).await;
            page.click(At::button("知道了")).await;
            page.wait_gone(At::text("离开考试页面已记录")).await;
        }
        wait_saved(page).await;
        let kept = Kept::read(page, &candidate.log(REHEARSAL, 1)).await;
        let left = kept.events().filter(|event| matches!(event, EventKind::LeftPage)).count();
        let back = kept.events().filter(|event| matches!(event, EventKind::Returned)).count();
        assert_eq!((left, back, kept.state.left), (2, 2, 2));
        // A reload is no leaving: it is an opening of its own.
        page.reload().await;
        page.wait_for("[data-question]").await;
        wait_saved(page).await;
        let kept = Kept::read(page, &candidate.log(REHEARSAL, 1)).await;
        assert_eq!((kept.state.left, kept.state.reopened), (2, 1));
        hand_in(page).await;
        page.wait_text(".report-facts", |text| text.contains("离开页面") && text.contains("2次")).await;
    });
}
