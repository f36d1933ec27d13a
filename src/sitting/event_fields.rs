//! Reading events: an event is one flat JSON object, and this is that object with every field any event has.
//!
//! Serde could read the tagged enum by itself, but only by keeping the whole object aside first, which costs the exam page
//! a good part of its size. What is written stays as derived for [`Event`].

use super::{Candidate, Event, EventKind, HandInBy, Stamp};
use crate::{question::Response, seal::Digest};
use serde::{
    Deserialize, Deserializer,
    de::{Error, Visitor},
};
use std::fmt;

#[derive(Deserialize)]
pub(super) struct Fields {
    seq: u64,
    at: Stamp,
    event: String,
    candidate: Option<Candidate>,
    paper: Option<Digest>,
    question: Option<u32>,
    response: Option<Response>,
    on: Option<bool>,
    section: Option<usize>,
    reason: Option<String>,
    time: Option<u64>,
    charged: Option<u64>,
    by: Option<By>,
}

/// Who handed in, or how far a clock jumped: two events use the same word.
enum By {
    Hand(HandInBy),
    Jump(i64),
}

impl<'de> Deserialize<'de> for By {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<By, D::Error> {
        deserializer.deserialize_any(ByVisitor)
    }
}

struct ByVisitor;

impl Visitor<'_> for ByVisitor {
    type Value = By;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("milliseconds, candidate or leaving")
    }

    fn visit_i64<E: Error>(self, by: i64) -> Result<By, E> {
        Ok(By::Jump(by))
    }

    fn visit_u64<E: Error>(self, by: u64) -> Result<By, E> {
        i64::try_from(by).map(By::Jump).map_err(E::custom)
    }

    fn visit_str<E: Error>(self, by: &str) -> Result<By, E> {
        match by {
            "candidate" => Ok(By::Hand(HandInBy::Candidate)),
            "leaving" => Ok(By::Hand(HandInBy::Leaving)),
            other => Err(E::unknown_variant(other, &["candidate", "leaving"])),
        }
    }
}

impl TryFrom<Fields> for Event {
    type Error = &'static str;

    fn try_from(fields: Fields) -> Result<Event, Self::Error> {
        let (seq, at) = (fields.seq, fields.at);
        let kind = kind(fields).ok_or("no event has this name with these fields")?;
        Ok(Event { seq, at, kind })
    }
}

fn kind(fields: Fields) -> Option<EventKind> {
    use EventKind as E;
    Some(match fields.event.as_str() {
        "admitted" => E::Admitted { candidate: fields.candidate?, paper: fields.paper? },
        "notice-confirmed" => E::NoticeConfirmed,
        "started" => E::Started,
        "opened" => E::Opened { question: fields.question? },
        "answered" => E::Answered { question: fields.question?, response: fields.response? },
        "cleared" => E::Cleared { question: fields.question? },
        "flagged" => E::Flagged { question: fields.question?, on: fields.on? },
        "section-closed" => E::SectionClosed { section: fields.section? },
        "left-page" => E::LeftPage,
        "returned" => E::Returned,
        "paused" => E::Paused { reason: fields.reason? },
        "resumed" => E::Resumed,
        "credited" => E::Credited { time: fields.time?, reason: fields.reason? },
        "reopened" => E::Reopened { charged: fields.charged? },
        "ticked" => E::Ticked,
        "clock-jumped" => match fields.by? {
            By::Jump(by) => E::ClockJumped { by },
            By::Hand(_) => return None,
        },
        "handed-in" => match fields.by? {
            By::Hand(by) => E::HandedIn { by },
            By::Jump(_) => return None,
        },
        "timed-out" => E::TimedOut,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{question::judge, seal::digest, sitting::Identity};

    #[test]
    fn every_event_reads_as_it_was_written() {
        use EventKind as E;
        let identity = Identity::parse("2026-0001").unwrap();
        let candidate = Candidate { name: "张三".into(), unit: "局".into(), identity };
        let kinds = [
            E::Admitted { candidate, paper: digest(&[]) },
            E::NoticeConfirmed,
            E::Started,
            E::Opened { question: 1 },
            E::Answered { question: 1, response: Response::Judge(judge::Response(true)) },
            E::Cleared { question: 1 },
            E::Flagged { question: 1, on: false },
            E::SectionClosed { section: 0 },
            E::LeftPage,
            E::Returned,
            E::Paused { reason: "停电".into() },
            E::Resumed,
            E::Credited { time: 1, reason: String::new() },
            E::Reopened { charged: 1 },
            E::Ticked,
            E::ClockJumped { by: -5 },
            E::HandedIn { by: HandInBy::Candidate },
            E::HandedIn { by: HandInBy::Leaving },
            E::TimedOut,
        ];
        for (seq, kind) in (0..).zip(kinds) {
            let event = Event { seq, at: Stamp::default(), kind };
            let text = serde_json::to_string(&event).unwrap();
            assert_eq!(serde_json::from_str::<Event>(&text).unwrap(), event, "{text}");
        }
        for wrong in ["started-late", "opened", "handed-in"] {
            let text = format!(r#"{{"seq":0,"at":{{"opening":0,"mono":0,"wall":0}},"event":"{wrong}","by":3}}"#);
            assert!(serde_json::from_str::<Event>(&text).is_err(), "{text}");
        }
    }
}
