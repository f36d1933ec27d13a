//! Choosing the items of a paper, and of papers that share none.

use super::{Blueprint, Cell, NoPaper, Order, Pool, Section, Short, expected::expected};
use crate::{
    bank::Bank,
    question::{Hundredths, Item, ItemId, matching},
};
use std::{borrow::Cow, collections::HashSet};

/// How many draws are looked at for one whose expected score lies in the blueprint's range.
pub const TRIES: usize = 500;

/// The items of a paper.
#[derive(Debug)]
pub struct Drawn<'a> {
    /// Of each section, in the order of its cells.
    pub sections: Vec<Vec<(ItemId, &'a Item)>>,
    /// 预计得分: the marks an average candidate is expected to get, each item's marks × (1 − its difficulty), rounded once
    /// at the end. `None` when the difficulty of an item is not known.
    pub expected: Option<Hundredths>,
    /// How many draws were looked at, this one included; 1 when the blueprint gives no range.
    pub tries: usize,
    /// Its number, from 1, among the forms of its seed; absent: a paper of its own.
    pub form: Option<u32>,
}

/// Draws items for every cell of `blueprint`, never two enemies (near-duplicates, or one that tells another's key); the
/// same bank, blueprint and seed give the same items on every machine, whatever the order of the bank's files.
///
/// Places in the paper and groups of enemies are paired by maximum matching. A group is what enmity links, directly or
/// through other items of the bank, and gives one item at most; under that rule, if any choice honours all cells (they may
/// overlap), one is found. Where cells don't overlap, this is an even draw without replacement. Where the
/// blueprint gives a range of expected scores, the first of [`TRIES`] such draws inside it is taken, so papers stay an
/// even choice among those that are equally hard; items of unknown difficulty are not drawn then.
///
/// # Errors
/// [`NoPaper`] names every cell that stays short in a best possible draw, or the expected score that came nearest.
pub fn draw<'a>(bank: &'a Bank, blueprint: &Blueprint, seed: &str) -> Result<Drawn<'a>, NoPaper> {
    draw_from(&Pool::of(bank), bank, blueprint, seed)
}

/// As [`draw`], with the pool of the bank at hand.
///
/// # Errors
/// As [`draw`].
pub fn draw_from<'a>(pool: &Pool, bank: &'a Bank, blueprint: &Blueprint, seed: &str) -> Result<Drawn<'a>, NoPaper> {
    Lots::new(pool, bank, blueprint).draw(seed, None).map(|(drawn, _)| drawn)
}

/// 平行卷: `count` papers for as many sessions, of which no two share an item or enemies. A form hangs on those before it,
/// not on how many follow.
///
/// # Errors
/// The number of the form, from 1, for which what the others left is not enough, and why.
pub fn forms<'a>(
    bank: &'a Bank,
    blueprint: &Blueprint,
    seed: &str,
    count: u32,
) -> Result<Vec<Drawn<'a>>, (u32, NoPaper)> {
    let pool = Pool::of(bank);
    let mut lots = Lots::new(&pool, bank, blueprint);
    let mut forms = Vec::new();
    for form in 1..=count {
        let (drawn, groups) = lots.draw(seed, Some(form)).map_err(|why| (form, why))?;
        lots.take_out(&groups);
        forms.push(drawn);
    }
    Ok(forms)
}

/// The seed from which the items and the order of a paper are taken: each form has one of its own.
pub(super) fn stream(seed: &str, form: Option<u32>) -> Cow<'_, str> {
    form.map_or(seed.into(), |form| format!("{seed}/{form}").into())
}

/// What can be drawn.
struct Lots<'a, 'b> {
    blueprint: &'b Blueprint,
    /// Each with the number of its section.
    cells: Vec<(usize, &'b Section, &'b Cell)>,
    /// In the pool's order, with their groups of enemies.
    items: Vec<(usize, &'a Item)>,
    groups: usize,
    /// Of each cell the places of the items that fit it.
    fitting: Vec<Vec<usize>>,
}

impl<'a, 'b> Lots<'a, 'b> {
    fn new(pool: &Pool, bank: &'a Bank, blueprint: &'b Blueprint) -> Lots<'a, 'b> {
        let sections = blueprint.sections.iter().enumerate();
        let cells = sections.flat_map(|(at, section)| section.cells.iter().map(move |cell| (at, section, cell)));
        let cells: Vec<(usize, &Section, &Cell)> = cells.collect();
        let (items, groups) = pool.items(bank);
        let reckoned = |item: &Item| blueprint.expected.is_none() || item.difficulty.is_some();
        let fits = |section: &Section, cell: &Cell, item: &Item| {
            item.kind() == section.kind && cell.admits(item) && reckoned(item)
        };
        let fitting = |(_, section, cell): &(usize, &Section, &Cell)| {
            (0..items.len()).filter(|at| fits(section, cell, items[*at].1)).collect()
        };
        let fitting = cells.iter().map(fitting).collect();
        Lots { blueprint, cells, items, groups, fitting }
    }

