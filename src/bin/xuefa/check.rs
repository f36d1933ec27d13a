//! `xuefa check`: reads banks, counts, reports.

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
    bank::{self, Bank, Diagnostic},
    question::Kind,
    say::{Lang, Say},
};

const HELP: &str = "\
Usage: xuefa check FILE_OR_DIR... [--json] [--lang zh|en]

Reads question banks (text files; of a directory every *.txt below it, blueprints/ left out) and prints how many items
there are of each kind and subject, and every fault with file, line, column, code and a hint.

  --json          one JSON object: items, by_kind, by_subject, diagnostics
  --lang zh|en    language of the hints (zh)

Exit status: 0 no errors (there may be warnings), 1 errors, 2 wrong usage or a file could not be opened.
";

pub fn run(mut args: lexopt::Parser) -> Result<ExitCode, Failure> {
    let (mut paths, mut json, mut lang) = (Vec::<PathBuf>::new(), false, Lang::Zh);
    while let Some(arg) = args.next()? {
        match arg {
            Value(path) => paths.push(path.into()),
            Long("json") => json = true,
            Long("lang") => lang = args.value()?.parse_with(language)?,
            Short('h') | Long("help") => return help(HELP),
            _ => return Err(arg.unexpected().into()),
        }
    }
    if paths.is_empty() {
        return Err(Failure::Usage("check needs a file or a directory".into()));
    }
    let (bank, diagnostics) = bank::read_all(files::read(&paths)?);
    let code = ExitCode::from(u8::from(diagnostics.iter().any(Diagnostic::is_error)));
    let mut out = BufWriter::new(io::stdout().lock());
    let written = match json {
        true => as_json(&mut out, &bank, &diagnostics, lang),
        false => as_text(&mut out, &bank, &diagnostics, lang),
    };
    // A reader that has seen enough (`head`) does not change what was found.
    match written.and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(code),
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
