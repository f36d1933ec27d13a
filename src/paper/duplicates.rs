//! Near-duplicates: items that ask the same thing in nearly the same words must not meet in one paper.

use crate::question::{Item, bigrams};
use std::collections::HashMap;

/// Two items are near-duplicates when their folded texts share at least 7 of 10 neighbouring character pairs (Jaccard).
const SHARED: usize = 7;
const OF: usize = 10;

/// The group of each item; near-duplicates, and what is linked through them, have the same group. Groups are numbered from
/// 0 in the order of their first item.
///
/// Only items that share one of their rarest pairs are compared (prefix filtering, Chaudhuri et al. 2006): two sets whose
/// similarity reaches the bound must share a pair among the first |x| - ⌈bound·|x|⌉ + 1 in any fixed order of pairs.
pub fn groups(items: &[&Item]) -> Vec<usize> {
    let mut sets: Vec<Vec<(char, char)>> = items.iter().map(|item| bigrams(&item.folded())).collect();
    let mut frequency: HashMap<(char, char), usize> = HashMap::new();
    for pair in sets.iter().flatten() {
        *frequency.entry(*pair).or_default() += 1;
    }
    for set in &mut sets {
        set.sort_unstable_by_key(|pair| (frequency[pair], *pair));
    }
    let mut leader: Vec<usize> = (0..items.len()).collect();
    let mut seen: HashMap<(char, char), Vec<usize>> = HashMap::new();
    for (at, set) in sets.iter().enumerate() {
        let prefix = (set.len() + 1).saturating_sub((set.len() * SHARED).div_ceil(OF)).min(set.len());
        let mut compared = vec![false; at];
        for pair in &set[..prefix] {
            let others = seen.entry(*pair).or_default();
            for &other in others.iter() {
                if !std::mem::replace(&mut compared[other], true) && similar(set, &sets[other], &frequency) {
                    join(&mut leader, other, at);
                }
            }
            others.push(at);
        }
    }
    let mut numbers = HashMap::new();
    (0..items.len())
        .map(|at| {
            let next = numbers.len();
            *numbers.entry(find(&leader, at)).or_insert(next)
        })
        .collect()
}

/// Both sets are in the same order (rarest first), so one walk counts what they share.
fn similar(a: &[(char, char)], b: &[(char, char)], frequency: &HashMap<(char, char), usize>) -> bool {
    let rank = |pair: &(char, char)| (frequency[pair], *pair);
    let (mut i, mut j, mut shared) = (0, 0, 0);
    while i < a.len() && j < b.len() {
        match rank(&a[i]).cmp(&rank(&b[j])) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => (i, j, shared) = (i + 1, j + 1, shared + 1),
        }
    }
    shared * OF >= (a.len() + b.len() - shared) * SHARED
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
