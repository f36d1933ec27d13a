//! A sitting that is over, as its record has it.

use crate::{
    ledger::Entry,
    marking::Record,
    paper::Paper,
    sitting::{Candidate, Context, State, replay},
};
use std::rc::Rc;

#[derive(Debug, PartialEq)]
pub struct Finished {
    pub log: String,
    /// Without marks.
    pub record: Record,
    pub state: State,
}

impl Finished {
    pub fn new(log: String, paper: &Paper, entries: Vec<Entry>) -> Finished {
        let record = Record::new(env!("CARGO_PKG_VERSION"), paper.clone(), entries);
        let state = replay(record.events(), &Context { paper });
        Finished { log, record, state }
    }

    pub fn candidate(&self) -> Option<Rc<Candidate>> {
        self.state.candidate.clone().map(Rc::new)
    }

    /// What a candidate can note down to recognise the record by: the beginning of its last link, in groups.
    pub fn code(&self) -> String {
        let link = self.record.entries.last().map(|entry| entry.link.short(8)).unwrap_or_default();
        let groups: Vec<&str> = (0..link.len()).step_by(4).filter_map(|at| link.get(at..at + 4)).collect();
        groups.join(" ").to_uppercase()
    }

    /// `考试_姓名_后四位.json`, without what file systems do not take.
    pub fn file_name(&self, extension: &str) -> String {
        let number = self.state.candidate.as_ref().map_or("", |candidate| candidate.identity.number());
        let name = self.state.candidate.as_ref().map_or("", |candidate| &candidate.name);
        let parts = [&self.record.paper.title, name, &number[number.len().saturating_sub(4)..]];
        let clean = |text: &str| -> String {
            let fine = |c: char| !c.is_control() && !c.is_whitespace() && !r#"\/:*?"<>|"#.contains(c);
            text.chars().filter(|c| fine(*c)).take(60).collect()
        };
        [&parts.map(clean).join("_"), ".", extension].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        paper::Rules,
        question::Hundredths,
        sitting::{Event, EventKind, Identity, Stamp},
    };

    #[test]
    fn files_are_named_after_exam_and_candidate() {
        let paper = Paper {
            format: Paper::FORMAT.into(),
            order: 1,
            exam: "a".into(),
            title: "资格/考试 <一>".into(),
            edition: None,
            rules: Rules::default(),
            notice: Vec::new(),
            full: Hundredths::ZERO,
            sections: Vec::new(),
        };
        let identity = Identity::parse("2026-0001").unwrap();
        let candidate = Candidate { name: "张 三".into(), unit: "局".into(), identity };
        let kind = EventKind::Admitted { candidate, paper: paper.id() };
        let entry = crate::ledger::link(crate::ledger::root(), Event { seq: 0, at: Stamp::default(), kind });
        let finished = Finished::new("log".into(), &paper, vec![entry]);
        assert_eq!(finished.file_name("json"), "资格考试一_张三_0001.json");
        assert_eq!(finished.code().len(), 19);
        assert_eq!(Finished::new("log".into(), &paper, Vec::new()).file_name("csv"), "资格考试一__.csv");
    }
}
