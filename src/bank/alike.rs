//! Near-duplicates: texts that say the same thing in nearly the same words.

use crate::question::bigrams;
use std::collections::HashMap;

/// Two texts are near-duplicates when, folded, they share at least 7 of 10 neighbouring character pairs (Jaccard).
const SHARED: usize = 7;
const OF: usize = 10;

/// Every two of these folded texts that are near-duplicates, the earlier one first.
///
/// Only texts that share one of their rarest pairs are compared (prefix filtering, Chaudhuri et al. 2006): two sets whose
/// similarity reaches the bound must share a pair among the first |x| - ⌈bound·|x|⌉ + 1 in any fixed order of pairs.
pub fn alike(folded: &[String]) -> Vec<(usize, usize)> {
    let mut sets: Vec<Vec<(char, char)>> = folded.iter().map(|text| bigrams(text)).collect();
    let mut frequency: HashMap<(char, char), usize> = HashMap::new();
    for pair in sets.iter().flatten() {
        *frequency.entry(*pair).or_default() += 1;
    }
    for set in &mut sets {
        set.sort_unstable_by_key(|pair| (frequency[pair], *pair));
    }
    let mut found = Vec::new();
    let mut seen: HashMap<(char, char), Vec<usize>> = HashMap::new();
    for (at, set) in sets.iter().enumerate() {
        let prefix = (set.len() + 1).saturating_sub((set.len() * SHARED).div_ceil(OF)).min(set.len());
        let mut compared = vec![false; at];
        for pair in &set[..prefix] {
            let others = seen.entry(*pair).or_default();
            for &other in others.iter() {
                if !std::mem::replace(&mut compared[other], true) && similar(set, &sets[other], &frequency) {
                    found.push((other, at));
                }
            }
            others.push(at);
        }
    }
    found
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
