//! The exam end to end: drawn, sat, marked, exported, and every figure worked out a second time by the host program.

use crate::exam::{
    Candidate, Drawn, Kept, REHEARSAL, answer, begin, draw, enter, go_to, hand_in, mark, right, shown_marks, start,
    wait_saved,
};
use crate::harness::{At, Browser, inflate, journey};
use std::collections::BTreeMap;
use xuefa::marking::Record;
use xuefa::paper::KeyEntry;
use xuefa::question::{Hundredths, Key, Letter, Letters, Outcome, Response, blank, judge, multiple, single};

const SEED: &str = "a-whole-exam";
const ADDRESS: &str = "exam/?seed=a-whole-exam";

#[test]
fn a_flawless_exam_is_marked_full_and_exported() {
    journey("whole-exam", async |page| {
        let drawn = draw(REHEARSAL, SEED);
        let candidate = Candidate::LI;
        begin(page, ADDRESS, REHEARSAL, &candidate).await;

        // The browser has drawn the same bytes as the host, and nobody else's key fits.
        let kept = Kept::read(page, &candidate.log(REHEARSAL, 1)).await;
        assert_eq!(kept.paper_text, drawn.text);
        assert_eq!(drawn.key.paper, kept.paper.id());

        for entry in &drawn.key.entries {
            go_to(page, entry.number).await;
            answer(page, entry.number, &right(&entry.key).expect("the rehearsal has no written answers")).await;
        }
        wait_saved(page).await;
        hand_in(page).await;
        assert_eq!(shown_marks(page).await, drawn.paper.full.to_string());
        assert_eq!(page.text(".score-verdict.is-passed").await, "合格");

        let record = exported_record(page, &candidate, &drawn).await;
        let marks = record.marks.as_ref().expect("marks");
        assert_eq!((marks.total, marks.passed, marks.refused), (drawn.paper.full, Some(true), 0));
        sheets(page, &candidate, "100").await;
    });
}

#[test]
fn wrong_partial_and_missing_answers_earn_what_the_rules_say() {
    journey("whole-exam-partly", async |page| {
        let drawn = draw(REHEARSAL, SEED);
        let candidate = Candidate::ZHANG;
        enter(page, ADDRESS, REHEARSAL, &candidate).await;
        start(page).await;
        let mut answers = BTreeMap::new();
        for (place, entry) in drawn.key.entries.iter().enumerate() {
            let response = match place % 4 {
                0 => right(&entry.key),
                1 => wrong(&entry.key),
                2 => partly(&entry.key),
                _ => None,
            };
            if let Some(response) = response {
                go_to(page, entry.number).await;
                answer(page, entry.number, &response).await;
                answers.insert(entry.number, response);
            }
        }
        wait_saved(page).await;
        assert_eq!(Kept::read(page, &candidate.log(REHEARSAL, 1)).await.answers(), &answers);

        hand_in(page).await;
        let earned: Hundredths = drawn.key.entries.iter().map(|entry| earned(entry, answers.get(&entry.number))).sum();
        assert!(Hundredths::ZERO < earned && earned < drawn.paper.full, "{earned} is no test");
        assert_eq!(shown_marks(page).await, earned.to_string());

        let record = exported_record(page, &candidate, &drawn).await;
        assert_eq!(record.marks.map(|marks| marks.total), Some(earned));
        // Both attempts at the same exam are apart: a report is of one candidate.
        assert!(!page.text("main").await.contains(Candidate::LI.name));
    });
}

/// Exports the record; the host must mark it to the same bytes.
async fn exported_record(page: &mut Browser, candidate: &Candidate, drawn: &Drawn) -> Record {
    page.click(At::button("导出答题记录")).await;
    let bytes = page.downloaded(&file_name(candidate, "json")).await;
    assert_eq!(String::from_utf8_lossy(&mark(&drawn.key_file, &bytes)), String::from_utf8_lossy(&bytes));
    let record: Record = serde_json::from_slice(&bytes).expect("a record");
    assert_eq!(record.seed.as_deref(), Some(SEED));
    record
}