    /// Leaves these groups to nobody else.
    fn take_out(&mut self, groups: &HashSet<usize>) {
        for fitting in &mut self.fitting {
            fitting.retain(|at| !groups.contains(&self.items[*at].0));
        }
    }

    /// A paper and the groups of its items.
    fn draw(&self, seed: &str, form: Option<u32>) -> Result<(Drawn<'a>, HashSet<usize>), NoPaper> {
        let seed = stream(seed, form);
        let mut nearest = None;
        for tries in 1..=TRIES {
            let sections = self.once(&seed, tries)?;
            let of = |places: &Vec<usize>| places.iter().map(|at| self.items[*at].1).collect();
            let expected = expected(self.blueprint, &sections.iter().map(of).collect::<Vec<_>>());
            let off = match (self.blueprint.expected, expected) {
                (Some((from, to)), Some(score)) => (from.0 - score.0).max(score.0 - to.0).max(0),
                _ => 0,
            };
            if off == 0 {
                let groups = sections.iter().flatten().map(|at| self.items[*at].0).collect();
                let named = |at: usize| (self.items[at].1.id(), self.items[at].1);
                let sections = sections.into_iter().map(|places| places.into_iter().map(named).collect()).collect();
                return Ok((Drawn { sections, expected, tries, form }, groups));
            }
            nearest = nearest.into_iter().chain([(off, expected)]).min();
        }
        Err(NoPaper::Unequal { nearest: nearest.and_then(|(_, score)| score).unwrap_or_default() })
    }

    /// One draw: of each section the places of its items, in the order of its cells.
    fn once(&self, seed: &str, tries: usize) -> Result<Vec<Vec<usize>>, NoPaper> {
        let purpose = |cell: usize| match tries {
            1 => format!("draw/{cell}"),
            _ => format!("draw/{cell}/{tries}"),
        };
        let shuffled = |(cell, fitting): (usize, &Vec<usize>)| -> Vec<usize> {
            let order = Order::new(seed, &purpose(cell)).permutation(fitting.len());
            order.into_iter().map(|at| fitting[at]).collect()
        };
        let eligible: Vec<Vec<usize>> = self.fitting.iter().enumerate().map(shuffled).collect();

        // One place for each item wanted; a place suits the groups that have an eligible item. What lies beyond all
        // eligible items is missing from the start, however much is asked for.
        let possible = |n: usize, cell: &Cell| cell.count.min(eligible[n].len());
        let cells = || self.cells.iter().enumerate();
        let places: Vec<usize> = cells().flat_map(|(n, (_, _, cell))| vec![n; possible(n, cell)]).collect();
        let groups = |eligible: &Vec<usize>| eligible.iter().map(|at| self.items[*at].0).collect();
        let groups: Vec<Vec<usize>> = eligible.iter().map(groups).collect();
        let edges: Vec<&[usize]> = places.iter().map(|cell| groups[*cell].as_slice()).collect();
        let pairs = matching(&edges, self.groups);

        let mut sections = vec![Vec::new(); self.blueprint.sections.len()];
        let mut missing: Vec<usize> = cells().map(|(n, (_, _, cell))| cell.count - possible(n, cell)).collect();
        for (cell, pair) in places.iter().zip(pairs) {
            // The first eligible item of the group in the cell's random order: an even choice among them.
            match pair.and_then(|pair| eligible[*cell].iter().find(|at| self.items[**at].0 == pair)) {
                Some(at) => sections[self.cells[*cell].0].push(*at),
                None => missing[*cell] += 1,
            }
        }
        let short = |(&missing, (_, section, cell)): (&usize, &(usize, &Section, &Cell))| {
            (missing > 0).then(|| Short { section: section.title.clone(), cell: (*cell).clone(), missing })
        };
        let short: Vec<Short> = missing.iter().zip(&self.cells).filter_map(short).collect();
        if short.is_empty() { Ok(sections) } else { Err(NoPaper::Shortage(short)) }
    }
}
