//! What happens to a sitting after the room: rulings, damage, further attempts, marking.

use crate::{desk::Desk, exam::Exam, speech};
use xuefa::{
    ledger::{Entry, link, root, verify},
    marking::{Marks, Record, RecordFault, Ruling, RulingKind},
    paper::{Key, Paper},
    sitting::{Context, replay},
};

pub struct Office<'a> {
    pub exam: &'a Exam,
    pub desk: Desk<'a>,
    /// The paper and key that come with the record: a script may exchange them.
    paper: Paper,
    key: Key,
    rulings: Vec<Ruling>,
    damaged: bool,
    /// Marks of earlier attempts.
    pub attempts: Vec<Marks>,
}

impl<'a> Office<'a> {
    pub fn new(exam: &'a Exam) -> Office<'a> {
        let (paper, key) = (exam.paper.clone(), exam.key.clone());
        Office { exam, desk: Desk::new(exam), paper, key, rulings: vec![], damaged: false, attempts: vec![] }
    }

    pub fn act(&mut self, line: &str) -> Result<(), String> {
        let (first, rest) = line.split_once(' ').map_or((line, ""), |(first, rest)| (first, rest.trim()));
        if let Some(now) = speech::time_of_day(first) {
            return self.desk.act(now, rest);
        }
        let words: Vec<&str> = rest.split_whitespace().collect();
        let word = |at: usize| words.get(at).copied().unwrap_or_default();
        let number = || word(0).parse::<u32>().map_err(|_| "a number was expected".to_string());
        match first {
            "时钟" => return self.desk.move_clock(speech::seconds(rest).ok_or("how far?")?),
            "评分" => {
                let marks = word(2).parse().map_err(str::to_string)?;
                self.ruling(number()?, word(1), RulingKind::Marked { marks });
            }
            "更正" => {
                let like = if word(2).is_empty() { number()? } else { word(2).parse().map_err(|_| "like which?")? };
                let face = &self.exam.paper.question(like).ok_or("no such question")?.face;
                let key = speech::key(face, word(1))?;
                self.ruling(number()?, "命题组", RulingKind::KeyCorrected { key, reason: "原答案有误".into() });
            }
            "作废" => self.ruling(number()?, "命题组", RulingKind::Voided { reason: "题干有误".into() }),
            "再考" => {
                self.attempts.push(self.marks()?);
                self.finish()?;
                self.desk = Desk::new(self.exam);
            }
            "换卷" => self.paper.title.push('改'),
            "换答案卷" => self.key.paper = root(),
            _ => return self.damage(first, number()? as usize),
        }
        Ok(())
    }

    fn ruling(&mut self, question: u32, by: &str, kind: RulingKind) {
        self.rulings.push(Ruling { question, by: by.into(), kind });
    }

    /// Damage to the stored entries; 重链 is a forger who also works the links out anew.
    fn damage(&mut self, how: &str, at: usize) -> Result<(), String> {
        let entries = &mut self.desk.entries;
        match how {
            "篡改" => entries[at].event.at.mono += 1,
            "删去" => drop(entries.remove(at)),
            "重复" => entries.insert(at, entries[at].clone()),
            "调换" => entries.swap(at, at + 1),
            "截断" => entries.truncate(at),
            "重链" => {
                let mut last = root();
                for entry in entries.iter_mut().skip(at) {
                    *entry = link(last, entry.event.clone());
                    last = entry.link;
                }
            }
            _ => return Err(format!("{how:?} is no act")),
        }
        self.damaged = true;
        Ok(())
    }

    fn record(&self) -> Record {
        let mut record = Record::new("journey", self.paper.clone(), self.desk.entries.clone());
        record.rulings.clone_from(&self.rulings);
        record
    }

    /// The record as it would be exported, marked.
    pub fn marked(&self) -> Result<Record, RecordFault> {
        self.record().marked(&self.key)
    }

    pub fn marks(&self) -> Result<Marks, String> {
        let record = self.marked().map_err(|fault| format!("{fault:?}"))?;
        record.marks.ok_or_else(|| "no marks".into())
    }

    /// Whatever the journey: what was written down gives the same state again, and the same bytes.
    pub fn finish(&self) -> Result<(), String> {
        if self.damaged {
            return Ok(());
        }
        let lines: Vec<String> =
            self.desk.entries.iter().map(|entry| serde_json::to_string(entry).expect("entries are JSON")).collect();
        let read: Result<Vec<Entry>, _> = lines.iter().map(|line| serde_json::from_str(line)).collect();
        let read = read.map_err(|fault| format!("an entry does not read back: {fault}"))?;
        verify(&read).map_err(|broken| format!("{broken:?}"))?;
        let state = replay(read.iter().map(|entry| &entry.event), &Context { paper: &self.exam.paper });
        if state != self.desk.state {
            return Err(format!("replayed: {state:?}\nplayed: {:?}", self.desk.state));
        }
        let Ok(marked) = self.marked() else { return Ok(()) };
        let bytes = marked.to_json();
        let again: Record = serde_json::from_str(&bytes).map_err(|fault| format!("the record: {fault}"))?;
        let again = again.marked(&self.key).map_err(|fault| format!("{fault:?}"))?;
        if again.to_json() == bytes { Ok(()) } else { Err("marking again gives other bytes".into()) }
    }
}
