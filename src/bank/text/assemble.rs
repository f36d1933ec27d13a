//! Lines become drafts: a walk over the rows that knows which item is open and where text goes on.

use super::{
    draft::{Asked, Draft, Named, Outline},
    mark::{
        Field, Heading,
        bracket::holds_answer,
        heading::kind_name,
        number::{Number, Style},
    },
    narrow::is_space,
    piece::Piece,
    report::Report,
    row::{Ahead, Mark, Row, begin, look_ahead},
    run::{Run, Text},
};
use crate::{bank::Code, question::Kind};

pub(super) fn assemble<'a>(rows: &[Row<'a>], fallback: &str, report: &mut Report<'_>) -> Outline<'a> {
    let ahead = look_ahead(rows);
    let mut walk = Walk::new(fallback, report);
    for (row, ahead) in rows.iter().zip(&ahead) {
        walk.row(row, *ahead);
    }
    walk.close();
    walk.outline
}

/// Where a line without a mark goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    Stem,
    Option,
    Answer,
    Rationale,
    Basis,
    Point,
    /// Nowhere: after a field of one line.
    Closed,
}

pub(super) struct Walk<'a, 'r, 's> {
    pub(super) outline: Outline<'a>,
    pub(super) report: &'r mut Report<'s>,
    /// The subject if none is named.
    fallback: &'r str,
    pub(super) subject: Option<String>,
    /// What the section's heading says; `None` before any.
    pub(super) section: Option<Option<Kind>>,
    pub(super) open: Option<Draft<'a>>,
    pub(super) slot: Slot,
    /// A blank line came before this one.
    after_blank: bool,
    /// The open item began with 案例一: numbers in it are sub-questions.
    labelled: bool,
    /// The number of the last item, and of the last entry of a numbered list in the open field.
    last_number: u32,
    last_entry: u32,
    last_part: u32,
}

impl<'a, 'r, 's> Walk<'a, 'r, 's> {
    fn new(fallback: &'r str, report: &'r mut Report<'s>) -> Self {
        Walk {
            outline: Outline::default(),
            report,
            fallback,
            subject: None,
            section: None,
            open: None,
            slot: Slot::Closed,
            after_blank: false,
            labelled: false,
            last_number: 0,
            last_entry: 0,
            last_part: 0,
        }
    }

    fn row(&mut self, row: &Row<'a>, ahead: Ahead) {
        match row.mark {
            Mark::Blank => {
                self.after_blank = true;
                return;
            }
            Mark::Verbatim => self.text(row.head, true, row.hard, Ahead::default()),
            Mark::Heading(heading) => self.heading(heading, row.head),
            Mark::Field(field, length) => {
                let hard = row.hard && row.inline.is_empty();
                self.field(field, row.head, row.head.after(length), false, hard);
            }
            Mark::Number(number) => self.number(number, row, ahead),
            Mark::Option(mark) => self.option(mark, row, ahead),
            Mark::Text => self.text(row.head, false, row.hard, ahead),
        }
        for (at, inline) in row.inline.iter().enumerate() {
            let hard = row.hard && at + 1 == row.inline.len();
            self.field(inline.field, inline.whole, inline.value, true, hard);
        }
        self.after_blank = false;
    }

    pub(super) fn close(&mut self) {
        self.outline.drafts.extend(self.open.take());
        self.slot = Slot::Closed;
        self.labelled = false;
        (self.last_entry, self.last_part) = (0, 0);
    }

    fn heading(&mut self, heading: Heading<'a>, at: Piece<'a>) {
        self.close();
        self.last_number = 0;
        match heading {
            Heading::Subject(name) => {
                self.section = None;
                self.enter(name);
            }
            Heading::Section(kind) => self.section = Some(kind),
            Heading::Unknown => {
                self.report.say(Code::UnknownKind, at);
                self.section = None;
            }
            Heading::Chapter => self.report.say(Code::TitleSkipped, at),
        }
    }

    /// What follows belongs to this subject.
    pub(super) fn enter(&mut self, name: &str) {
        if !self.outline.subjects.iter().any(|subject| subject.name == name) {
            self.outline.subjects.push(Named { name: name.to_string(), version: None });
        }
        self.subject = Some(name.to_string());
    }

    fn begin_item(&mut self, at: Piece<'a>, stem: Piece<'a>, hard: bool) {
        self.close();
        if self.subject.is_none() {
            self.report.say(Code::SubjectGuessed, at);
            let fallback = self.fallback;
            self.enter(fallback);
        }
        let (tag, stem) = self.tag(stem, false);
        let head = Asked::new(at, tag, Run::new(stem, false, hard));
        let subject = self.subject.clone().unwrap_or_default();
        self.open = Some(Draft { subject, kind: self.section.flatten(), head, parts: Vec::new() });
        self.slot = Slot::Stem;
    }

