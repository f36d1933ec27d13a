//! The draw, against plain second implementations of everything it promises.

use crate::items::{SUBJECTS, bank};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use xuefa::{
    bank::Bank,
    paper::{Blueprint, Bundle, Cell, Drawn, Grading, NoPaper, Rules, Section, TRIES, draw, draw_from, forms},
    question::{Difficulty, Hundredths, Item, ItemId, Kind, Scheme},
};

/// Sections of any kind whose cells may overlap.
fn blueprint() -> impl Strategy<Value = Blueprint> {
    let cell = (prop::option::of(0usize..3), prop::option::of((0u8..=100, 0u8..=100)), 0usize..4).prop_map(
        |(subject, range, count)| Cell {
            subject: subject.map(|at| SUBJECTS[at].to_string()),
            difficulty: range.map(|(a, b)| (Difficulty(a.min(b)), Difficulty(a.max(b)))),
            count,
        },
    );
    let section = (0usize..7, prop::collection::vec(cell, 1..4)).prop_map(|(kind, cells)| Section {
        title: Kind::ALL[kind].heading().into(),
        kind: Kind::ALL[kind],
        marks: Hundredths::whole(1),
        scheme: Scheme::AllOrNothing,
        penalty: Hundredths::ZERO,
        shuffle_items: true,
        shuffle_options: true,
        time: None,
        cells,
    });
    prop::collection::vec(section, 1..4).prop_map(|sections| Blueprint {
        code: "random".into(),
        title: "试卷".into(),
        rules: Rules::default(),
        grading: Grading::default(),
        notice: vec![],
        expected: None,
        sections,
    })
}

/// 7 of 10 pairs shared, counted the slow way.
fn near(a: &Item, b: &Item) -> bool {
    let pairs = |item: &Item| -> HashSet<(char, char)> {
        let text: Vec<char> = item.folded().chars().collect();
        text.windows(2).map(|two| (two[0], two[1])).collect()
    };
    let (a, b) = (pairs(a), pairs(b));
    let shared = a.intersection(&b).count();
    shared > 0 && shared * 10 >= a.union(&b).count() * 7
}

/// Each item's group: near-duplicates and what is linked through them.
fn groups(items: &BTreeMap<ItemId, &Item>) -> BTreeMap<ItemId, usize> {
    let all: Vec<(&ItemId, &&Item)> = items.iter().collect();
    let mut group: Vec<usize> = (0..all.len()).collect();
    for a in 0..all.len() {
        for b in 0..a {
            if near(all[a].1, all[b].1) && group[a] != group[b] {
                let (from, to) = (group[a], group[b]);
                group.iter_mut().filter(|g| **g == from).for_each(|g| *g = to);
            }
        }
    }
    all.iter().zip(group).map(|((id, _), group)| ((*id).clone(), group)).collect()
}

/// The most items that can be drawn: flow from cells (so many each) to groups (one each), by augmenting paths.
fn most(wanted: &[(usize, BTreeSet<usize>)]) -> usize {
    let mut holder: BTreeMap<usize, usize> = BTreeMap::new();
    fn place(
        cell: usize,
        wanted: &[(usize, BTreeSet<usize>)],
        holder: &mut BTreeMap<usize, usize>,
        seen: &mut BTreeSet<usize>,
    ) -> bool {
        for group in &wanted[cell].1 {
            if seen.insert(*group) && holder.get(group).copied().is_none_or(|other| place(other, wanted, holder, seen))
            {
                holder.insert(*group, cell);
                return true;
            }
        }
        false
    }
    let mut flow = 0;
    for (cell, (count, _)) in wanted.iter().enumerate() {
        for _ in 0..*count {
            flow += usize::from(place(cell, wanted, &mut holder, &mut BTreeSet::new()));
        }
    }
    flow
}

fn missing(why: &NoPaper) -> usize {
    let NoPaper::Shortage(cells) = why else { panic!("{why:?}") };
    cells.iter().map(|short| short.missing).sum()
}

