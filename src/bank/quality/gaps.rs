//! What is there twice, and what is missing.

use super::{Bound, Figure, Found, Measure, Pair};
use crate::{
    bank::{Bank, QuestionAt, alike, tells},
    question::{Body, Content, Item, fold},
};

/// Stems shorter than this (folded) are phrases like 下列说法正确的是, which many items share.
const TELLING: usize = 12;

pub(super) fn figures(bank: &Bank) -> Vec<Figure> {
    let stems: Vec<(usize, String)> =
        bank.items.iter().map(stem).enumerate().filter(|(_, stem)| stem.chars().count() >= TELLING).collect();
    let items: Vec<(usize, String)> = bank.items.iter().map(Item::folded).enumerate().collect();
    let missing = |measure, lacks: &dyn Fn(&Item, usize) -> bool| {
        let places = bank.questions().filter(|(at, item, _)| lacks(item, at.question));
        count(measure, places.map(|(at, _, _)| Pair { at, other: None }).collect())
    };
    vec![
        count(Measure::AlikeStems, pairs(stems)),
        count(Measure::AlikeItems, pairs(items)),
        count(Measure::Tells, told(bank)),
        missing(Measure::AllOfThese, &|item, at| all_of_these(&item.questions()[at].body)),
        missing(Measure::NoRationale, &|item, at| {
            let question = &item.questions()[at];
            let explained = matches!(&question.body, Body::Short(_, key) if !key.reference.is_empty());
            question.rationale.trim().is_empty() && !explained
        }),
        missing(Measure::NoBasis, &|item, at| item.questions()[at].basis.is_empty()),
        missing(Measure::NoLevel, &|item, at| item.levels.get(at).is_none_or(Option::is_none)),
        missing(Measure::NoDifficulty, &|item, at| at == 0 && item.difficulty.is_none()),
    ]
}

fn count(measure: Measure, places: Vec<Pair>) -> Figure {
    Figure { measure, found: Found::Count(places.len()), bound: Bound::None, places, questions: 0 }
}

/// What an item is about: the stem, or the material of a case.
fn stem(item: &Item) -> String {
    match &item.content {
        Content::Simple(question) => fold(&question.stem),
        Content::Case { material, .. } => fold(material),
    }
}

fn pairs(texts: Vec<(usize, String)>) -> Vec<Pair> {
    let (items, texts): (Vec<usize>, Vec<String>) = texts.into_iter().unzip();
    let at = |place: usize| QuestionAt { item: items[place], question: 0 };
    alike(&texts).into_iter().map(|(one, other)| Pair { at: at(other), other: Some(at(one)) }).collect()
}

fn told(bank: &Bank) -> Vec<Pair> {
    let items: Vec<&Item> = bank.items.iter().collect();
    tells(&items).into_iter().map(|(told, telling)| Pair { at: told, other: Some(telling) }).collect()
}

/// 以上都对, 以上均不正确, 上述各项: an option that only counts the others.
fn all_of_these(body: &Body) -> bool {
    let (face, _) = body.clone().split();
    let about = |option: &String| {
        let rest = ["以上", "上述", "前述"].iter().find_map(|word| option.trim_start().strip_prefix(word));
        let rest =
            rest.map(|rest| rest.trim_start_matches(['三', '各', '几', '选', '项', '答', '案', '说', '法', '的']));
        rest.is_some_and(|rest| rest.starts_with(['都', '均', '全', '皆']))
    };
    face.options().iter().any(about)
}
