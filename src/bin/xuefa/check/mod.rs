//! `xuefa check`: reads banks, counts, reports; and what can be asked of a bank beyond its being readable, one file each.

mod against;
mod coverage;
mod quality;

use crate::{Failure, files, help, render};
use lexopt::prelude::*;
use serde::Serialize;
use std::{
    collections::BTreeMap,
    io::{self, BufWriter, Write},
    path::PathBuf,
    process::ExitCode,
};
use xuefa::{
    bank::{self, Bank, Diagnostic, QuestionAt, Spot},
    question::Kind,
    say::{Lang, Say},
};

const HELP: &str = "\
Usage: xuefa check FILE_OR_DIR... [--json] [--lang zh|en]
       xuefa check --quality [FILE_OR_DIR...] [--json] [--lang zh|en]
       xuefa check --coverage [FILE_OR_DIR...] [--against DIR] [--markdown|--csv|--json] [--lang zh|en]
       xuefa check --against DIR [FILE_OR_DIR...] [--json] [--lang zh|en]

Reads question banks (text files; of a directory every *.txt below it, blueprints/ left out) and prints how many items
there are of each kind and subject, and every fault with file, line, column, code and a hint. With one of the first three
options below the bank is questions/ unless others are named, and a bank with errors is not looked at.

  --quality       figures against test-wiseness, each with its bound: where the keys stand, what always choosing the
                  longest option or the middle number scores, near-duplicates, items whose wording tells another's key,
                  what is missing
  --coverage      how many items rest on each article; with --against also the articles on which none rests
  --against DIR   look citations, numbers, periods, amounts and authorities up in the statute texts of DIR, one
                  <law>.md or <law>.txt each, and find what is copied from them
  --json          one JSON object: items, by_kind, by_subject, diagnostics; or the figures, the map, the misses
  --markdown      the coverage map as tables (this is what it prints anyway)
  --csv           the coverage map as CSV: law, article, number of items
  --lang zh|en    language of the words (zh)

Exit status: 0 no errors (there may be warnings), every bound holds, nothing amiss; 1 otherwise; 2 wrong usage or a file
could not be opened.
";

/// What is asked of the bank.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    Reading,
    Quality,
    Coverage,
    Against,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Text,
    Json,
    Csv,
}

pub fn run(mut args: lexopt::Parser) -> Result<ExitCode, Failure> {
    let (mut paths, mut shape, mut lang) = (Vec::<PathBuf>::new(), Shape::Text, Lang::Zh);
    let (mut asked, mut laws) = (Asked::Reading, None::<PathBuf>);
    while let Some(arg) = args.next()? {
        match arg {
            Value(path) => paths.push(path.into()),
            Long("json") => shape = Shape::Json,
            Long("csv") => shape = Shape::Csv,
            Long("markdown") => shape = Shape::Text,
            Long(name @ ("quality" | "coverage")) => {
                let wanted = if name == "quality" { Asked::Quality } else { Asked::Coverage };
                if ![Asked::Reading, wanted].contains(&asked) {
                    return Err(Failure::Usage("--quality and --coverage are two commands".into()));
                }
                asked = wanted;
            }
            Long("against") => laws = Some(args.value()?.into()),
            Long("lang") => lang = args.value()?.parse_with(language)?,
            Short('h') | Long("help") => return help(HELP),
            _ => return Err(arg.unexpected().into()),
        }
    }
    match (asked, &laws) {
        (Asked::Reading, Some(_)) => asked = Asked::Against,
        (Asked::Quality, Some(_)) => return Err(Failure::Usage("--quality looks at no statutes".into())),
        _ => {}
    }
    if shape == Shape::Csv && asked != Asked::Coverage {
        return Err(Failure::Usage("--csv goes with --coverage".into()));
    }
    if paths.is_empty() && asked == Asked::Reading {
        return Err(Failure::Usage("check needs a file or a directory".into()));
    }
    if paths.is_empty() {
        paths.push("questions".into());
    }
    let (bank, places, diagnostics) = bank::read_places(files::read(&paths)?);
    let errors = diagnostics.iter().any(Diagnostic::is_error);
    if errors && asked != Asked::Reading {
        as_text(&mut io::stderr().lock(), &bank, &diagnostics, lang)?;
        return Ok(ExitCode::FAILURE);
    }
    let located = Located { bank: &bank, places: &places };
    let mut out = BufWriter::new(io::stdout().lock());
    let (written, good) = match asked {
        Asked::Reading if shape == Shape::Json => (as_json(&mut out, &bank, &diagnostics, lang), !errors),
        Asked::Reading => (as_text(&mut out, &bank, &diagnostics, lang), !errors),
        Asked::Quality => quality::print(&mut out, located, shape, Say(lang)),
        Asked::Coverage => {
            let statutes = against::statutes(laws.as_deref())?.statutes;
            (coverage::print(&mut out, &bank, &statutes, shape, Say(lang)), true)
        }
        Asked::Against => against::print(&mut out, located, &against::statutes(laws.as_deref())?, shape, Say(lang)),
    };
    // A reader that has seen enough (`head`) does not change what was found.
    match written.and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(ExitCode::from(u8::from(!good))),
    }
}

