//! The marks by which a line shows what it is: headings, numbers, option letters, fields, words for right and wrong.
//!
//! Each file recognises one mark at the beginning of a text and says how many bytes it takes; none looks at other lines.

pub(super) mod bracket;
pub(super) mod field;
pub(super) mod heading;
pub(super) mod number;
pub(super) mod option;
pub(super) mod truth;

pub(super) use field::Field;
pub(super) use heading::Heading;
