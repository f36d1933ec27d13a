//! The coverage map: law × article × number of items.

use super::Bank;
use crate::law::{Article, Statute};
use std::collections::{BTreeMap, BTreeSet};

/// How often the items of a bank rest on one law, or on one document cited by its title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LawCoverage {
    pub law: String,
    /// Items that cite it anywhere.
    pub items: usize,
    /// Items that cite it as a whole.
    pub whole: usize,
    /// Items by article, in the law's order; an item counts once for each article that its questions cite.
    pub articles: BTreeMap<Article, usize>,
}

/// What the bank cites, the law with most items first. Of the statutes given, articles without items are there with 0.
pub fn coverage(bank: &Bank, statutes: &[Statute]) -> Vec<LawCoverage> {
    let mut laws: BTreeMap<&str, LawCoverage> = BTreeMap::new();
    for item in &bank.items {
        let cited: BTreeSet<(&str, Option<Article>)> = item
            .questions()
            .iter()
            .flat_map(|question| &question.basis)
            .map(|citation| (citation.law.as_str(), citation.place.map(|place| place.article)))
            .collect();
        for law in cited.iter().map(|(law, _)| *law).collect::<BTreeSet<_>>() {
            laws.entry(law).or_insert_with(|| empty(law)).items += 1;
        }
        for (law, article) in cited {
            let law = laws.entry(law).or_insert_with(|| empty(law));
            match article {
                Some(article) => *law.articles.entry(article).or_default() += 1,
                None => law.whole += 1,
            }
        }
    }
    for statute in statutes {
        if let Some(law) = laws.get_mut(statute.name.as_str()) {
            for article in &statute.articles {
                law.articles.entry(article.number).or_default();
            }
        }
    }
    let mut laws: Vec<LawCoverage> = laws.into_values().collect();
    laws.sort_by(|a, b| b.items.cmp(&a.items).then_with(|| a.law.cmp(&b.law)));
    laws
}

fn empty(law: &str) -> LawCoverage {
    LawCoverage { law: law.into(), items: 0, whole: 0, articles: BTreeMap::new() }
}
