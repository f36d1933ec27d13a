//! What the three kinds with options share: taking options and moving them about.

use super::{Face, Key, Letter, Letters};

impl Face {
    /// The options of a choice question; empty for the other kinds.
    pub fn options(&self) -> &[String] {
        match self {
            Face::Single(face) => &face.options,
            Face::Multiple(face) | Face::Indeterminate(face) => &face.options,
            Face::Judge(_) | Face::Blank(_) | Face::Short(_) => &[],
        }
    }

    /// The face with its options in a new order: `order[new place] = old place`, a permutation of the options.
    #[must_use]
    pub fn reordered(mut self, order: &[usize]) -> Face {
        let move_all = |options: &mut Vec<String>| *options = order.iter().map(|old| options[*old].clone()).collect();
        match &mut self {
            Face::Single(face) => move_all(&mut face.options),
            Face::Multiple(face) | Face::Indeterminate(face) => move_all(&mut face.options),
            Face::Judge(_) | Face::Blank(_) | Face::Short(_) => {}
        }
        self
    }
}

impl Key {
    /// The key after its question's options moved as in [`Face::reordered`].
    #[must_use]
    pub fn reordered(mut self, order: &[usize]) -> Key {
        let moved = |letter: Letter| {
            let place = order.iter().position(|old| *old == letter.place());
            place.and_then(Letter::new).unwrap_or(letter)
        };
        match &mut self {
            Key::Single(key) => key.0 = moved(key.0),
            Key::Multiple(key) | Key::Indeterminate(key) => key.0 = key.0.iter().map(moved).collect::<Letters>(),
            Key::Judge(_) | Key::Blank(_) | Key::Short(_) => {}
        }
        self
    }
}