/// The result as CSV and as XLSX.
async fn sheets(page: &mut Browser, candidate: &Candidate, total: &str) {
    page.click(At::button("导出CSV")).await;
    let csv = page.downloaded(&file_name(candidate, "csv")).await;
    let rows =
        csv.strip_prefix("\u{FEFF}".as_bytes()).expect("a byte order mark, or Excel takes it for another encoding");
    let mut rows = csv::Reader::from_reader(rows);
    let column = |name: &str, heads: &csv::StringRecord| heads.iter().position(|head| head == name).expect("a column");
    let heads = rows.headers().expect("headings").clone();
    let row = rows.records().next().expect("one row").expect("a row that is right");
    assert_eq!(&row[column("准考证号或身份证号", &heads)], format!("\t{}", candidate.number), "a number is text");
    assert_eq!(&row[column("姓名", &heads)], candidate.name);
    assert_eq!(&row[column("单位", &heads)], candidate.unit);
    assert_eq!(&row[column("考试", &heads)], REHEARSAL.title);
    assert_eq!(&row[column("总分", &heads)], total);
    assert_eq!(&row[column("是否合格", &heads)], "合格");
    assert!(rows.records().next().is_none(), "one candidate, one row");

    page.click(At::button("导出Excel")).await;
    let xlsx = page.downloaded(&file_name(candidate, "xlsx")).await;
    assert!(xlsx.starts_with(b"PK"));
    let strings = inflate(page, &xlsx, "xl/sharedStrings.xml").await;
    for text in [candidate.name, candidate.number, candidate.unit] {
        assert!(strings.contains(text), "{text} is not in the workbook: {strings}");
    }
}

fn file_name(candidate: &Candidate, extension: &str) -> String {
    let last = &candidate.number[candidate.number.len() - 4..];
    format!("{}_{}_{last}.{extension}", REHEARSAL.title, candidate.name)
}

fn earned(entry: &KeyEntry, response: Option<&Response>) -> Hundredths {
    match response.map(|response| entry.key.mark(response, &entry.rule)) {
        Some(Outcome::Marked(marks)) => marks,
        Some(Outcome::Pending) => unreachable!("the rehearsal has no written answers"),
        None => Hundredths::ZERO,
    }
}

/// A response that earns nothing.
fn wrong(key: &Key) -> Option<Response> {
    // Every question with options has at least two.
    let other = |letter: Letter| Letter::first(2).find(|one| *one != letter).expect("another letter");
    Some(match key {
        Key::Single(key) => Response::Single(single::Response(other(key.0))),
        Key::Multiple(key) => Response::Multiple(multiple::Response(spoilt(key.0)?)),
        Key::Indeterminate(key) => Response::Indeterminate(multiple::Response(spoilt(key.0)?)),
        Key::Judge(key) => Response::Judge(judge::Response(!key.0)),
        Key::Blank(key) => Response::Blank(blank::Response(vec!["不知道".into(); key.blanks.len()])),
        Key::Short(_) => return None,
    })
}

/// The letters of a key and one too many of the first four, where there is one.
fn spoilt(key: Letters) -> Option<Letters> {
    Letter::first(4).find(|letter| !key.contains(*letter)).map(|letter| key.with(letter))
}

/// A response that is right as far as it goes.
fn partly(key: &Key) -> Option<Response> {
    let first = |letters: Letters| multiple::Response(letters.iter().take(1).collect());
    Some(match key {
        Key::Multiple(key) => Response::Multiple(first(key.0)),
        Key::Indeterminate(key) => Response::Indeterminate(first(key.0)),
        Key::Blank(key) => {
            let texts = key.blanks.iter().enumerate();
            Response::Blank(blank::Response(
                texts.map(|(at, texts)| if at == 0 { texts[0].clone() } else { String::new() }).collect(),
            ))
        }
        Key::Single(_) | Key::Judge(_) | Key::Short(_) => return right(key),
    })
}
