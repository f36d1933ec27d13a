//! Figures about keys: what habits score.

use super::{Bound, Figure, Found, Measure, Share, middle};
use crate::{
    bank::Bank,
    question::{Body, Level},
};

/// Divides evenly by every number of options from 1 to 16: the score of a random choice among equals stays whole.
const EVEN: u64 = 720_720;

pub(super) fn figures(bank: &Bank) -> Vec<Figure> {
    let single: Vec<(&[String], usize)> = bank
        .questions()
        .filter_map(|(_, _, question)| match &question.body {
            Body::Single(face, key) => Some((face.options.as_slice(), key.0.place())),
            _ => None,
        })
        .collect();
    let count = |wanted: &dyn Fn(usize) -> bool| single.iter().filter(|(_, key)| wanted(*key)).count();
    let mut figures: Vec<Figure> = (0..4_u8)
        .map(|place| {
            let at = count(&|key| key == usize::from(place));
            share(Measure::Letter(place), at, single.len(), Bound::Between(2_000, 3_000))
        })
        .collect();
    let beyond = count(&|key| key >= 4);
    if beyond > 0 {
        figures.push(share(Measure::Letter(4), beyond, single.len(), Bound::Free));
    }

    let longest: u64 = single.iter().map(|(options, key)| longest(options, *key)).sum();
    figures.push(Figure {
        found: Found::Share(Share { part: longest, of: single.len() as u64 * EVEN }),
        ..share(Measure::Longest, 0, single.len(), Bound::AtMost(3_300))
    });

    let ranks: Vec<(bool, bool)> = single.iter().filter_map(|(options, key)| middle::middle(options, *key)).collect();
    let (lower, upper) =
        ranks.iter().fold((0, 0), |(l, u), (lower, upper)| (l + usize::from(*lower), u + usize::from(*upper)));
    figures.push(share(Measure::MiddleNumber, lower.max(upper), ranks.len(), Bound::AtMost(4_000)));

    let judged: Vec<bool> = bank
        .questions()
        .filter_map(|(_, _, question)| match &question.body {
            Body::Judge(_, key) => Some(key.0),
            _ => None,
        })
        .collect();
    let truths = judged.iter().filter(|truth| **truth).count();
    figures.push(share(Measure::True, truths, judged.len(), Bound::Between(4_500, 5_500)));

    let sizes: Vec<usize> = bank
        .questions()
        .filter_map(|(_, _, question)| match &question.body {
            Body::Multiple(_, key) => Some(key.0.count()),
            _ => None,
        })
        .collect();
    figures.extend([2_u8, 3, 4].map(|size| {
        let so_many = sizes.iter().filter(|found| **found == usize::from(size)).count();
        share(Measure::KeySize(size), so_many, sizes.len(), Bound::AtLeast(1_500))
    }));

    let levels: Vec<Level> = bank.items.iter().flat_map(|item| item.levels.iter().flatten().copied()).collect();
    let third = Bound::AtLeast(3_333);
    for (measure, level, bound) in [
        (Measure::Recall, Level::Recall, Bound::Free),
        (Measure::Understand, Level::Understand, Bound::Free),
        (Measure::Apply, Level::Apply, third),
    ] {
        let so_many = levels.iter().filter(|found| **found == level).count();
        figures.push(share(measure, so_many, levels.len(), bound));
    }
    figures
}

fn share(measure: Measure, part: usize, of: usize, bound: Bound) -> Figure {
    let found = Found::Share(Share { part: part as u64, of: of as u64 });
    Figure { measure, found, bound, places: Vec::new(), questions: of }
}

/// What choosing the longest option scores here, of [`EVEN`]. Length is in characters, as the eye sees it.
fn longest(options: &[String], key: usize) -> u64 {
    let lengths: Vec<usize> = options.iter().map(|option| option.chars().count()).collect();
    let most = lengths.iter().max().copied().unwrap_or(0);
    let equals = lengths.iter().filter(|length| **length == most).count() as u64;
    match lengths.get(key) {
        Some(length) if *length == most => EVEN / equals.max(1),
        _ => 0,
    }
}
