//! What checks of a bank found, in words.

use super::Say;
use crate::{
    bank::{
        against::{Part, What},
        quality::{Bound, Measure, Verdict},
    },
    law::{Citation, StatuteFaultKind},
    question::Level,
};

impl Say {
    /// The name of a figure.
    pub fn measure(self, measure: Measure) -> String {
        let level = |level| self.quality_level(self.level(level));
        match measure {
            Measure::Letter(place @ 0..4) => self.quality_letter(char::from(b'A' + place).to_string().as_str()),
            Measure::Letter(_) => self.quality_letter_beyond().into(),
            Measure::Longest => self.quality_longest().into(),
            Measure::MiddleNumber => self.quality_middle().into(),
            Measure::True => self.quality_true().into(),
            Measure::KeySize(size) => self.quality_key_size(size.into()),
            Measure::Recall => level(Level::Recall),
            Measure::Understand => level(Level::Understand),
            Measure::Apply => level(Level::Apply),
            Measure::AlikeStems => self.quality_alike_stems().into(),
            Measure::AlikeItems => self.quality_alike_items().into(),
            Measure::Tells => self.quality_tells().into(),
            Measure::AllOfThese => self.quality_all_of_these().into(),
            Measure::NoRationale => self.quality_no_rationale().into(),
            Measure::NoBasis => self.quality_no_basis().into(),
            Measure::NoLevel => self.quality_no_level().into(),
            Measure::NoDifficulty => self.quality_no_difficulty().into(),
        }
    }

    /// A cognitive level.
    pub fn level(self, level: Level) -> &'static str {
        match level {
            Level::Recall => self.level_recall(),
            Level::Understand => self.level_understand(),
            Level::Apply => self.level_apply(),
        }
    }

    /// What a figure should be. Bounds are in hundredths of a percent.
    pub fn bound(self, bound: Bound) -> String {
        let percent = |hundredths: u64| (hundredths / 100).to_string();
        match bound {
            Bound::Between(from, to) => self.quality_between(&percent(from), &percent(to)),
            Bound::AtMost(most) => self.quality_at_most(&percent(most)),
            Bound::AtLeast(least) => self.quality_at_least(&percent(least)),
            Bound::None => self.quality_none().into(),
            Bound::Free => self.quality_free().into(),
        }
    }

    pub fn verdict(self, verdict: Verdict) -> &'static str {
        match verdict {
            Verdict::Holds => self.quality_holds(),
            Verdict::Broken => self.quality_broken(),
            Verdict::TooFew => self.quality_too_few(),
            Verdict::Free => self.quality_free(),
        }
    }

    pub fn part(self, part: Part) -> &'static str {
        match part {
            Part::Material => self.part_material(),
            Part::Stem => self.part_stem(),
            Part::Option => self.part_option(),
            Part::Key => self.part_key(),
            Part::Rationale => self.part_rationale(),
            Part::Basis => self.part_basis(),
        }
    }

    /// What was looked for, and where it was not.
    pub fn miss(self, what: &What) -> String {
        let places = |cited: &[Citation]| match cited {
            [] => self.miss_nothing_cited().to_string(),
            cited => {
                let cited: Vec<String> = cited.iter().map(|citation| citation.in_words()).collect();
                cited.join(self.against_separator())
            }
        };
        match what {
            What::NoLaw(citation) => self.miss_law(&citation.law),
            What::NoArticle(citation) => self.miss_article(&citation.in_words()),
            What::NoParagraph(citation, has) => self.miss_paragraph(*has as i64, &citation.in_words()),
            What::NoClause(citation, has) => self.miss_clause(*has as i64, &citation.in_words()),
            What::Number { words, sought, elsewhere } if elsewhere.is_empty() => {
                self.miss_number(words, &places(sought))
            }
            What::Number { words, sought, elsewhere } => {
                self.miss_number_elsewhere(words, &places(sought), &places(elsewhere))
            }
            What::Authority { words, sought } => self.miss_authority(words, &places(sought)),
            What::Copied { run, law } => self.miss_copied(run.chars().count() as i64, law, run),
        }
    }

    pub fn statute_fault(self, kind: StatuteFaultKind) -> &'static str {
        match kind {
            StatuteFaultKind::NoArticles => self.statute_no_articles(),
            StatuteFaultKind::ArticleRepeated => self.statute_article_repeated(),
            StatuteFaultKind::ArticleSequence => self.statute_article_sequence(),
            StatuteFaultKind::ClauseAlone => self.statute_clause_alone(),
            StatuteFaultKind::ClauseSequence => self.statute_clause_sequence(),
        }
    }
}
