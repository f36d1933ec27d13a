//! Enemy items, as test assembly calls those that must not meet in one paper: near-duplicates, and an item whose wording
//! tells another's key.

use crate::{
    bank::{alike, tells},
    question::Item,
};
use std::collections::HashMap;

/// The group of each item; enemies, and what is linked through them, have the same group. Groups are numbered from 0 in
/// the order of their first item.
pub fn groups(items: &[&Item]) -> Vec<usize> {
    let folded: Vec<String> = items.iter().map(|item| item.folded()).collect();
    let mut leader: Vec<usize> = (0..items.len()).collect();
    for (one, other) in alike(&folded) {
        join(&mut leader, one, other);
    }
    for (told, telling) in tells(items) {
        join(&mut leader, told.item, telling.item);
    }
    let mut numbers = HashMap::new();
    (0..items.len())
        .map(|at| {
            let next = numbers.len();
            *numbers.entry(find(&leader, at)).or_insert(next)
        })
        .collect()
}

fn find(leader: &[usize], mut at: usize) -> usize {
    while leader[at] != at {
        at = leader[at];
    }
    at
}

fn join(leader: &mut [usize], a: usize, b: usize) {
    let (a, b) = (find(leader, a), find(leader, b));
    leader[a.max(b)] = a.min(b);
}
