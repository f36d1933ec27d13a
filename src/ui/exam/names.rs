//! Under which names a sitting rests in the store.

use crate::sitting::Identity;

/// The log of one attempt: `sitting/<exam>/<number>/<n>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogName {
    pub exam: String,
    pub identity: Identity,
    /// Which attempt of this candidate, from 1.
    pub attempt: u32,
}

const LOGS: &str = "sitting/";

impl LogName {
    /// `None`: some other log.
    pub fn parse(name: &str) -> Option<LogName> {
        // The exam's code may hold anything; number and attempt hold no slash.
        let mut parts = name.strip_prefix(LOGS)?.rsplitn(3, '/');
        let attempt = parts.next()?.parse().ok()?;
        let identity = Identity::parse(parts.next()?).ok()?;
        let exam = parts.next()?.to_string();
        Some(LogName { exam, identity, attempt })
    }
}

impl std::fmt::Display for LogName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{LOGS}{}/{}/{}", self.exam, self.identity.number(), self.attempt)
    }
}

/// The document with the paper of an attempt.
pub fn paper(log: &str) -> String {
    ["paper/", log].concat()
}

/// The document with the result record of an attempt.
pub fn record(log: &str) -> String {
    ["record/", log].concat()
}

/// The name under which browsers lock an attempt, so that only one tab writes it.
pub fn lock(log: &str) -> String {
    ["xuefa/", log].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_read_back() {
        for exam in ["public-law", "甲/乙", ""] {
            let name = LogName { exam: exam.into(), identity: Identity::parse("2026-0001").unwrap(), attempt: 12 };
            assert_eq!(LogName::parse(&name.to_string()), Some(name));
        }
        for other in ["", "sitting/", "paper/sitting/a/2026-0001/1", "sitting/a/2026-0001/x", "sitting/a/1/1"] {
            assert_eq!(LogName::parse(other), None, "{other}");
        }
    }
}
