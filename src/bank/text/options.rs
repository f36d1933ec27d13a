//! Options: whether a line is one, and how many a line holds.

use super::{
    assemble::{Slot, Walk},
    draft::Choice,
    mark::option::{self, Form, OptionMark},
    piece::Piece,
    row::{Ahead, Row},
    run::{Run, Text},
};
use crate::question::Kind;

impl<'a> Walk<'a, '_, '_> {
    pub(super) fn option(&mut self, mark: OptionMark, row: &Row<'a>, ahead: Ahead) {
        let stop = ahead.next_option.filter(|next| *next > mark.place);
        let options = split_options(row.head, mark, stop, row.hard);
        // A line of nothing but options with spaces between them vouches for itself.
        let next = if options.len() > 1 { Some(mark.place + 1) } else { ahead.next_option };
        if !self.takes_option(mark, next) {
            return self.text(row.head, false, row.hard, ahead);
        }
        if let Some(draft) = &mut self.open {
            draft.current().options.extend(options);
        }
        self.slot = Slot::Option;
    }

    /// Whether an option can stand here; `next` is the letter that follows it.
    fn takes_option(&mut self, mark: OptionMark, next: Option<usize>) -> bool {
        let in_rationale = self.slot == Slot::Rationale;
        let Some(draft) = &mut self.open else { return false };
        let kind = draft.current().kind.or(if draft.parts.is_empty() { draft.claimed() } else { None });
        if matches!(kind, Some(Kind::Short | Kind::Blank | Kind::Case)) {
            return false;
        }
        let asked = draft.current();
        let expected = asked.options.last().map_or(0, |last| last.mark.place + 1);
        if in_rationale && asked.options.len() > 1 && !asked.answers.is_empty() {
            return false;
        }
        match mark.form {
            Form::Loose if mark.place == 0 => expected == 0 && next == Some(1),
            Form::Loose => {
                mark.place == expected && asked.options.last().is_some_and(|last| last.mark.form == Form::Loose)
            }
            // Letters beyond P only where they continue the row: `U.S.` is a word.
            _ => mark.place < 16 || mark.place == expected,
        }
    }
}

/// The options on one line, up to the letter with which the next line goes on.
pub(super) fn split_options<'a>(
    line: Piece<'a>,
    first: OptionMark,
    stop: Option<usize>,
    hard: bool,
) -> Vec<Choice<'a>> {
    let mut options = Vec::new();
    let (mut at, mut mark) = (line, first);
    loop {
        let place = mark.place + 1;
        let next = if stop.is_none_or(|stop| place < stop) {
            option::find(at.text, mark.length, place, Some(mark.form))
        } else {
            None
        };
        let end = next.map_or(at.text.len(), |(start, _)| start);
        let value = at.until(end).after(mark.length);
        let text = Text::of(Run::new(value, false, hard && next.is_none()));
        options.push(Choice { mark, at: at.until(end), text });
        let Some((start, following)) = next else { return options };
        (at, mark) = (at.after(start), following);
    }
}
