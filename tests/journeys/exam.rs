//! The exam a journey is about: its blueprint drawn from the fixture bank.

use xuefa::{
    bank::Bank,
    paper::{Blueprint, Key, Paper, draw, master, read_blueprint},
};

pub struct Exam {
    pub paper: Paper,
    pub key: Key,
}

/// The paper that a journey's head describes. Items and options keep their order unless the head says otherwise.
pub fn exam(head: &str) -> Result<Exam, String> {
    let bank: Bank = serde_json::from_str(include_str!("../fixtures/core/bank.json")).map_err(|f| f.to_string())?;
    let (mut blueprint, faults) = read_blueprint(&format!("编号: journey\n题目顺序: 不变\n选项顺序: 不变\n{head}"));
    if let Some(fault) = faults.first() {
        return Err(format!("{:?} in {:?}", fault.kind, fault.text));
    }
    blueprint.notice.push("须知".into());
    mastered(&bank, &blueprint)
}

fn mastered(bank: &Bank, blueprint: &Blueprint) -> Result<Exam, String> {
    let drawn = draw(bank, blueprint, "journey").map_err(|short| format!("{short:?}"))?;
    let (paper, key) = master(bank, blueprint, &drawn, "journey");
    Ok(Exam { paper, key })
}