    fn begin_part(&mut self, at: Piece<'a>, stem: Piece<'a>, number: u32, hard: bool) {
        let (tag, stem) = self.tag(stem, true);
        let Some(draft) = &mut self.open else { return };
        draft.parts.push(Asked::new(at, tag, Run::new(stem, false, hard)));
        self.slot = Slot::Stem;
        (self.last_part, self.last_entry) = (number, 0);
    }

    /// A kind in brackets before the stem: `[单选] …`; one we do not know is named where a kind must stand.
    fn tag(&mut self, stem: Piece<'a>, in_part: bool) -> (Option<Kind>, Piece<'a>) {
        let stem = stem.trim();
        let Some((name, rest)) = tagged(stem.text) else { return (None, stem) };
        let after = stem.after(stem.text.len() - rest.len());
        match kind_name(name).filter(|(_, length)| name[*length..].trim_matches(is_space).is_empty()) {
            Some((Some(Kind::Case), _)) if in_part => {}
            Some((kind, _)) => return (kind, after),
            None if in_part && stem.text.starts_with(['[', '【']) || name.ends_with('题') => {}
            None => return (None, stem),
        }
        self.report.say(Code::UnknownKind, stem);
        (None, after)
    }

    fn number(&mut self, number: Number, row: &Row<'a>, ahead: Ahead) {
        let value = row.head.after(number.length);
        let answered = self.open.as_mut().is_none_or(|draft| draft.current().is_answered());
        let is_case = self.open.as_ref().is_some_and(Draft::is_case);
        let in_case_section = matches!(self.section, None | Some(None | Some(Kind::Case)));
        match number.style {
            Style::Point if self.labelled => self.begin_part(row.head, value, number.value, row.hard),
            Style::Point if !self.is_entry(number.value, ahead) => {
                self.begin_item(row.head, value, row.hard);
                self.last_number = number.value;
            }
            Style::Loose if number.value == self.last_number + 1 && answered && ahead.asks_or_tells => {
                self.begin_item(row.head, value, row.hard);
                self.last_number = number.value;
            }
            Style::Round if is_case || self.opens_case(value) => {
                let known = self.last_part > 0 && number.value == self.last_part + 1 && self.slot != Slot::Stem;
                if known || ahead.part_asks_or_tells || tagged(value.trim().text).is_some() {
                    self.begin_part(row.head, value, number.value, row.hard);
                } else {
                    self.text(row.head, false, row.hard, Ahead::default());
                }
            }
            Style::Round if answered && ahead.part_asks_or_tells => {
                self.begin_item(row.head, value, row.hard);
                self.last_number = number.value;
            }
            Style::Case if in_case_section => {
                self.begin_item(row.head, value, row.hard);
                if let Some(draft) = &mut self.open {
                    draft.kind = Some(Kind::Case);
                }
                self.labelled = true;
            }
            _ => self.text(row.head, false, row.hard, ahead),
        }
    }

    /// Whether a tagged sub-question turns the open item into a case.
    fn opens_case(&mut self, value: Piece<'a>) -> bool {
        let tag = tagged(value.trim().text).and_then(|(name, _)| kind_name(name));
        tag.is_some() && self.open.as_ref().is_some_and(|d| d.head.answers.is_empty() && d.head.options.is_empty())
    }

    /// Whether a number belongs to a list inside the open answer or rationale: it counts from 1, and no options or
    /// answer come before the next number.
    fn is_entry(&mut self, number: u32, ahead: Ahead) -> bool {
        let listed = matches!(self.slot, Slot::Answer | Slot::Rationale)
            && !ahead.asks_or_tells
            && number == self.last_entry + 1
            && (number > 1 || self.last_number > 0);
        if listed {
            self.last_entry = number;
            if let Some(draft) = &mut self.open {
                let asked = draft.current();
                let list =
                    if self.slot == Slot::Rationale { Some(&mut asked.rationale) } else { asked.answers.last_mut() };
                list.into_iter().for_each(Text::end_paragraph);
            }
        }
        listed
    }

