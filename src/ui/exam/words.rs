//! Data of a sitting in words.

use crate::{
    paper::{MINUTE, PaperSection},
    question::{Hundredths, Kind, Scheme},
    say::Say,
    sitting::Refusal,
    store::Trouble,
};

pub fn trouble(say: Say, trouble: &Trouble) -> String {
    match trouble {
        Trouble::Quota => say.trouble_quota().into(),
        Trouble::Blocked => say.trouble_blocked().into(),
        Trouble::Missing => say.trouble_missing().into(),
        Trouble::Taken => say.trouble_taken().into(),
        Trouble::Damaged => say.trouble_damaged().into(),
        Trouble::Other(reason) => say.trouble_other(reason),
    }
}

pub fn refusal(say: Say, refusal: Refusal) -> String {
    match refusal {
        Refusal::NotYetOpen(wait) => say.refusal_wait(&span(say, wait)),
        Refusal::TooLate => say.refusal_late().into(),
        Refusal::TooEarly(wait) => say.refusal_early(&span(say, wait)),
        Refusal::Unanswered(count) => say.refusal_unanswered(count as i64),
        Refusal::TimeUsed => say.refusal_time().into(),
        Refusal::SectionClosed => say.refusal_closed().into(),
        Refusal::OutOfOrder
        | Refusal::Phase
        | Refusal::OtherPaper
        | Refusal::NoSuchQuestion
        | Refusal::Response
        | Refusal::Pointless
        | Refusal::Gap => say.refusal_other().into(),
    }
}

/// A span of time: 1小时5分, 40秒. Milliseconds, a second begun counts as a whole one.
pub fn span(say: Say, ms: u64) -> String {
    let seconds = ms.div_ceil(1_000);
    let (hours, minutes, rest) = ((seconds / 3600) as i64, (seconds / 60 % 60) as i64, (seconds % 60) as i64);
    let text = match (hours + minutes, rest) {
        (1.., 0) => say.span_even(hours, minutes),
        _ => say.span(hours, minutes, rest),
    };
    text.trim_end().into()
}

/// Whole minutes, for what rules fix in minutes.
pub fn minutes(say: Say, ms: u64) -> String {
    if ms.is_multiple_of(MINUTE) { say.minutes_count((ms / MINUTE) as i64) } else { span(say, ms) }
}

/// How many questions a section has and what they earn.
pub fn section_marks(say: Say, section: &PaperSection) -> String {
    let count = section.questions.len();
    let each: Option<Hundredths> = section.questions.first().map(|question| question.marks);
    let equal = each.filter(|each| section.questions.iter().all(|question| question.marks == *each));
    match equal {
        Some(each) => say.section_each(count as i64, &say.marks(each)),
        None => say.section_whole(count as i64, &say.marks(section.full)),
    }
}

/// How the answers of a section earn marks, where that needs saying.
pub fn section_scheme(say: Say, section: &PaperSection) -> Vec<String> {
    let scheme = match (section.kind, section.scheme) {
        (Kind::Multiple | Kind::Indeterminate, Scheme::AllOrNothing) => Some(say.scheme_all().into()),
        (Kind::Multiple | Kind::Indeterminate, Scheme::PerChoice { each }) => {
            Some(say.scheme_per_choice(&say.marks(each)))
        }
        (Kind::Multiple | Kind::Indeterminate, Scheme::Proportional) => Some(say.scheme_share().into()),
        (Kind::Blank, Scheme::Proportional) => Some(say.scheme_share_blanks().into()),
        (Kind::Blank, _) => Some(say.scheme_all_blanks().into()),
        (Kind::Single | Kind::Judge | Kind::Short | Kind::Case, _) => None,
    };
    let penalty = (section.penalty > Hundredths::ZERO).then(|| say.scheme_penalty(&say.marks(section.penalty)));
    scheme.into_iter().chain(penalty).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::say::Lang;

    #[test]
    fn spans_read_naturally() {
        let (zh, en) = (Say(Lang::Zh), Say(Lang::En));
        for (ms, in_zh, in_en) in [
            (0, "0秒", "0 s"),
            (1, "1秒", "1 s"),
            (60_000, "1分钟", "1 minute"),
            (3_600_000, "1小时", "1 hour"),
            (3_905_000, "1小时5分5秒", "1 h 5 min 5 s"),
            (5_400_000, "1小时30分钟", "1 hour 30 minutes"),
        ] {
            assert_eq!((span(zh, ms), span(en, ms)), (in_zh.into(), in_en.into()));
        }
        assert_eq!((minutes(zh, 5_400_000), minutes(en, 60_000)), ("90分钟".into(), "1 minute".into()));
    }
}
