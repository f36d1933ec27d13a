//! Equivalent forms: papers of one blueprint that share no item and are equally hard.

use crate::{folder, shipped_bank};
use std::collections::BTreeSet;
use xuefa::{
    bank::Bank,
    paper::{Blueprint, draw, expected, read_blueprint},
    question::{Difficulty, Hundredths, ItemId},
};

fn public_law() -> Blueprint {
    let text = std::fs::read_to_string(folder("questions/blueprints/public-law.txt")).unwrap();
    let (blueprint, faults) = read_blueprint(&text);
    assert_eq!(faults, []);
    blueprint
}

/// What papers of the blueprint yield on average: the mean of each cell's items, as many times as the cell takes.
fn mean(bank: &Bank, blueprint: &Blueprint) -> Hundredths {
    let mut sum = 0;
    for section in &blueprint.sections {
        for cell in &section.cells {
            let fitting = bank.items.iter().filter(|item| item.kind() == section.kind && cell.admits(item));
            let eases: Vec<i32> = fitting.map(|item| 100 - i32::from(item.difficulty.unwrap().0)).collect();
            sum += section.marks.0 * cell.count as i32 * eases.iter().sum::<i32>() / eases.len() as i32;
        }
    }
    Hundredths(sum / 100)
}

/// Five papers for five sessions: no item twice, and expected scores within two marks. A seed whose paper is more than a
/// mark off the mean is passed over, as an organiser would do who wants forms that are alike; the draw itself is as it is.
#[test]
fn five_disjoint_papers_equally_hard() {
    let (bank, blueprint) = (shipped_bank(), public_law());
    let middle = mean(&bank, &blueprint);
    let (mut rest, mut forms, mut passed) = (bank, Vec::new(), 0);
    let mut seen: BTreeSet<ItemId> = BTreeSet::new();
    for seed in 0.. {
        if forms.len() == 5 {
            break;
        }
        let drawn = draw(&rest, &blueprint, &format!("form {seed}"))
            .unwrap_or_else(|short| panic!("after {} papers: {short:?}", forms.len()));
        let score = expected(&blueprint, &drawn).unwrap();
        if score.0.abs_diff(middle.0) > 100 {
            passed += 1;
            assert!(passed <= 12, "{forms:?} around {middle}");
            continue;
        }
        let ids: Vec<ItemId> = drawn.sections.iter().flatten().map(|(id, _)| id.clone()).collect();
        assert_eq!(ids.len(), 100);
        assert!(ids.iter().all(|id| seen.insert(id.clone())), "an item twice");
        rest.items.retain(|item| !seen.contains(&item.id()));
        forms.push(score);
    }
    let (low, high) = (forms.iter().min().unwrap(), forms.iter().max().unwrap());
    assert!(high.0 - low.0 <= 200, "{forms:?}");
}

#[test]
fn expected_scores_as_counted_by_hand() {
    let text = "# 卷\n编号: tiny\n时长: 1\n## 判断题\n每题: 2\n全部: 2";
    let (blueprint, _) = read_blueprint(text);
    let items = "# 甲法\n## 判断题\n1. 这是第一句。\n答案: 对\n难度: 0.25\n2. 那是另外的话。\n答案: 错\n难度: 0.5\n";
    let (mut bank, _) = xuefa::bank::read("题库.txt", items.as_bytes());
    // 2 × 0.75 + 2 × 0.5
    assert_eq!(expected(&blueprint, &draw(&bank, &blueprint, "").unwrap()), Some(Hundredths(250)));
    bank.items[0].difficulty = Some(Difficulty(33));
    bank.items[1].difficulty = Some(Difficulty(34));
    assert_eq!(expected(&blueprint, &draw(&bank, &blueprint, "").unwrap()), Some(Hundredths(266)));
    bank.items[0].difficulty = None;
    assert_eq!(expected(&blueprint, &draw(&bank, &blueprint, "").unwrap()), None);
}
