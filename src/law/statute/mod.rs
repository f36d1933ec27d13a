//! The text of a statute: articles (条), paragraphs (款), clauses (项).

mod line;
mod read;

pub use read::read_statute;

use super::Article;
use serde::{Deserialize, Serialize};

/// 法律、法规: what its text says, place by place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statute {
    /// As citations name it: without 《》 and 中华人民共和国.
    pub name: String,
    /// 序言, a paragraph each; most statutes have none.
    pub preamble: Vec<Paragraph>,
    /// In the order of the text, each number once.
    pub articles: Vec<ArticleText>,
    /// What is no article: title, notes of adoption, annexes, a line each.
    pub rest: Vec<String>,
}

/// 条.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleText {
    pub number: Article,
    pub paragraphs: Vec<Paragraph>,
}

/// 款: an unmarked paragraph with the clauses below it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paragraph {
    pub text: String,
    pub clauses: Vec<Clause>,
}

/// 项: （一）, with its subclauses (目) if it has any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    pub number: u16,
    pub text: String,
}

/// What the reader stumbled over. Data only: the words are in `say`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatuteFault {
    /// Both counted from 1, the column in characters.
    pub line: usize,
    pub column: usize,
    pub kind: StatuteFaultKind,
    /// The original line.
    pub text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StatuteFaultKind {
    /// No article in the whole text.
    NoArticles,
    /// An article's number again; the first one holds, the other is kept in [`Statute::rest`].
    ArticleRepeated,
    /// An article that does not follow the one before it.
    ArticleSequence,
    /// A clause without a paragraph that it could belong to.
    ClauseAlone,
    /// A clause that does not follow the one before it.
    ClauseSequence,
}

impl StatuteFaultKind {
    /// Its name in data.
    pub fn as_str(self) -> &'static str {
        match self {
            StatuteFaultKind::NoArticles => "no-articles",
            StatuteFaultKind::ArticleRepeated => "article-repeated",
            StatuteFaultKind::ArticleSequence => "article-sequence",
            StatuteFaultKind::ClauseAlone => "clause-alone",
            StatuteFaultKind::ClauseSequence => "clause-sequence",
        }
    }
}

impl Statute {
    pub fn article(&self, number: Article) -> Option<&[Paragraph]> {
        match number {
            Article::Preamble => (!self.preamble.is_empty()).then_some(&self.preamble),
            _ => self.articles.iter().find(|article| article.number == number).map(|found| found.paragraphs.as_slice()),
        }
    }

    /// Every text in it, each paragraph and clause by itself.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let paragraphs = self.preamble.iter().chain(self.articles.iter().flat_map(|article| &article.paragraphs));
        paragraphs.flat_map(Paragraph::texts).chain(self.rest.iter().map(String::as_str))
    }
}

impl Paragraph {
    /// Its own text, then those of its clauses.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.text.as_str()).chain(self.clauses.iter().map(|clause| clause.text.as_str()))
    }
}
