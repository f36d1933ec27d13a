//! The record of a sitting as a file, made from what this window holds: the way out when the store fails.

use crate::{ledger::Entry, paper::Paper, seal::canonical, sitting::Candidate};

/// The bytes of [`crate::marking::Record`] before marking. Put together from the texts of its parts, because the room has
/// no other use for records and is smaller without them.
pub fn record(paper: &Paper, entries: &[Entry]) -> String {
    let entries: Vec<String> = entries.iter().map(canonical).collect();
    let (entries, paper) = (entries.join(","), canonical(paper));
    let program = env!("CARGO_PKG_VERSION");
    [
        "{\"entries\":[",
        &entries,
        "],\"format\":\"xuefa-record/1\",\"paper\":",
        &paper,
        ",\"program\":\"",
        program,
        "\"}",
    ]
    .concat()
}

/// `考试_姓名_后四位.json`, without what file systems do not take.
pub fn file_name(paper: &Paper, candidate: Option<&Candidate>, extension: &str) -> String {
    let number = candidate.map_or("", |candidate| candidate.identity.number());
    let name = candidate.map_or("", |candidate| &candidate.name);
    let clean = |text: &str| -> String {
        let fine = |c: char| !c.is_control() && !c.is_whitespace() && !r#"\/:*?"<>|"#.contains(c);
        text.chars().filter(|c| fine(*c)).take(60).collect()
    };
    let parts = [&paper.title, name, &number[number.len().saturating_sub(4)..]];
    [&parts.map(clean).join("_"), ".", extension].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        ledger::{link, root},
        marking::Record,
        paper::Rules,
        question::Hundredths,
        sitting::{Event, EventKind, Identity, Stamp},
    };

    #[test]
    fn it_is_the_record_that_is_marked_and_named_after_exam_and_candidate() {
        let paper = Paper {
            format: Paper::FORMAT.into(),
            order: 1,
            exam: "a".into(),
            title: "资格/考试 <一>".into(),
            edition: None,
            rules: Rules::default(),
            notice: vec!["“一”\n".into()],
            full: Hundredths::ZERO,
            sections: Vec::new(),
        };
        let identity = Identity::parse("2026-0001").unwrap();
        let candidate = Candidate { name: "张 三".into(), unit: "局".into(), identity };
        let kind = EventKind::Admitted { candidate: candidate.clone(), paper: paper.id() };
        let entry = link(root(), Event { seq: 0, at: Stamp::default(), kind });
        for entries in [vec![], vec![entry]] {
            let whole = Record::new(env!("CARGO_PKG_VERSION"), paper.clone(), entries.clone()).to_json();
            assert_eq!(record(&paper, &entries), whole);
        }
        assert_eq!(file_name(&paper, Some(&candidate), "json"), "资格考试一_张三_0001.json");
        assert_eq!(file_name(&paper, None, "csv"), "资格考试一__.csv");
    }
}
