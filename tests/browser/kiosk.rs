//! The single file from a disk: no server, no network, and the same promises.

use crate::exam::{
    Candidate, REHEARSAL, answer, begin, come_back, draw, go_to, hand_in, opened, right, shown_marks, wait_saved,
};
use crate::harness::{At, Browser, dist, journey};

#[test]
fn the_exam_in_one_file_is_sat_killed_resumed_and_marked() {
    journey("kiosk", async |page| {
        let drawn = draw(REHEARSAL, "kiosk");
        let candidate = Candidate::LI;
        let address = format!("file://{}", dist().join("kiosk/xuefa-exam.html").display());
        begin(page, &format!("{address}?seed=kiosk"), REHEARSAL, &candidate).await;
        asks_no_server(page).await;
        for (place, entry) in drawn.key.entries.iter().enumerate() {
            if place == 4 {
                wait_saved(page).await;
                page.kill9().await;
                page.start().await;
                come_back(page, &address, &candidate).await;
                opened(page, 4).await;
                assert_eq!(page.count(".exam-side .cell.is-answered[data-number]").await, 4);
            }
            go_to(page, entry.number).await;
            answer(page, entry.number, &right(&entry.key).expect("no written answers")).await;
        }
        wait_saved(page).await;
        hand_in(page).await;
        assert_eq!(shown_marks(page).await, drawn.paper.full.to_string());
        page.click(At::button("导出Excel")).await;
        assert!(page.downloaded("考前演练（十分钟）_李四_0016.xlsx").await.starts_with(b"PK"));
        asks_no_server(page).await;
    });
}

/// The page has fetched nothing: whatever it needs it carries, and its policy lets it ask nobody.
async fn asks_no_server(page: &mut Browser) {
    let script = "return performance.getEntriesByType('resource').map(entry => entry.name)\
        .filter(name => !/^(blob|data):/.test(name))";
    assert_eq!(page.run(script, vec![]).await, serde_json::json!([]));
    let policy = page.run("return document.querySelector('meta[http-equiv]').content", vec![]).await;
    let policy = policy.as_str().expect("a policy");
    assert!(policy.starts_with("default-src 'none'") && !policy.contains("connect-src"), "{policy}");
}
