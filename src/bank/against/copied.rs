//! Runs of text that are a statute's and not our own words.

use super::{Part, What};
use crate::{
    law::Statute,
    question::{Body, Content, Item, Question, fold},
};
use std::collections::HashMap;

/// From this many characters on (folded: without punctuation and spaces) a run is a copy.
pub const LONGEST: usize = 30;

/// The folded texts of a statute, with its name.
pub(super) type Folded<'a> = (&'a str, Vec<Vec<char>>);

pub(super) fn folded(statutes: &[Statute]) -> Vec<Folded<'_>> {
    let texts = |statute: &Statute| statute.texts().map(|text| fold(text).chars().collect()).collect();
    statutes.iter().map(|statute| (statute.name.as_str(), texts(statute))).collect()
}

/// Every run of [`LONGEST`] characters of the statutes, with the statute's name.
pub(super) struct Runs<'a> {
    known: HashMap<&'a [char], &'a str>,
}

impl<'a> Runs<'a> {
    pub fn new(statutes: &'a [Folded<'a>]) -> Runs<'a> {
        let mut known = HashMap::new();
        for (name, texts) in statutes {
            known.extend(texts.iter().flat_map(|text| text.windows(LONGEST)).map(|run| (run, *name)));
        }
        Runs { known }
    }

    /// The first copied run of a text, as long as it goes, and whose it is.
    fn of(&self, text: &str) -> Option<(String, &'a str)> {
        let text: Vec<char> = fold(text).chars().collect();
        let (at, law) = text.windows(LONGEST).enumerate().find_map(|(at, run)| Some((at, *self.known.get(run)?)))?;
        let more = text[at..].windows(LONGEST).take_while(|run| self.known.contains_key(run)).count();
        Some((text[at..at + LONGEST + more - 1].iter().collect(), law))
    }
}

pub(super) fn check(item: &Item, at: usize, question: &Question, runs: &Runs<'_>, miss: &mut impl FnMut(Part, What)) {
    let (face, _) = question.body.clone().split();
    let mut texts = vec![(Part::Stem, question.stem.as_str()), (Part::Rationale, question.rationale.as_str())];
    texts.extend(face.options().iter().map(|option| (Part::Option, option.as_str())));
    if let Body::Short(_, key) = &question.body {
        texts.push((Part::Key, &key.reference));
        texts.extend(key.rubric.iter().map(|point| (Part::Key, point.text.as_str())));
    }
    if let (Content::Case { material, .. }, 0) = (&item.content, at) {
        texts.push((Part::Material, material));
    }
    for (part, text) in texts {
        if let Some((run, law)) = runs.of(text) {
            miss(part, What::Copied { run, law: law.into() });
        }
    }
}
