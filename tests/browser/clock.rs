//! Time: nobody gains or loses any by setting the clock, and when it is over the paper is in.

use crate::exam::{Candidate, Kept, REHEARSAL, answer, begin, draw, go_to, hand_in, right, seconds_left, wait_saved};
use crate::harness::{At, Browser, journey};
use serde_json::json;
use std::time::Instant;
use xuefa::marking::Record;
use xuefa::question::{Kind, Response, blank};
use xuefa::sitting::{EventKind, Phase};

const HOUR: i64 = 3_600_000;

#[test]
fn setting_the_clock_gives_and_takes_nothing() {
    journey("clock", async |page| {
        let candidate = Candidate::ZHANG;
        begin(page, "exam/?seed=clock", REHEARSAL, &candidate).await;
        let mut expected = Vec::new();
        for set in [HOUR, 0, -HOUR, 0] {
            let (before, since) = (seconds_left(page).await, Instant::now());
            page.set_clock_by(set).await;
            // By how much it is moved against where it was.
            expected.push(set - expected.iter().sum::<i64>());
            jumped(page, &candidate, &expected).await;
            let (after, passed) = (seconds_left(page).await, since.elapsed().as_secs());
            assert!(after <= before && before - after <= passed + 2, "{before} s, then {after} s after {passed} s");
        }
        hand_in(page).await;
        page.click(At::button("导出答题记录")).await;
        let record = page.downloaded("考前演练（十分钟）_张三_0001.json").await;
        let record: Record = serde_json::from_slice(&record).expect("a record");
        let jumps = record.events().filter(|event| matches!(event.kind, EventKind::ClockJumped { .. })).count();
        assert_eq!(jumps, 4, "each jump is on record");
    });
}

#[test]
fn a_paper_whose_time_is_over_is_in() {
    journey("time-out", async |page| {
        let drawn = draw(REHEARSAL, "time");
        let candidate = Candidate::ZHANG;
        // Both clocks run with this page's own, until they are told to leap.
        let leaping = "window.xuefaLeapt = 0; const now = performance.now.bind(performance), wall = Date.now; \
            performance.now = () => now() + window.xuefaLeapt; Date.now = () => wall() + window.xuefaLeapt;";
        page.before_each_page(leaping).await;
        begin(page, "exam/?seed=time", REHEARSAL, &candidate).await;
        answer(page, 1, &right(&drawn.key.entries[0].key).expect("no written answer")).await;
        wait_saved(page).await;

        leave(page, 290).await;
        page.wait_for(At::text("距考试结束还有5分钟")).await;
        assert_eq!(page.count("[aria-live=assertive] .exam-warning").await, 1);
        // What is typed in the last seconds counts, whatever lies over the question.
        let blank = drawn.paper.questions().find(|question| question.face.kind() == Kind::Blank).expect("a blank");
        go_to(page, blank.number).await;
        page.fill(&*format!("[name='q{}-0']", blank.number), "最后一刻").await;
        page.click(At::button("交卷")).await;
        page.wait_for("dialog#hand-in").await;
        leave(page, 2).await;
        page.wait_for(".report-score .score-value").await;
        page.wait_for(At::text("时间用完，由系统交卷")).await;

        let kept = Kept::read(page, &candidate.log(REHEARSAL, 1)).await;
        assert_eq!(kept.state.phase, Phase::TimedOut);
        assert_eq!(kept.answers().len(), 2);
        let Some(Response::Blank(blank::Response(texts))) = kept.answers().get(&blank.number) else {
            panic!("{:?}", kept.answers())
        };
        assert_eq!(texts[0], "最后一刻");
        // Over is over: a reload stays with the report.
        page.reload().await;
        page.wait_for(".report-score .score-value").await;
    });
}

#[test]
fn time_goes_on_while_the_page_is_closed_as_far_as_the_rules_allow() {
    journey("time-away", async |page| {
        let candidate = Candidate::ZHANG;
        begin(page, "exam/?seed=away", REHEARSAL, &candidate).await;
        wait_saved(page).await;
        // The rehearsal charges two minutes for an interruption at most; here it seems to last an hour.
        page.before_each_page("const wall = Date.now; Date.now = () => wall() + 3600000;").await;
        let (before, since) = (seconds_left(page).await, Instant::now());
        page.reload().await;
        page.wait_for(".timer-value").await;
        let (after, passed) = (seconds_left(page).await, since.elapsed().as_secs());
        assert!((120..=122 + passed).contains(&(before - after)), "{before} s, then {after} s after {passed} s");
    });
}

/// Lets time pass until so many seconds are left.
async fn leave(page: &mut Browser, seconds: u64) {
    let left = seconds_left(page).await;
    page.run("window.xuefaLeapt += arguments[0]", vec![json!(left.saturating_sub(seconds) * 1_000)]).await;
}

/// Waits until these clock jumps are stored, as exactly as two clocks are read.
async fn jumped(page: &mut Browser, candidate: &Candidate, expected: &[i64]) {
    page.wait_that("the clock jumps on record", async |page| {
        let kept = Kept::read(page, &candidate.log(REHEARSAL, 1)).await;
        let jump = |event: &EventKind| if let EventKind::ClockJumped { by } = event { Some(*by) } else { None };
        let jumps: Vec<i64> = kept.events().filter_map(jump).collect();
        let near = jumps.iter().zip(expected).all(|(jump, expected)| (jump - expected).abs() < 1_000);
        if near && jumps.len() == expected.len() { Ok(()) } else { Err(format!("{jumps:?}")) }
    })
    .await;
}
