//! Giveaways: a question whose wording tells the key of another.

use super::QuestionAt;
use crate::{
    law::{Article, Citation},
    question::{Body, Content, Item, Letters, Question, bigrams, blank, fold},
};
use std::collections::{HashMap, HashSet};

type Pair = (char, char);

/// Pairs of characters that more than one in so many wordings have, and more than [`FEW`], are nobody's subject matter:
/// 行政机关, 应当, 下列说法.
const COMMON: usize = 50;
const FEW: usize = 5;

/// Every two questions of different items of which the second tells the first's key, in the bank's order.
///
/// They rest on an article in common; each right option, or what fills each blank, stands in the second's wording but not in
/// the first's own, four fifths of its pairs of characters at least; and beside that and common words the two share a third
/// of the shorter wording's pairs, so they speak of one matter. False judge statements mislead and tell nothing. Only
/// wording is compared: what is told in other words, an editor has to find.
pub fn tells(items: &[&Item]) -> Vec<(QuestionAt, QuestionAt)> {
    let all = items.iter().enumerate().flat_map(|(item, of)| {
        of.questions().iter().enumerate().map(move |(question, asked)| (QuestionAt { item, question }, *of, asked))
    });
    let mut wordings: Vec<Wording> = all.map(|(at, item, question)| Wording::of(at, item, question)).collect();
    let mut frequency: HashMap<Pair, usize> = HashMap::new();
    for pair in wordings.iter().flat_map(|wording| &wording.pairs) {
        *frequency.entry(*pair).or_default() += 1;
    }
    let all = wordings.len();
    let common = |pair: &Pair| frequency.get(pair).is_some_and(|n| *n > FEW && *n * COMMON > all);
    for wording in &mut wordings {
        wording.matter = wording.pairs.iter().filter(|pair| !common(pair)).copied().collect();
    }
    let mut shown_in: HashMap<Pair, Vec<usize>> = HashMap::new();
    for (at, wording) in wordings.iter().enumerate().filter(|(_, wording)| wording.tells) {
        for pair in &wording.matter {
            shown_in.entry(*pair).or_default().push(at);
        }
    }
    let mut found = Vec::new();
    for told in wordings.iter().filter(|wording| !wording.key.is_empty()) {
        let of_key: HashSet<Pair> = told.key.iter().flatten().flatten().copied().collect();
        let matter = |of: &Wording| of.matter.iter().filter(|pair| !of_key.contains(pair)).count();
        // Only wordings that share something are looked at: few, for what is common counts for nothing.
        let mut shared = vec![0; wordings.len()];
        for pair in told.matter.iter().filter(|pair| !of_key.contains(pair)) {
            shown_in.get(pair).into_iter().flatten().for_each(|other| shared[*other] += 1);
        }
        let others = wordings.iter().zip(&shared).filter(|(_, shared)| **shared > 0);
        let telling = others.filter(|(other, shared)| {
            other.at.item != told.at.item
                && !told.articles.is_disjoint(&other.articles)
                && told.key_stands_in(other)
                && **shared * 3 >= matter(told).min(matter(other))
        });
        found.extend(telling.map(|(other, _)| (told.at, other.at)));
    }
    found
}

/// What a candidate reads of a question before the options, and what would be right.
struct Wording<'a> {
    at: QuestionAt,
    /// Of stem and material.
    pairs: Vec<Pair>,
    /// Of these the ones that are not common.
    matter: Vec<Pair>,
    /// Whether it may be believed.
    tells: bool,
    /// Each right option or blank, its alternatives, their pairs; empty when there is nothing that wording could tell.
    key: Vec<Vec<Vec<Pair>>>,
    articles: HashSet<(&'a str, Article)>,
}

impl<'a> Wording<'a> {
    fn of(at: QuestionAt, item: &'a Item, question: &'a Question) -> Wording<'a> {
        let mut text = fold(&question.stem);
        if let Content::Case { material, .. } = &item.content {
            text += &fold(material);
        }
        let key = key(question);
        // What the question itself names (the parties of a case) is told to nobody by another.
        let named = key.iter().flatten().any(|alternative| text.contains(alternative));
        let mut key: Vec<Vec<Vec<Pair>>> =
            key.iter().map(|part| part.iter().map(|alternative| bigrams(alternative)).collect()).collect();
        // A single character is in every wording.
        if named || key.iter().flatten().any(Vec::is_empty) {
            key.clear();
        }
        let article = |citation: &'a Citation| Some((citation.law.as_str(), citation.place?.article));
        Wording {
            at,
            pairs: bigrams(&text),
            matter: Vec::new(),
            tells: !matches!(&question.body, Body::Judge(_, key) if !key.0),
            key,
            articles: question.basis.iter().filter_map(article).collect(),
        }
    }

    fn key_stands_in(&self, other: &Wording) -> bool {
        let has = |pair: &&Pair| other.pairs.binary_search(pair).is_ok();
        let stands = |pairs: &Vec<Pair>| pairs.iter().filter(has).count() * 5 >= pairs.len() * 4;
        self.key.iter().all(|part| part.iter().any(stands))
    }
}

fn right(options: &[String], key: Letters) -> Vec<Vec<String>> {
    key.iter().filter_map(|letter| options.get(letter.place())).map(|option| vec![fold(option)]).collect()
}

/// What is right, folded: each right option, or for each blank what may fill it with the character that follows, so that a
/// number keeps its unit.
fn key(question: &Question) -> Vec<Vec<String>> {
    match &question.body {
        Body::Single(face, key) => right(&face.options, Letters::default().with(key.0)),
        Body::Multiple(face, key) | Body::Indeterminate(face, key) => right(&face.options, key.0),
        Body::Blank(_, key) => {
            let after = question.stem.split(blank::MARK).skip(1);
            let unit = after.map(|rest| fold(rest).chars().next());
            let filled = |(texts, unit): (&Vec<String>, Option<char>)| {
                texts.iter().map(|text| fold(text).chars().chain(unit).collect()).collect()
            };
            key.blanks.iter().zip(unit).map(filled).collect()
        }
        Body::Judge(..) | Body::Short(..) => Vec::new(),
    }
}
