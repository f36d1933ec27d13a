//! 抽题池: what drawing needs to know of a bank as a whole, worked out once.

use super::enemies::groups;
use crate::{
    bank::Bank,
    question::{Item, ItemId},
};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// A bank's items in the order of their names, each once, and which of them are enemies. To name and compare all
/// items takes most of the time of a draw, and hangs neither on blueprint nor on seed, so it travels with the bank.
///
/// Items are given by their place in [`Bank::items`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pool {
    order: Vec<usize>,
    /// Groups of two and more enemies.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    near: Vec<Vec<usize>>,
}

impl Pool {
    pub fn of(bank: &Bank) -> Pool {
        let named = bank.items.iter().enumerate().map(|(at, item)| (item.id(), at));
        let mut named: Vec<(ItemId, usize)> = named.collect();
        // Of equal items the one with the higher known difficulty stands for both: no matter which was read first.
        named.sort_by(|(a, i), (b, j)| {
            let difficulty = |at: &usize| Reverse(bank.items[*at].difficulty);
            a.cmp(b).then_with(|| difficulty(i).cmp(&difficulty(j)))
        });
        named.dedup_by(|(a, _), (b, _)| a == b);
        let order: Vec<usize> = named.into_iter().map(|(_, at)| at).collect();
        let group = groups(&order.iter().map(|at| &bank.items[*at]).collect::<Vec<_>>());
        let mut near = vec![Vec::new(); group.iter().max().map_or(0, |last| last + 1)];
        for (at, group) in order.iter().zip(group) {
            near[group].push(*at);
        }
        near.retain(|group| group.len() > 1);
        Pool { order, near }
    }

    /// The pool of a bank that has only some of the items, at the places given. Groups stay as the whole bank has them.
    pub(super) fn only(&self, place: impl Fn(usize) -> Option<usize>) -> Pool {
        let kept = |places: &Vec<usize>| places.iter().filter_map(|at| place(*at)).collect();
        let mut near: Vec<Vec<usize>> = self.near.iter().map(kept).collect();
        near.retain(|group| group.len() > 1);
        Pool { order: kept(&self.order), near }
    }

    /// The items in order, each with the number of its group; and how many groups there are.
    pub(super) fn items<'a>(&self, bank: &'a Bank) -> (Vec<(usize, &'a Item)>, usize) {
        let mut group: Vec<usize> = (0..bank.items.len()).collect();
        for near in &self.near {
            for at in near {
                if let (Some(first), Some(group)) = (near.first(), group.get_mut(*at)) {
                    *group = *first;
                }
            }
        }
        // A place that the bank does not have is in no pool made of this bank.
        let items = self.order.iter().filter_map(|at| Some((*group.get(*at)?, bank.items.get(*at)?)));
        (items.collect(), bank.items.len())
    }
}