fn ids(bank: &Bank, blueprint: &Blueprint, seed: &str) -> Result<Vec<Vec<ItemId>>, usize> {
    match draw(bank, blueprint, seed) {
        Ok(drawn) => {
            Ok(drawn.sections.iter().map(|section| section.iter().map(|(id, _)| id.clone()).collect()).collect())
        }
        Err(why) => Err(missing(&why)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn honours_cells_and_tells_the_truth(bank in bank(0..40), blueprint in blueprint(), seed in "[a-z]{0,4}") {
        let cells: Vec<(&Section, &Cell)> =
            blueprint.sections.iter().flat_map(|section| section.cells.iter().map(move |cell| (section, cell))).collect();
        let suits = |section: &Section, cell: &Cell, item: &Item| {
            item.kind() == section.kind
                && cell.subject.as_ref().is_none_or(|subject| *subject == item.subject)
                && cell.difficulty.is_none_or(|(from, to)| item.difficulty.is_some_and(|d| from <= d && d <= to))
        };
        // Of items that stand in the bank twice the one with the higher known difficulty counts.
        let mut items: BTreeMap<ItemId, &Item> = BTreeMap::new();
        for item in &bank.items {
            let known = items.entry(item.id()).or_insert(item);
            if item.difficulty > known.difficulty {
                *known = item;
            }
        }
        let group = groups(&items);
        let wanted: Vec<(usize, BTreeSet<usize>)> = cells
            .iter()
            .map(|(section, cell)| {
                let fitting = items.iter().filter(|(_, item)| suits(section, cell, item));
                (cell.count, fitting.map(|(id, _)| group[id]).collect())
            })
            .collect();
        let asked: usize = wanted.iter().map(|(count, _)| count).sum();

        match draw(&bank, &blueprint, &seed) {
            Err(NoPaper::Shortage(cells)) => {
                let missing: usize = cells.iter().map(|short| short.missing).sum();
                prop_assert_eq!(missing, asked - most(&wanted));
                prop_assert!(cells.iter().all(|short| 0 < short.missing && short.missing <= short.cell.count));
            }
            Err(why) => prop_assert!(false, "{why:?}"),
            Ok(drawn) => {
                prop_assert_eq!(most(&wanted), asked);
                let mut all: Vec<&Item> = Vec::new();
                for (section, items) in blueprint.sections.iter().zip(&drawn.sections) {
                    prop_assert_eq!(items.len(), section.count());
                    // In the order of the cells: each has its items, one after another.
                    let mut rest = items.iter();
                    for cell in &section.cells {
                        for (id, item) in rest.by_ref().take(cell.count) {
                            prop_assert!(suits(section, cell, item));
                            prop_assert_eq!(id, &item.id());
                        }
                    }
                    all.extend(items.iter().map(|(_, item)| *item));
                }
                for (at, a) in all.iter().enumerate() {
                    prop_assert!(all[..at].iter().all(|b| !near(a, b) && a.id() != b.id()));
                }
            }
        }
    }

    /// A range of expected scores changes nothing but which of the draws is taken.
    #[test]
    fn papers_in_range_or_none(
        bank in bank(0..40), blueprint in blueprint(), seed in "[a-z]{0,4}", (from, to) in (0i32..12, 0i32..6),
    ) {
        let range = (Hundredths::whole(from), Hundredths::whole(from + to));
        let ranged = Blueprint { expected: Some(range), ..blueprint.clone() };
        if let Ok(drawn) = draw(&bank, &ranged, &seed) {
            prop_assert!(drawn.sections.iter().flatten().all(|(_, item)| item.difficulty.is_some()));
        }
        // Without the items of unknown difficulty both draw from the same.
        let items = bank.items.iter().filter(|item| item.difficulty.is_some()).cloned().collect();
        let known = Bank { items, ..bank };
        // 1 mark an item.
        let reckoned = |sections: &[Vec<(ItemId, &Item)>]| -> i32 {
            sections.iter().flatten().map(|(_, item)| 100 - i32::from(item.difficulty.unwrap().0)).sum()
        };
        match (draw(&known, &blueprint, &seed), draw(&known, &ranged, &seed)) {
            (Ok(free), Ok(drawn)) => {
                let score = Hundredths(reckoned(&drawn.sections));
                prop_assert_eq!(drawn.expected, Some(score));
                prop_assert!((range.0..=range.1).contains(&score) && drawn.tries <= TRIES);
                let first = Hundredths(reckoned(&free.sections));
                prop_assert_eq!((range.0..=range.1).contains(&first), drawn.tries == 1);
                if drawn.tries == 1 {
                    prop_assert_eq!(format!("{:?}", free.sections), format!("{:?}", drawn.sections));
                }
            }
            (Ok(_), Err(NoPaper::Unequal { nearest })) => prop_assert!(!(range.0..=range.1).contains(&nearest)),
            (Err(free), Err(ranged)) => prop_assert_eq!(free, ranged),
            (free, ranged) => prop_assert!(false, "{free:?}, {ranged:?}"),
        }
    }

    /// A page that fetches only the subjects it needs draws as the host does from all, whatever is linked through the rest.
    #[test]
    fn the_subjects_needed_draw_as_the_whole_bank(
        bank in bank(0..40), blueprint in blueprint(), seed in "[a-z]{0,4}",
    ) {
        let (bundle, parts) = Bundle::of(&bank, vec![blueprint.clone()]);
        prop_assert_eq!(parts.iter().map(|part| part.items.len()).sum::<usize>(), bank.items.len());
        let needed = bundle.catalog().exams[0].subjects.clone();
        let needed = needed.into_iter().map(|place| (place, parts[place].clone())).collect();
        let (pool, stock) = bundle.stock(needed).expect("parts of this bundle");
        let drawn = |found: Result<Drawn<'_>, NoPaper>| match found {
            Ok(drawn) => Ok(drawn.sections.iter().flatten().map(|(id, _)| id.clone()).collect::<Vec<_>>()),
            Err(why) => Err(why),
        };
        prop_assert_eq!(drawn(draw(&bank, &blueprint, &seed)), drawn(draw_from(&pool, &stock, &blueprint, &seed)));
    }

    /// Each form is a paper of its own right; no two hold the same item or two that are nearly the same.
    #[test]
    fn forms_share_nothing(bank in bank(0..40), blueprint in blueprint(), seed in "[a-z]{0,4}", count in 1u32..5) {
        let all = match forms(&bank, &blueprint, &seed, count) {
            Ok(all) => all,
            Err((form, why)) => {
                prop_assert!((1..=count).contains(&form) && missing(&why) > 0);
                // Those before it there are, and as few.
                forms(&bank, &blueprint, &seed, form - 1).unwrap()
            }
        };
        let mut before: Vec<(ItemId, &Item)> = Vec::new();
        for (form, drawn) in (1..).zip(&all) {
            prop_assert_eq!(drawn.form, Some(form));
            for (section, items) in blueprint.sections.iter().zip(&drawn.sections) {
                prop_assert_eq!(items.len(), section.count());
            }
            let items = drawn.sections.concat();
            for (id, item) in &items {
                prop_assert!(before.iter().all(|(other, earlier)| id != other && !near(item, earlier)));
            }
            before.extend(items);
        }
    }

    #[test]
    fn the_order_of_the_bank_is_no_matter(
        (bank, other) in bank(0..30).prop_flat_map(|bank| {
            let shuffled = Just(bank.items.clone()).prop_shuffle();
            (Just(bank), shuffled)
        }),
        again in any::<prop::sample::Index>(), blueprint in blueprint(), seed in "[a-z]{0,4}",
    ) {
        let mut bank = bank;
        let mut other = Bank { items: other, ..bank.clone() };
        if !bank.items.is_empty() {
            // One item stands in two files, with another estimate of its difficulty.
            let mut twin = bank.items[again.index(bank.items.len())].clone();
            twin.difficulty = Some(Difficulty(50));
            bank.items.push(twin.clone());
            other.items.insert(0, twin);
        }
        prop_assert_eq!(ids(&bank, &blueprint, &seed), ids(&other, &blueprint, &seed));
    }
}

/// A blueprint may ask for anything; the answer is a number, not a machine out of memory.
#[test]
fn absurd_counts_are_short_not_fatal() {
    let (mut blueprint, _) = xuefa::paper::read_blueprint("# 试卷\n编号: absurd\n时长: 1\n## 单选题\n每题: 1\n全部: 1");
    blueprint.sections[0].cells[0].count = usize::MAX / 2;
    let bank: Bank = serde_json::from_str(include_str!("../fixtures/core/bank.json")).unwrap();
    assert_eq!(missing(&draw(&bank, &blueprint, "").unwrap_err()), usize::MAX / 2 - 4);
}

/// One item in two files with two estimates of its difficulty: which file was read first decides nothing.
#[test]
fn twins_are_one_item_in_either_order() {
    let text = "# 试卷\n编号: twins\n时长: 1\n## 单选题\n每题: 1\n全部(难度 0-0.3): 1\n全部(难度 0.7-0.9): 0";
    let (blueprint, faults) = xuefa::paper::read_blueprint(text);
    assert_eq!(faults, []);
    let mut bank: Bank = serde_json::from_str(include_str!("../fixtures/core/bank.json")).unwrap();
    bank.items.truncate(1);
    let twin = Item { difficulty: Some(Difficulty(80)), ..bank.items[0].clone() };
    bank.items.push(twin);
    let mut other = bank.clone();
    other.items.reverse();
    assert_eq!(ids(&bank, &blueprint, ""), ids(&other, &blueprint, ""));
}

/// Who has both in hand would know the one from the other, so no paper holds both.
#[test]
fn an_item_and_one_that_tells_its_key_never_meet() {
    let item = |at: usize, matter: &str| {
        format!(
            "## 填空题\n{at}. 收到{matter}的仓库应当在____日内清点。\n答案: {}\n依据: 甲法#{at}\n\
             ## 判断题\n{at}. 仓库在{}日内清点收到的{matter}。\n答案: 对\n依据: 甲法#{at}\n",
            at + 3,
            at + 3,
        )
    };
    let text = format!("# 甲法\n{}{}", item(1, "木材和家具"), item(2, "粮食与种子"));
    let (bank, _) = xuefa::bank::read("题库.txt", text.as_bytes());
    let blueprint = |each: usize| {
        let text =
            format!("# 卷\n编号: apart\n时长: 1\n## 填空题\n每题: 1\n全部: {each}\n## 判断题\n每题: 1\n全部: {each}");
        xuefa::paper::read_blueprint(&text).0
    };
    let mut blanks = BTreeSet::new();
    for seed in 0..16 {
        let drawn = draw(&bank, &blueprint(1), &seed.to_string()).unwrap();
        let articles: Vec<String> =
            drawn.sections.iter().flatten().map(|(_, i)| i.questions()[0].basis[0].to_string()).collect();
        assert_ne!(articles[0], articles[1], "seed {seed}");
        blanks.insert(articles[0].clone());
    }
    assert_eq!(blanks.len(), 2, "either of them, as the seed has it");
    assert_eq!(missing(&draw(&bank, &blueprint(2), "").unwrap_err()), 2);
}
