//! Fields about the file or a run of items rather than one item: 版本, 版次, 科目, 题型.

use super::{
    assemble::Walk,
    mark::{Field, heading::kind_name},
    narrow::{is_space, narrowed},
    piece::Piece,
};
use crate::{bank::Code, law::Date};

impl<'a> Walk<'a, '_, '_> {
    pub(super) fn file_field(&mut self, field: Field, whole: Piece<'a>, value: Piece<'a>) {
        self.close();
        let value = value.trim();
        if field == Field::Subject {
            return match value.is_empty() {
                true => self.report.say(Code::FieldMisplaced, whole),
                false => self.enter(value.text),
            };
        }
        let Some(date) = date(value.text) else {
            return self.report.say(Code::DateUnreadable, if value.is_empty() { whole } else { value });
        };
        if field == Field::Edition {
            self.outline.edition = self.outline.edition.max(Some(date));
            return;
        }
        let subject = self.subject.as_deref();
        let Some(subject) = self.outline.subjects.iter_mut().find(|named| Some(named.name.as_str()) == subject) else {
            return self.report.say(Code::FieldMisplaced, whole);
        };
        match subject.version {
            Some((known, at)) if known != date => self.report.say_also(Code::VersionConflict, value, at),
            Some(_) => {}
            None => subject.version = Some((date, value)),
        }
    }

    /// 题型 inside an item is about that item; elsewhere about all that follow.
    pub(super) fn kind_field(&mut self, whole: Piece<'a>, value: Piece<'a>) {
        let name = value.text.trim_matches(|c| is_space(c) || "。[]【】".contains(c));
        let Some((kind, _)) = kind_name(name).filter(|(_, length)| name[*length..].trim_matches(is_space).is_empty())
        else {
            return self.report.say(Code::UnknownKind, whole);
        };
        match &mut self.open {
            Some(draft) => draft.current().kind = kind,
            None => self.section = Some(kind),
        }
    }
}

/// A date as `2021-07-15`, `2021年7月15日`, `2021.7.15` or `2021/7/15`.
fn date(text: &str) -> Option<Date> {
    let text = narrowed(text).replace(['年', '月', '.', '/'], "-");
    text.trim().trim_end_matches('日').parse().ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn dates() {
        for text in ["2021-07-15", "２０２１年７月１５日", "2021.7.15", "2021/07/15"] {
            assert_eq!(super::date(text), "2021-07-15".parse().ok(), "{text}");
        }
        for text in ["2021-02-30", "2021年", "去年"] {
            assert_eq!(super::date(text), None, "{text}");
        }
    }
}