/// A bank and the places of its questions.
#[derive(Clone, Copy)]
struct Located<'a> {
    bank: &'a Bank,
    places: &'a [Vec<Spot>],
}

impl<'a> Located<'a> {
    fn spot(self, at: QuestionAt) -> &'a Spot {
        &self.places[at.item][at.question]
    }
}

pub fn language(name: &str) -> Result<Lang, &'static str> {
    match name {
        "zh" => Ok(Lang::Zh),
        "en" => Ok(Lang::En),
        _ => Err("the languages are zh and en"),
    }
}

/// Counts, faults, and a last line that sums them up.
pub fn as_text(out: &mut impl Write, bank: &Bank, diagnostics: &[Diagnostic], lang: Lang) -> io::Result<()> {
    for found in diagnostics {
        render::diagnostic(out, found, lang)?;
    }
    if !diagnostics.is_empty() {
        writeln!(out)?;
    }
    let errors = diagnostics.iter().filter(|found| found.is_error()).count();
    let warnings = diagnostics.len() - errors;
    let kinds = bank.by_kind();
    match lang {
        Lang::Zh => {
            for (kind, count) in kinds {
                writeln!(out, "{count:6}  {}", kind.heading())?;
            }
            writeln!(out)?;
            for (subject, count) in bank.by_subject() {
                writeln!(out, "{count:6}  {subject}")?;
            }
            writeln!(out, "\n共 {} 题，{errors} 处错误，{warnings} 处提醒", bank.items.len())
        }
        Lang::En => {
            for (kind, count) in kinds {
                writeln!(out, "{count:6}  {}", kind.code())?;
            }
            writeln!(out)?;
            for (subject, count) in bank.by_subject() {
                writeln!(out, "{count:6}  {subject}")?;
            }
            writeln!(out, "\n{} items, {errors} errors, {warnings} warnings", bank.items.len())
        }
    }
}

#[derive(Serialize)]
struct Found<'a> {
    items: usize,
    by_kind: BTreeMap<Kind, usize>,
    by_subject: BTreeMap<&'a str, usize>,
    diagnostics: Vec<Told<'a>>,
}

#[derive(Serialize)]
struct Told<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    code: &'static str,
    severity: &'static str,
    text: &'a str,
    hint: &'static str,
}

fn as_json(out: &mut impl Write, bank: &Bank, diagnostics: &[Diagnostic], lang: Lang) -> io::Result<()> {
    let told = diagnostics.iter().map(|found| Told {
        file: &found.file,
        line: found.line,
        column: found.column,
        code: found.code.as_str(),
        severity: found.severity.as_str(),
        text: &found.text,
        hint: Say(lang).hint_for(found.code),
    });
    let found = Found {
        items: bank.items.len(),
        by_kind: bank.by_kind(),
        by_subject: bank.by_subject(),
        diagnostics: told.collect(),
    };
    serde_json::to_writer(&mut *out, &found)?;
    writeln!(out)
}
