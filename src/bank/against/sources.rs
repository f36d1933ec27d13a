//! The statutes by name, and what an item gives and cites.

use crate::{
    law::{Article, Citation, Quantity, Statute, quantities},
    question::{Content, Item, Question},
};
use std::collections::HashMap;

pub(super) struct Library<'a> {
    shelves: HashMap<&'a str, Shelf<'a>>,
}

/// One statute with its numbers.
pub(super) struct Shelf<'a> {
    pub statute: &'a Statute,
    articles: HashMap<Article, Vec<Quantity>>,
    /// Of title and notes: days of adoption and amendment.
    notes: Vec<Quantity>,
    /// 本法…日的规定是指工作日: its days are working days.
    pub working_days: bool,
}

impl<'a> Library<'a> {
    pub fn new(statutes: &'a [Statute]) -> Library<'a> {
        let shelf = |statute: &'a Statute| {
            let numbers = |texts: &mut dyn Iterator<Item = &str>| texts.flat_map(quantities).collect::<Vec<_>>();
            let article = |article: &crate::law::ArticleText| {
                (article.number, numbers(&mut article.paragraphs.iter().flat_map(|paragraph| paragraph.texts())))
            };
            let mut articles: HashMap<Article, Vec<Quantity>> = statute.articles.iter().map(article).collect();
            let preamble = numbers(&mut statute.preamble.iter().flat_map(|paragraph| paragraph.texts()));
            articles.insert(Article::Preamble, preamble);
            let notes = numbers(&mut statute.rest.iter().map(String::as_str));
            let says = |text: &str| text.contains("工作日") && (text.contains("是指") || text.contains("计算"));
            Shelf { statute, articles, notes, working_days: statute.texts().any(says) }
        };
        Library { shelves: statutes.iter().map(|statute| (statute.name.as_str(), shelf(statute))).collect() }
    }

    pub fn shelf(&self, law: &str) -> Option<&Shelf<'a>> {
        self.shelves.get(law)
    }
}

impl Shelf<'_> {
    /// The numbers of the cited article, or of the whole statute.
    pub fn numbers(&self, citation: &Citation) -> Vec<Quantity> {
        match citation.place {
            Some(place) => self.articles.get(&place.article).cloned().unwrap_or_default(),
            None => self.articles.values().flatten().copied().collect(),
        }
    }

    /// Whether title, notes or any article have this part of a date.
    pub fn dated(&self, sought: &Quantity) -> bool {
        let all = self.notes.iter().chain(self.articles.values().flatten());
        all.filter(|known| known.unit == sought.unit).any(|known| known.value == sought.value)
    }

    /// The articles that have a number like this one.
    pub fn articles_with(&self, like: impl Fn(&Quantity) -> bool) -> Vec<Article> {
        let has = self.articles.iter().filter(|(_, numbers)| numbers.iter().any(&like));
        let mut articles: Vec<Article> = has.map(|(article, _)| *article).collect();
        articles.sort();
        articles
    }

    /// The texts of the cited article, or of the whole statute.
    pub fn texts(&self, citation: &Citation) -> String {
        match citation.place.map(|place| self.statute.article(place.article)) {
            None => self.statute.texts().collect::<Vec<_>>().join("\n"),
            Some(paragraphs) => {
                let texts = paragraphs.unwrap_or_default().iter().flat_map(|paragraph| paragraph.texts());
                texts.collect::<Vec<_>>().join("\n")
            }
        }
    }
}

/// What the question tells before it is answered: material, the stems of its item, and, for the rationale, the options.
pub(super) fn facts(item: &Item, question: &Question, with_options: bool) -> Vec<String> {
    let mut facts: Vec<String> = Vec::new();
    if let Content::Case { material, .. } = &item.content {
        facts.push(material.clone());
    }
    facts.extend(item.questions().iter().map(|other| other.stem.clone()));
    if with_options {
        let (face, _) = question.body.clone().split();
        facts.extend(face.options().iter().cloned());
    }
    facts
}
