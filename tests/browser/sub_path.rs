//! The built folder anywhere below the root of any plain file server.

use crate::exam::{Candidate, REHEARSAL, answer, begin, draw, hand_in, right, wait_saved};
use crate::harness::{At, StaticSite, dist, journey};
use std::path::Path;

#[test]
fn the_site_works_below_any_path() {
    journey("sub-path", async |page| {
        let mut files = Vec::new();
        read(&dist(), "some/where/", &mut files);
        let files = files.iter().map(|(path, bytes)| (path.as_str(), kind(path), bytes.clone())).collect();
        let root = StaticSite::serve(files, "").address;
        page.open(&format!("{root}some/where/")).await;
        page.wait_for("ul.subject-list a").await;
        page.click("ul.subject-list a").await;
        page.wait_for("#item-1").await;

        let drawn = draw(REHEARSAL, "path");
        begin(page, &format!("{root}some/where/exam/?seed=path"), REHEARSAL, &Candidate::ZHANG).await;
        answer(page, 1, &right(&drawn.key.entries[0].key).expect("no written answer")).await;
        wait_saved(page).await;
        hand_in(page).await;
        page.click(At::button("导出CSV")).await;
        assert!(!page.downloaded("考前演练（十分钟）_张三_0001.csv").await.is_empty());
    });
}

/// Every file of a folder, as a plain server would have it: no compressed forms. A folder is its index.
fn read(folder: &Path, path: &str, files: &mut Vec<(String, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).expect("the built folder").flatten() {
        let name = entry.file_name().into_string().expect("a name in letters");
        if entry.path().is_dir() {
            read(&entry.path(), &format!("{path}{name}/"), files);
        } else if !name.ends_with(".br") && !name.ends_with(".gz") {
            let bytes = std::fs::read(entry.path()).expect("a file");
            let place = if name == "index.html" { path.to_owned() } else { format!("{path}{name}") };
            files.push((place, bytes));
        }
    }
}

fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("json") => "application/json",
        // As from a server that has never heard of it.
        Some("wasm") => "application/octet-stream",
        _ => "text/html; charset=utf-8",
    }
}
