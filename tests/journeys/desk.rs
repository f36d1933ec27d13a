//! A candidate's desk: a page on a machine with two clocks, and what it records.

use crate::{exam::Exam, speech};
use xuefa::{
    ledger::{Entry, link, root},
    seal::digest,
    sitting::{Candidate, Context, Event, EventKind as E, HandInBy, Identity, Stamp, State, due, refusal, step},
};

/// Midnight of 2026-12-01 in China, in milliseconds since 1970-01-01 UTC.
const MIDNIGHT: i64 = (20_788 * 24 - 8) * 3_600_000;

pub struct Desk<'a> {
    exam: &'a Exam,
    pub state: State,
    pub entries: Vec<Entry>,
    /// True time, in milliseconds since midnight.
    now: i64,
    /// What the system clock is wrong by.
    wrong_by: i64,
    opening: u32,
    opened: Option<i64>,
}

impl<'a> Desk<'a> {
    pub fn new(exam: &'a Exam) -> Desk<'a> {
        let (state, entries) = (State::default(), Vec::new());
        Desk { exam, state, entries, now: 0, wrong_by: 0, opening: 0, opened: None }
    }

    pub fn stamp(&self) -> Stamp {
        let mono = self.now.saturating_sub(self.opened.unwrap_or(self.now));
        Stamp {
            opening: self.opening,
            mono: u64::try_from(mono).unwrap_or(0),
            wall: (MIDNIGHT + self.now).saturating_add(self.wrong_by),
        }
    }

    /// The system clock is moved; a page that is open notes it.
    pub fn move_clock(&mut self, by: i64) -> Result<(), String> {
        self.wrong_by += by;
        let notes = self.opened.is_some() && self.state.candidate.is_some() && !self.state.phase.is_over();
        if notes { self.record(E::ClockJumped { by }, false, None) } else { Ok(()) }
    }

    /// An act at `now`, as scripts write it.
    pub fn act(&mut self, now: i64, words: &str) -> Result<(), String> {
        self.now = now;
        let (words, refused) = match words.split_once("→ 拒绝") {
            Some((words, why)) => (words.trim(), Some(why.trim())),
            None => (words, None),
        };
        let (forced, words) = words.strip_prefix("强行 ").map_or((false, words), |rest| (true, rest));
        if words == "断电" {
            self.opened = None;
            return Ok(());
        }
        if words == "重开" || words.starts_with("重开 ") {
            (self.opening, self.opened) = (self.opening + 1, Some(now));
            let charged = match words.strip_prefix("重开 计") {
                Some(claim) => speech::seconds(claim).ok_or("how long?")?.unsigned_abs(),
                None => self.state.gap(self.stamp(), &self.exam.paper.rules),
            };
            return self.record(E::Reopened { charged }, forced, refused);
        }
        if words == "启动" {
            // A page that has not yet recorded that it was opened again.
            (self.opening, self.opened) = (self.opening + 1, Some(now));
            return Ok(());
        }
        self.opened.get_or_insert(now);
        if words == "看表" {
            // The page looks at its clock, and does what is due.
            while let Some(kind) = due(&self.state, self.stamp(), &self.exam.paper) {
                self.record(kind, forced, refused)?;
            }
            return Ok(());
        }
        self.record(self.event(words)?, forced, refused)
    }

    fn event(&self, words: &str) -> Result<E, String> {
        let (verb, rest) = words.split_once(' ').map_or((words, ""), |(verb, rest)| (verb, rest.trim()));
        let (first, text) = rest.split_once(' ').map_or((rest, ""), |(first, text)| (first, text.trim()));
        let number = || first.parse::<u32>().map_err(|_| format!("{first:?} is no number"));
        Ok(match verb {
            "入场" => E::Admitted {
                candidate: Candidate {
                    name: "王一".into(),
                    unit: "甲单位".into(),
                    identity: Identity::parse("20260001").map_err(|fault| format!("{fault:?}"))?,
                },
                paper: if rest == "他卷" { digest(&[b"another"]) } else { self.exam.paper.id() },
            },
            "确认须知" => E::NoticeConfirmed,
            "开始" => E::Started,
            "打开" => E::Opened { question: number()? },
            "答" => {
                let question = number()?;
                // A question that is not there is answered as the first one would be; 似 N borrows another's shape.
                let (shape, text) = match text.strip_prefix('似').and_then(|rest| rest.split_once(' ')) {
                    Some((other, text)) => (other.parse().map_err(|_| "似 N")?, text),
                    None => (question, text),
                };
                let shape = self.exam.paper.question(shape).or(self.exam.paper.question(1)).ok_or("an empty paper")?;
                E::Answered { question, response: speech::response(&shape.face, text)? }
            }
            "清除" => E::Cleared { question: number()? },
            "标记" => E::Flagged { question: number()?, on: true },
            "取消标记" => E::Flagged { question: number()?, on: false },
            "结束部分" => E::SectionClosed { section: number()? as usize - 1 },
            "离开" => E::LeftPage,
            "返回" => E::Returned,
            "暂停" => E::Paused { reason: rest.into() },
            "恢复" => E::Resumed,
            "补时" => {
                let time = speech::seconds(first).ok_or("how long?")?.unsigned_abs();
                E::Credited { time, reason: text.into() }
            }
            "心跳" => E::Ticked,
            "假重开" => E::Reopened { charged: self.state.gap(self.stamp(), &self.exam.paper.rules) },
            "交卷" => E::HandedIn { by: HandInBy::Candidate },
            "因离开交卷" => E::HandedIn { by: HandInBy::Leaving },
            "到时" => E::TimedOut,
            _ => return Err(format!("{verb:?} is no act")),
        })
    }

    /// Records an event as a page does: only if the rules allow it, unless a forger forces it in.
    fn record(&mut self, kind: E, forced: bool, refused: Option<&str>) -> Result<(), String> {
        let context = Context { paper: &self.exam.paper };
        let event = Event { seq: self.entries.len() as u64, at: self.stamp(), kind };
        let why = refusal(&self.state, &event, &context).map(|refusal| format!("{refusal:?}"));
        if why.as_deref() != refused {
            return Err(format!("refusal is {why:?}"));
        }
        if why.is_none() || forced {
            let last = self.entries.last().map_or(root(), |entry| entry.link);
            self.state = step(std::mem::take(&mut self.state), &event, &context);
            self.entries.push(link(last, event));
        }
        Ok(())
    }
}
