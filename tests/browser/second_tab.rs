//! One answer sheet, one window.

use crate::exam::{Candidate, Kept, REHEARSAL, answer, begin, come_back, draw, go_to, opened, right, wait_saved};
use crate::harness::{At, journey};

#[test]
fn a_second_tab_is_told_and_can_go_on_once_the_first_is_closed() {
    journey("second-tab", async |page| {
        let drawn = draw(REHEARSAL, "tabs");
        let candidate = Candidate::ZHANG;
        let response = |place: usize| right(&drawn.key.entries[place].key).expect("no written answers");
        begin(page, "exam/?seed=tabs", REHEARSAL, &candidate).await;
        answer(page, 1, &response(0)).await;
        wait_saved(page).await;

        page.new_tab().await;
        come_back(page, "exam/", &candidate).await;
        page.wait_for(At::text("本次考试已在另一个窗口打开")).await;
        let shut = "return document.querySelector('.step-actions .primary').disabled";
        assert_eq!(page.run(shut, vec![]).await, true);
        assert_eq!(page.count("[data-question]").await, 0, "the second tab shows no question");
        let before = Kept::read(page, &candidate.log(REHEARSAL, 1)).await.entries.len();

        // The first one goes on as if nothing had happened.
        page.go_to_tab(0).await;
        go_to(page, 2).await;
        answer(page, 2, &response(1)).await;
        wait_saved(page).await;
        let kept = Kept::read(page, &candidate.log(REHEARSAL, 1)).await;
        assert!(kept.entries.len() > before && kept.answers().len() == 2);
        assert_eq!(kept.state.reopened, 0, "the second tab has written nothing");

        page.close_tab().await;
        page.wait_for(At::text("另一个窗口已关闭，可以在本窗口继续。")).await;
        page.click(At::button("在本窗口继续")).await;
        opened(page, 2).await;
        go_to(page, 3).await;
        answer(page, 3, &response(2)).await;
        wait_saved(page).await;
        let kept = Kept::read(page, &candidate.log(REHEARSAL, 1)).await;
        assert_eq!((kept.answers().len(), kept.state.reopened), (3, 1));
    });
}
