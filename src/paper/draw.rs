//! Choosing the items of a paper.

use super::{Blueprint, Cell, Order, Pool, Section};
use crate::{
    bank::Bank,
    question::{Item, ItemId, matching},
};
use serde::{Deserialize, Serialize};

/// The items of each section, in the order of its cells.
#[derive(Debug)]
pub struct Drawn<'a> {
    pub sections: Vec<Vec<(ItemId, &'a Item)>>,
}

/// The bank cannot satisfy the blueprint: which cells lack items, and how many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shortage {
    pub cells: Vec<Short>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Short {
    pub section: String,
    pub cell: Cell,
    pub missing: usize,
}

/// Draws items for every cell of `blueprint`, never two near-duplicates; the same bank, blueprint and seed give the same
/// items on every machine, whatever the order of the bank's files.
///
/// Places in the paper and groups of near-duplicates are paired by maximum matching, so if any choice honours all cells
/// (they may overlap), one is found. Where cells don't overlap, this is an even draw without replacement.
///
/// # Errors
/// [`Shortage`] names every cell that stays short in a best possible draw.
pub fn draw<'a>(bank: &'a Bank, blueprint: &Blueprint, seed: &str) -> Result<Drawn<'a>, Shortage> {
    draw_from(&Pool::of(bank), bank, blueprint, seed)
}

/// As [`draw`], with the pool of the bank at hand.
///
/// # Errors
/// As [`draw`].
pub fn draw_from<'a>(pool: &Pool, bank: &'a Bank, blueprint: &Blueprint, seed: &str) -> Result<Drawn<'a>, Shortage> {
    let cells: Vec<(usize, &Section, &Cell)> = blueprint
        .sections
        .iter()
        .enumerate()
        .flat_map(|(at, section)| section.cells.iter().map(move |cell| (at, section, cell)))
        .collect();
    let fits = |section: &Section, cell: &Cell, item: &Item| item.kind() == section.kind && cell.admits(item);
    let (items, group_count) = pool.items(bank);

    let eligible: Vec<Vec<usize>> = cells
        .iter()
        .enumerate()
        .map(|(number, (_, section, cell))| {
            let fitting: Vec<usize> = (0..items.len()).filter(|at| fits(section, cell, items[*at].1)).collect();
            let order = Order::new(seed, &format!("draw/{number}")).permutation(fitting.len());
            order.into_iter().map(|at| fitting[at]).collect()
        })
        .collect();

    // One place for each item wanted; a place suits the groups that have an eligible item. What lies beyond all eligible
    // items is missing from the start, however much is asked for.
    let possible = |n: usize, cell: &Cell| cell.count.min(eligible[n].len());
    let places: Vec<usize> =
        cells.iter().enumerate().flat_map(|(n, (_, _, cell))| vec![n; possible(n, cell)]).collect();
    let edges: Vec<Vec<usize>> =
        places.iter().map(|cell| eligible[*cell].iter().map(|at| items[*at].0).collect()).collect();
    let pairs = matching(&edges, group_count);

    let mut sections = vec![Vec::new(); blueprint.sections.len()];
    let mut missing: Vec<usize> =
        cells.iter().enumerate().map(|(n, (_, _, cell))| cell.count - possible(n, cell)).collect();
    for (cell, pair) in places.iter().zip(pairs) {
        // The first eligible item of the group in the cell's random order: an even choice among them.
        match pair.and_then(|pair| eligible[*cell].iter().find(|at| items[**at].0 == pair)) {
            Some(at) => sections[cells[*cell].0].push((items[*at].1.id(), items[*at].1)),
            None => missing[*cell] += 1,
        }
    }
    let short = |(&missing, (_, section, cell)): (&usize, &(usize, &Section, &Cell))| {
        (missing > 0).then(|| Short { section: section.title.clone(), cell: (*cell).clone(), missing })
    };
    let cells: Vec<Short> = missing.iter().zip(&cells).filter_map(short).collect();
    if cells.is_empty() { Ok(Drawn { sections }) } else { Err(Shortage { cells }) }
}