    pub(super) fn field(&mut self, field: Field, whole: Piece<'a>, value: Piece<'a>, inline: bool, hard: bool) {
        match field {
            Field::Version | Field::Edition | Field::Subject => return self.file_field(field, whole, value),
            Field::Unsupported => {
                self.report.say(Code::FieldUnsupported, whole);
                if self.open.is_some() {
                    self.slot = Slot::Closed;
                }
                return;
            }
            Field::Kind => return self.kind_field(whole, value),
            _ => {}
        }
        let in_rationale = self.slot == Slot::Rationale;
        let Some(draft) = &mut self.open else { return self.report.say(Code::FieldMisplaced, whole) };
        let asked = draft.current();
        if inline && in_rationale && field == Field::Answer && !asked.answers.is_empty() {
            // 「……。答案：B」 inside a rationale is prose.
            asked.rationale.push(Run::new(whole, true, hard));
            return;
        }
        asked.marks.push((field, whole));
        let run = Run::new(value, false, hard);
        self.last_entry = match begin(value.trim().text) {
            Mark::Number(Number { value: 1, style: Style::Point, .. }) => 1,
            _ => 0,
        };
        self.slot = match field {
            Field::Answer => {
                asked.answers.push(Text::of(run));
                Slot::Answer
            }
            Field::Rationale => {
                asked.rationale.end_paragraph();
                asked.rationale.push(run);
                Slot::Rationale
            }
            Field::Basis => {
                asked.basis.push(Text::of(run));
                Slot::Basis
            }
            Field::Point => {
                asked.points.push(Text::of(run));
                Slot::Point
            }
            Field::Difficulty => {
                asked.difficulty.push(value.trim());
                Slot::Closed
            }
            Field::Level => {
                asked.level.push(value.trim());
                Slot::Closed
            }
            _ => {
                asked.order.push(value.trim());
                Slot::Closed
            }
        };
    }

    pub(super) fn text(&mut self, at: Piece<'a>, verbatim: bool, hard: bool, ahead: Ahead) {
        let run = Run::new(at, verbatim, hard);
        let prose = self.slot == Slot::Answer && self.open.as_mut().is_some_and(answered_by_prose);
        let fresh = self.after_blank || !prose && matches!(self.slot, Slot::Closed | Slot::Answer | Slot::Basis);
        let done = self.open.as_mut().is_none_or(|draft| !draft.is_case() && draft.current().is_answered());
        if !verbatim && fresh && done && ahead.asks {
            self.report.say(Code::NumberMissing, at);
            return self.begin_item(at, at, hard);
        }
        let Some(draft) = &mut self.open else { return self.outside(at) };
        let asked = draft.current();
        match self.slot {
            Slot::Stem => asked.push_stem(run),
            Slot::Option => {
                if let Some(option) = asked.options.last_mut() {
                    option.text.push(run);
                }
            }
            Slot::Answer if prose || asked.answers.last().is_none_or(Text::is_empty) => {
                if let Some(answer) = asked.answers.last_mut() {
                    answer.push(run);
                }
            }
            Slot::Answer if !self.after_blank => {
                self.report.say(Code::TextUnmarked, at);
                asked.rationale.push(run);
                self.slot = Slot::Rationale;
            }
            Slot::Rationale => asked.rationale.push(run),
            Slot::Basis if !self.after_blank => {
                if let Some(basis) = asked.basis.last_mut() {
                    basis.push(run);
                }
            }
            Slot::Point if !self.after_blank => {
                if let Some(point) = asked.points.last_mut() {
                    point.push(run);
                }
            }
            Slot::Answer | Slot::Basis | Slot::Point | Slot::Closed => self.report.say(Code::TextOutsideItem, at),
        }
    }

    /// Text before any item: the file's title, or lost.
    fn outside(&mut self, at: Piece<'a>) {
        let first = self.outline.drafts.is_empty() && self.section.is_none();
        let short = at.text.chars().count() <= 40 && !at.text.contains(['。', '；', '？']);
        let is_title = first && short && matches!(begin(at.text), Mark::Text);
        self.report.say(if is_title { Code::TitleSkipped } else { Code::TextOutsideItem }, at);
    }
}

/// Whether the open question's answer may run over several lines.
fn answered_by_prose(draft: &mut Draft<'_>) -> bool {
    let claimed = draft.claimed();
    let asked = draft.current();
    match asked.kind.or(claimed) {
        Some(Kind::Short | Kind::Blank) => true,
        Some(Kind::Case) | None => {
            let letters = |answer: &Text<'_>| answer.0.len() < 3 && holds_answer(&answer.join());
            asked.options.is_empty() && !asked.answers.last().is_some_and(letters)
        }
        Some(_) => false,
    }
}

/// A bracket at the beginning with a short word in it: the word, and the text behind the bracket.
pub(super) fn tagged(text: &str) -> Option<(&str, &str)> {
    let inner = text.strip_prefix(['[', '【', '(', '（', '〔'])?;
    let end = inner.find([']', '】', ')', '）', '〕'])?;
    let name = inner[..end].trim_matches(is_space);
    let close = inner[end..].chars().next().map_or(0, char::len_utf8);
    (!name.is_empty() && name.chars().count() <= 8).then(|| (name, &inner[end + close..]))
}
