//! Each line by itself: what it begins with, and the fields further along in it.

use super::{
    mark::{
        Field, Heading,
        bracket::{brackets, holds_answer},
        field,
        heading::heading,
        number::{self, Number, Style},
        option::{self, Form, OptionMark},
    },
    narrow::is_space,
    piece::Piece,
};

/// A line, classified without looking at its neighbours.
#[derive(Clone, Debug)]
pub(super) struct Row<'a> {
    pub mark: Mark<'a>,
    /// The line's own part, mark included; ends where the first inline field begins.
    pub head: Piece<'a>,
    /// Fields that follow on the same line.
    pub inline: Vec<InlineField<'a>>,
    /// The line ends in `\`, which is taken off: a paragraph ends here.
    pub hard: bool,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct InlineField<'a> {
    pub field: Field,
    /// Mark and value.
    pub whole: Piece<'a>,
    pub value: Piece<'a>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark<'a> {
    Blank,
    /// Begins with `\`: text, whatever it looks like.
    Verbatim,
    Heading(Heading<'a>),
    /// With the bytes its mark takes.
    Field(Field, usize),
    Number(Number),
    Option(OptionMark),
    Text,
}

pub(super) fn row(line: Piece<'_>) -> Row<'_> {
    let line = line.trim();
    let hard = line.text.ends_with('\\') && line.text.len() > 1;
    let line = if hard { line.until(line.text.len() - 1).trim() } else { line };
    let plain = |mark, head| Row { mark, head, inline: Vec::new(), hard };
    if line.is_empty() {
        return plain(Mark::Blank, line);
    }
    if line.text.starts_with('\\') {
        return plain(Mark::Verbatim, line.after(1));
    }
    if let Some(heading) = heading(line.text) {
        return plain(Mark::Heading(heading), line);
    }
    let mark = begin(line.text);
    let first = match mark {
        Mark::Field(Field::Answer | Field::Rationale | Field::Basis | Field::Difficulty, length) => length,
        // The values of the other fields are taken whole.
        Mark::Field(..) => return plain(mark, line),
        // An option's text may begin with any word.
        Mark::Option(option) => {
            let text = &line.text[option.length..];
            let first = text.chars().take_while(|c| is_space(*c)).chain(text.chars().find(|c| !is_space(*c)));
            option.length + first.map(char::len_utf8).sum::<usize>()
        }
        _ => 0,
    };
    let mut starts = Vec::new();
    let mut from = first;
    while let Some(at) = field::inside(line.text, from) {
        let length = field::at_start(&line.text[at..]).map_or(1, |(_, length)| length);
        starts.push(at);
        from = at + length;
    }
    // Columns are counted from mark to mark: counting each from the line's beginning would take quadratic time.
    let mut inline = Vec::new();
    let (mut rest, mut passed) = (line, 0);
    for (at, start) in starts.iter().enumerate() {
        rest = rest.after(start - passed);
        passed = *start;
        let whole = rest.until(starts.get(at + 1).copied().unwrap_or(line.text.len()) - start);
        if let Some((field, length)) = field::at_start(whole.text) {
            inline.push(InlineField { field, whole, value: whole.after(length) });
        }
    }
    let head = line.until(starts.first().copied().unwrap_or(line.text.len()));
    Row { mark, inline, head, hard }
}

/// The mark a text begins with, headings aside.
pub(super) fn begin(text: &str) -> Mark<'_> {
    if let Some((field, length)) = field::at_start(text) {
        Mark::Field(field, length)
    } else if let Some(number) = number::at_start(text) {
        Mark::Number(number)
    } else if let Some(option) = option::at_start(text) {
        Mark::Option(option)
    } else {
        Mark::Text
    }
}

impl Row<'_> {
    /// Begins an item wherever it stands, or ends the part of the file that items can be in.
    fn is_boundary(&self, parts_too: bool) -> bool {
        match self.mark {
            Mark::Heading(_) => true,
            Mark::Number(number) => match number.style {
                Style::Point | Style::Case => true,
                Style::Round => parts_too,
                Style::Loose => false,
            },
            _ => false,
        }
    }

    fn has_answer_field(&self) -> bool {
        matches!(self.mark, Mark::Field(Field::Answer, _))
            || self.inline.iter().any(|inline| inline.field == Field::Answer)
    }

    fn is_firm_option(&self) -> bool {
        matches!(self.mark, Mark::Option(option) if option.form != Form::Loose)
    }

    /// Options or an answer inside the line's own part.
    fn holds_answer(&self) -> bool {
        if !matches!(self.mark, Mark::Number(_) | Mark::Text) {
            return false;
        }
        let text = self.head.text;
        let chain = || {
            let (at, first) = option::find(text, 0, 0, None)?;
            option::find(text, at + first.length, 1, Some(first.form))
        };
        brackets(text).iter().any(|b| holds_answer(&text[b.start..b.end])) || chain().is_some()
    }
}

/// What lies ahead of each row, before the next item begins.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Ahead {
    /// This row or a later one of the same item has options or an answer line.
    pub asks: bool,
    /// The same, or an answer inside the stem.
    pub asks_or_tells: bool,
    /// The same, before the next sub-question too.
    pub part_asks_or_tells: bool,
    /// The letter of the next option row after this one.
    pub next_option: Option<usize>,
}

/// Looks ahead from every row, in one pass from the end.
pub(super) fn look_ahead(rows: &[Row<'_>]) -> Vec<Ahead> {
    let mut all = vec![Ahead::default(); rows.len()];
    for at in (0..rows.len()).rev() {
        let row = &rows[at];
        let next = rows.get(at + 1).zip(all.get(at + 1).copied());
        let same_item = next.filter(|(next, _)| !next.is_boundary(false)).map_or(Ahead::default(), |(_, ahead)| ahead);
        let same_part = next.filter(|(next, _)| !next.is_boundary(true)).map_or(Ahead::default(), |(_, ahead)| ahead);
        let asks = row.has_answer_field() || row.is_firm_option();
        let tells = asks || row.holds_answer();
        let next_option = next.filter(|(next, _)| !next.is_boundary(true)).and_then(|(next, ahead)| match next.mark {
            Mark::Option(option) => Some(option.place),
            _ => ahead.next_option,
        });
        all[at] = Ahead {
            asks: asks || same_item.asks,
            asks_or_tells: tells || same_item.asks_or_tells,
            part_asks_or_tells: tells || same_part.part_asks_or_tells,
            next_option,
        };
    }
    all
}
