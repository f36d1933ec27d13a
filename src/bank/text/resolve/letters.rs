//! Answers by letter.

use crate::bank::text::{
    draft::Choice,
    mark::{bracket, option},
    narrow::{is_space, narrow, narrowed},
};

/// The places an answer names, in the order it names them. It may be letters with or without separators, a letter with
/// its option's text, or the option's text alone.
pub(super) fn places(answer: &str, options: &[Choice<'_>]) -> Option<Vec<usize>> {
    let bare = answer.trim_matches(|c| is_space(c) || "。.,，;；、()（）[]【】选项是为".contains(c));
    if let Some(places) = bracket::letters(bare) {
        return Some(places);
    }
    let says = |option: &Choice<'_>, text: &str| same(&option.text.join(), text);
    if let Some(mark) = option::at_start(bare)
        && options.get(mark.place).is_some_and(|option| says(option, &bare[mark.length..]))
    {
        return Some(vec![mark.place]);
    }
    options.iter().position(|option| says(option, answer)).map(|place| vec![place])
}

/// Whether two options say the same: width and white space make no difference, and neither does a full stop at the end.
pub(super) fn same(one: &str, other: &str) -> bool {
    let plain = |text: &str| {
        let text: String = text.chars().map(narrow).filter(|c| !is_space(*c)).collect();
        narrowed(&text).trim_end_matches(['。', '.']).to_string()
    };
    plain(one) == plain(other)
}
