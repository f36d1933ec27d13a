//! Looks the facts of a bank up in the texts of the statutes it cites.
//!
//! Three questions, each with its file: does every citation lead somewhere (`basis`)? does every number, period, amount
//! and authority of key and rationale stand in what is cited, or in the item's own facts, or follow from them
//! (`figures`, `authority`)? is anything copied from a statute (`copied`)? A miss is data: `say` words it.

mod authority;
mod basis;
mod copied;
mod derived;
mod figures;
mod sources;
mod words;

pub use copied::LONGEST;

use super::{Bank, QuestionAt};
use crate::law::{Citation, Statute};
use sources::Library;

/// What was looked up and what was not found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Against {
    /// In the bank's order.
    pub misses: Vec<Miss>,
    pub counts: Counts,
}

/// How much was looked at, and what could not be looked up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Citations found in a statute.
    pub citations: usize,
    /// Citations of documents by their title, which have no text here.
    pub documents: usize,
    /// Numbers, periods and amounts of keys and rationales found in a cited article.
    pub found: usize,
    /// Those that are the item's own facts.
    pub facts: usize,
    /// Those that follow from others.
    pub derived: usize,
    /// Those that tell what the law was: no text in force has them.
    pub former: usize,
    /// Those of which the rationale says that they are no rule, or how a wrong answer was reckoned.
    pub refuted: usize,
    /// Those of questions that rest on documents.
    pub unread: usize,
}

/// Something that is not where it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Miss {
    pub at: QuestionAt,
    pub part: Part,
    pub what: What,
}

/// Where in a question it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Material,
    Stem,
    Option,
    Key,
    Rationale,
    Basis,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// No statute of this name.
    NoLaw(Citation),
    NoArticle(Citation),
    /// The article has so many paragraphs.
    NoParagraph(Citation, usize),
    /// The paragraph has so many clauses.
    NoClause(Citation, usize),
    /// A number that no cited article has and that follows from nothing; where else in the cited laws it stands.
    Number {
        words: String,
        sought: Vec<Citation>,
        elsewhere: Vec<Citation>,
    },
    /// An authority that no cited article names.
    Authority {
        words: String,
        sought: Vec<Citation>,
    },
    /// A run of [`LONGEST`] characters or more that is a statute's.
    Copied {
        run: String,
        law: String,
    },
}

impl Part {
    /// Its name in data.
    pub fn as_str(self) -> &'static str {
        match self {
            Part::Material => "material",
            Part::Stem => "stem",
            Part::Option => "option",
            Part::Key => "key",
            Part::Rationale => "rationale",
            Part::Basis => "basis",
        }
    }
}

impl What {
    /// Its name in data.
    pub fn code(&self) -> &'static str {
        match self {
            What::NoLaw(_) => "no-law",
            What::NoArticle(_) => "no-article",
            What::NoParagraph(..) => "no-paragraph",
            What::NoClause(..) => "no-clause",
            What::Number { .. } => "number",
            What::Authority { .. } => "authority",
            What::Copied { .. } => "copied",
        }
    }
}

/// Looks every question up in the statutes.
pub fn against(bank: &Bank, statutes: &[Statute]) -> Against {
    let library = Library::new(statutes);
    let folded = copied::folded(statutes);
    let runs = copied::Runs::new(&folded);
    let mut found = Against::default();
    for (at, item, question) in bank.questions() {
        let mut miss = |part, what| found.misses.push(Miss { at, part, what });
        basis::check(question, &library, &mut found.counts, &mut miss);
        figures::check(item, question, &library, &mut found.counts, &mut miss);
        authority::check(item, question, &library, &mut miss);
        copied::check(item, at.question, question, &runs, &mut miss);
    }
    found
}
