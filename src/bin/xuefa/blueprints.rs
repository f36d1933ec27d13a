//! Blueprint files by path.

use crate::{Failure, files};
use std::{fs, path::Path};
use xuefa::{
    paper::{Blueprint, NoPaper, TRIES, read_blueprint},
    say::{Lang, Say},
};

/// The blueprint in a file.
///
/// # Errors
/// With a line for each fault, `file:line: words: text`.
pub fn read(path: &Path, lang: Lang) -> Result<Blueprint, Failure> {
    let text = fs::read_to_string(path).map_err(files::about(path))?;
    let (blueprint, faults) = read_blueprint(&text);
    if faults.is_empty() {
        return Ok(blueprint);
    }
    let say = Say(lang);
    let line = |fault: &xuefa::paper::Fault| {
        let words = say.blueprint_fault(fault.kind);
        match fault.text.as_str() {
            "" => format!("{}:{}: {words}", path.display(), fault.line),
            text => format!("{}:{}: {words}: {text}", path.display(), fault.line),
        }
    };
    Err(Failure::Refused(faults.iter().map(line).collect::<Vec<_>>().join("\n")))
}

/// All blueprints of a bank, in the order of their file names.
pub fn of(bank: &Path, lang: Lang) -> Result<Vec<Blueprint>, Failure> {
    let directory = bank.join("blueprints");
    let entries = fs::read_dir(&directory).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let mut paths: Vec<_> = entries.map_err(files::about(&directory))?.into_iter().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    paths.sort();
    let blueprints = paths.iter().map(|path| read(path, lang)).collect::<Result<Vec<Blueprint>, Failure>>()?;
    // Exams are found by their codes: of two with one code, the second could never be sat.
    let again = |(at, one): &(usize, &Blueprint)| blueprints[..*at].iter().any(|other| other.code == one.code);
    match blueprints.iter().enumerate().find(again) {
        Some((at, one)) => {
            let place = format!("{}:1", paths[at].display());
            Err(Failure::Refused(format!("{place}: {}: {}", Say(lang).blueprint_same_code(), one.code)))
        }
        None => Ok(blueprints),
    }
}

/// Why the blueprint gives no paper: which cells lack items, a line each, or how near its expected score came.
pub fn no_paper(blueprint: &Blueprint, why: &NoPaper, lang: Lang) -> Failure {
    let say = Say(lang);
    Failure::Refused(match why {
        NoPaper::Shortage(cells) => {
            let lines = cells.iter().map(|short| format!("  {}", say.short(short)));
            std::iter::once(say.shortage(&blueprint.title)).chain(lines).collect::<Vec<_>>().join("\n")
        }
        NoPaper::Unequal { nearest } => say.blueprint_unequal(TRIES as i64, &blueprint.title, &nearest.to_string()),
    })
}
