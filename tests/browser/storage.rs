//! When the disk is full, and when the browser may store nothing at all.

use crate::exam::{Candidate, Kept, REHEARSAL, answer, begin, draw, go_to, opened, right, save, wait_saved};
use crate::harness::{At, Options, journey, journey_with};

#[test]
fn a_full_disk_is_told_and_costs_no_answer() {
    journey("storage-full", async |page| {
        let drawn = draw(REHEARSAL, "full");
        let candidate = Candidate::ZHANG;
        begin(page, "exam/?seed=full", REHEARSAL, &candidate).await;
        let mut answered = Vec::new();
        for (place, entry) in drawn.key.entries.iter().take(8).enumerate() {
            if place == 3 {
                wait_saved(page).await;
                page.fill_disk().await;
            }
            go_to(page, entry.number).await;
            let response = right(&entry.key).expect("no written answers");
            answer(page, entry.number, &response).await;
            answered.push((entry.number, response));
        }
        page.wait_until("return document.querySelector('.save').dataset.state === 'unsaved'").await;
        let said = save(page).await.words;
        assert!(said.contains("未保存") && said.contains("磁盘空间不足"), "{said}");
        // Not stored, but not gone: the palette and the questions show them all.
        assert_eq!(page.count(".exam-side .cell.is-answered[data-number]").await, answered.len());
        go_to(page, answered[5].0).await;
        assert!(page.count(&format!("#q{} input:checked", answered[5].0)).await > 0);
        let stored = Kept::read(page, &candidate.log(REHEARSAL, 1)).await;
        assert_eq!(stored.answers().len(), 3);

        page.free_disk().await;
        wait_saved(page).await;
        page.reload().await;
        opened(page, answered[5].0).await;
        let stored = Kept::read(page, &candidate.log(REHEARSAL, 1)).await;
        assert_eq!(stored.answers().clone().into_iter().collect::<Vec<_>>(), answered);
        assert_eq!(page.count(".exam-side .cell.is-answered[data-number]").await, answered.len());
    });
}

#[test]
fn hand_in_waits_for_the_disk_and_offers_the_record_meanwhile() {
    journey("storage-hand-in", async |page| {
        let drawn = draw(REHEARSAL, "full");
        let candidate = Candidate::LI;
        begin(page, "exam/?seed=full", REHEARSAL, &candidate).await;
        let entry = &drawn.key.entries[0];
        answer(page, entry.number, &right(&entry.key).expect("no written answer")).await;
        wait_saved(page).await;
        page.fill_disk().await;
        page.click(At::button("交卷")).await;
        page.click(At::button("确认交卷")).await;

        page.wait_for(At::text("答卷还没有保存到本机")).await;
        page.click(At::button("导出答题记录")).await;
        let record = page.downloaded("考前演练（十分钟）_李四_0016.json").await;
        let record: xuefa::marking::Record = serde_json::from_slice(&record).expect("a record");
        let state = record.state().expect("a whole record");
        assert!(state.phase.is_over() && state.answers.len() == 1);
        assert!(record.marks.is_none(), "no key is near");

        page.free_disk().await;
        page.wait_for(".report-score .score-value").await;
    });
}

#[test]
fn where_nothing_can_be_stored_nothing_starts() {
    let options = Options { storage_blocked: true, ..Options::default() };
    journey_with("storage-blocked", options, async |page| {
        page.open("exam/").await;
        page.wait_for(At::text("本机不能保存答案，不能开始考试")).await;
        page.wait_for(At::text("浏览器不允许保存数据")).await;
        page.wait_for(At::button("参加考试“考前演练（十分钟）”")).await;
        let offered =
            "return [...document.querySelectorAll('.exam-card button')].filter(button => !button.disabled).length";
        assert_eq!(page.run(offered, vec![]).await, 0);
    });
}
