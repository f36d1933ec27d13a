//! `xuefa check --against DIR`.

use super::{Located, Shape};
use crate::{Failure, files};
use serde::Serialize;
use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};
use xuefa::{
    bank::{
        Spot,
        against::{Against, Miss, against},
    },
    law::{Statute, StatuteFault, read_statute},
    say::Say,
};

/// Statutes, and what was strange in their texts: `file:line:column` and the fault.
#[derive(Default)]
pub struct Shelf {
    pub statutes: Vec<Statute>,
    faults: Vec<(Spot, StatuteFault)>,
}

/// The statutes of a folder: every `*.md` and `*.txt` in it but `README`, each named after its file up to the first `_`;
/// none without a folder.
///
/// # Errors
/// When the folder or a file of it cannot be read, or there is no such file in it.
pub fn statutes(folder: Option<&Path>) -> Result<Shelf, Failure> {
    let mut shelf = Shelf::default();
    let Some(folder) = folder else { return Ok(shelf) };
    let entries =
        fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>).map_err(files::about(folder))?;
    let mut paths: Vec<PathBuf> = entries.into_iter().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "md" || extension == "txt"));
    paths.retain(|path| path.file_stem().is_some_and(|stem| stem != "README"));
    paths.sort();
    if paths.is_empty() {
        return Err(Failure::Usage(format!("no *.md or *.txt file in {}", folder.display())));
    }
    for path in paths {
        let text = fs::read_to_string(&path).map_err(files::about(&path))?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let (statute, faults) = read_statute(name.split('_').next().unwrap_or_default(), &text);
        shelf.statutes.push(statute);
        let file = path.display().to_string();
        let spot = |fault: &StatuteFault| Spot { file: file.clone(), line: fault.line, column: fault.column };
        shelf.faults.extend(faults.into_iter().map(|fault| (spot(&fault), fault)));
    }
    Ok(shelf)
}

/// Prints what is amiss; and whether nothing is. Strange statutes are told, and are no miss of the bank.
pub fn print(out: &mut impl Write, bank: Located<'_>, shelf: &Shelf, shape: Shape, say: Say) -> (io::Result<()>, bool) {
    let found = against(bank.bank, &shelf.statutes);
    let written = match shape {
        Shape::Json => as_json(out, bank, shelf, &found, say),
        Shape::Text | Shape::Csv => as_text(out, bank, shelf, &found, say),
    };
    (written, found.misses.is_empty())
}

fn as_text(out: &mut impl Write, bank: Located<'_>, shelf: &Shelf, found: &Against, say: Say) -> io::Result<()> {
    for (Spot { file, line, column }, fault) in &shelf.faults {
        writeln!(out, "{file}:{line}:{column}: warning[{}]: {}", fault.kind.as_str(), say.statute_fault(fault.kind))?;
    }
    for Miss { at, part, what } in &found.misses {
        let Spot { file, line, column } = bank.spot(*at);
        writeln!(out, "{file}:{line}:{column}: error[{}]: {}: {}", what.code(), say.part(*part), say.miss(what))?;
    }
    if !(shelf.faults.is_empty() && found.misses.is_empty()) {
        writeln!(out)?;
    }
    let count = |count: usize| count as i64;
    let counts = &found.counts;
    writeln!(out, "{}", say.against_citations(count(counts.citations), count(counts.documents)))?;
    writeln!(out, "{}", say.against_numbers(count(counts.found), count(counts.facts), count(counts.derived)))?;
    writeln!(out, "{}", say.against_not_read(count(counts.former), count(counts.refuted), count(counts.unread)))?;
    writeln!(out, "{}", say.against_misses(count(found.misses.len())))
}

#[derive(Serialize)]
struct Told<'a> {
    citations: usize,
    documents: usize,
    found: usize,
    facts: usize,
    derived: usize,
    former: usize,
    refuted: usize,
    unread: usize,
    misses: Vec<ToldMiss<'a>>,
    statutes: Vec<ToldFault<'a>>,
}

#[derive(Serialize)]
struct ToldMiss<'a> {
    #[serde(flatten)]
    at: &'a Spot,
    code: &'static str,
    part: &'static str,
    hint: String,
}

#[derive(Serialize)]
struct ToldFault<'a> {
    #[serde(flatten)]
    at: &'a Spot,
    code: &'static str,
    text: &'a str,
    hint: &'static str,
}

fn as_json(out: &mut impl Write, bank: Located<'_>, shelf: &Shelf, found: &Against, say: Say) -> io::Result<()> {
    let miss = |miss: &Miss| ToldMiss {
        at: bank.spot(miss.at),
        code: miss.what.code(),
        part: miss.part.as_str(),
        hint: say.miss(&miss.what),
    };
    let faults = shelf.faults.iter().map(|(at, fault)| ToldFault {
        at,
        code: fault.kind.as_str(),
        text: &fault.text,
        hint: say.statute_fault(fault.kind),
    });
    let counts = found.counts;
    let told = Told {
        citations: counts.citations,
        documents: counts.documents,
        found: counts.found,
        facts: counts.facts,
        derived: counts.derived,
        former: counts.former,
        refuted: counts.refuted,
        unread: counts.unread,
        misses: found.misses.iter().map(miss).collect(),
        statutes: faults.collect(),
    };
    serde_json::to_writer(&mut *out, &told)?;
    writeln!(out)
}
