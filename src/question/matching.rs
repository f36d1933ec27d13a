//! Pairing things with things that suit them, as many as possible.

/// Maximum bipartite matching (augmenting paths, Kuhn 1955): `edges[left]` lists the right-hand places that suit, best
/// first; the answer names each left's place. Deterministic: the same edges give the same pairs.
pub fn matching<E: AsRef<[usize]>>(edges: &[E], rights: usize) -> Vec<Option<usize>> {
    let mut taken_by = vec![None; rights];
    for left in 0..edges.len() {
        let mut seen = vec![false; rights];
        augment(left, edges, &mut taken_by, &mut seen);
    }
    let mut pairs = vec![None; edges.len()];
    for (right, left) in taken_by.iter().enumerate() {
        if let Some(left) = left {
            pairs[*left] = Some(right);
        }
    }
    pairs
}

fn augment<E: AsRef<[usize]>>(left: usize, edges: &[E], taken_by: &mut [Option<usize>], seen: &mut [bool]) -> bool {
    // A free place first: it saves walking a chain, and keeps the order of an unconstrained draw.
    if let Some(&right) = edges[left].as_ref().iter().find(|right| taken_by[**right].is_none()) {
        taken_by[right] = Some(left);
        return true;
    }
    for &right in edges[left].as_ref() {
        if std::mem::replace(&mut seen[right], true) {
            continue;
        }
        if taken_by[right].is_some_and(|holder| augment(holder, edges, taken_by, seen)) {
            taken_by[right] = Some(left);
            return true;
        }
    }
    false
}
