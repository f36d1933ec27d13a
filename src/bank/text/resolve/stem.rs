//! What banks leave inside a stem: options on the same line, and the answer in its bracket.

use crate::bank::text::{
    draft::Asked,
    mark::{bracket, option},
    options::split_options,
    piece::Piece,
    run::{Run, Text},
};
use std::borrow::Cow;

/// Moves options out of the stem, when they stand there from A on and lead up to the first option line, if any.
pub(super) fn take_options(asked: &mut Asked<'_>) {
    let stop = asked.options.first().map(|option| option.mark.place);
    if stop == Some(0) {
        return;
    }
    let found = asked.stem.0.iter().enumerate().filter(|(_, run)| !run.verbatim).find_map(|(at, run)| {
        let mut from = 0;
        while let Some((start, mark)) = option::find(run.at.text, from, 0, None) {
            let options = split_options(run.at.after(start), mark, stop, run.hard);
            if options.len() >= stop.unwrap_or(2) {
                return Some((at, start, options));
            }
            from = start + mark.length;
        }
        None
    });
    let Some((at, start, mut options)) = found else { return };
    let later = asked.stem.0.split_off(at + 1);
    if let Some(run) = asked.stem.0.last_mut() {
        run.at = run.at.until(start);
        run.text = Cow::Borrowed(run.at.text);
    }
    if let Some(last) = options.last_mut() {
        last.text.0.extend(later);
    }
    options.append(&mut asked.options);
    asked.options = options;
}

/// An answer found in a bracket of a stem.
pub(super) struct Found<'a, T> {
    pub value: T,
    /// Where its content stands.
    pub at: Piece<'a>,
    run: usize,
    bracket: bracket::Bracket,
}

/// All brackets whose whole content `read` understands, in order. Verbatim lines are not looked into.
pub(super) fn answers<'a, T>(stem: &Text<'a>, read: impl Fn(&str) -> Option<T>) -> Vec<Found<'a, T>> {
    let runs = stem.0.iter().enumerate().filter(|(_, run)| !run.verbatim);
    runs.flat_map(|(at, run)| {
        let found = |bracket: bracket::Bracket| {
            let value = read(&run.text[bracket.start..bracket.end])?;
            let place = run.at.until(bracket.end).after(bracket.start).trim();
            Some(Found { value, at: place, run: at, bracket })
        };
        bracket::brackets(&run.text).into_iter().filter_map(found).collect::<Vec<_>>()
    })
    .collect()
}

/// Whether nothing but punctuation follows the bracket in the whole stem.
pub(super) fn is_last<T>(stem: &Text<'_>, found: &Found<'_, T>) -> bool {
    let rest = |run: &Run<'_>, from: usize| !run.text[from..].chars().any(char::is_alphanumeric);
    stem.0.iter().enumerate().skip(found.run).all(|(at, run)| match at == found.run {
        true => rest(run, found.bracket.outside(&run.text).1),
        false => rest(run, 0),
    })
}

/// Empties the brackets.
pub(super) fn empty<T>(stem: &mut Text<'_>, found: &[Found<'_, T>]) {
    // From the last to the first: earlier byte places stay true.
    for answer in found.iter().rev() {
        if let Some(run) = stem.0.get_mut(answer.run) {
            run.text = Cow::Owned(bracket::emptied(&run.text, answer.bracket));
        }
    }
}
