//! `xuefa draw`: a paper from a blueprint and a seed, and its key; or papers for several sessions.

use crate::{Failure, blueprints, check, files, help, secret};
use lexopt::prelude::*;
use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};
use xuefa::{
    bank::{self, Bank, Diagnostic},
    paper::{Blueprint, draw, forms, master},
    question::Hundredths,
    say::{Lang, Say},
    seal::canonical,
};

const HELP: &str = "\
Usage: xuefa draw --blueprint FILE --seed SEED [--bank DIR] [--key FILE] [--lang zh|en]
       xuefa draw --blueprint FILE --seed SEED [--bank DIR] --forms N --out DIR [--lang zh|en]

Draws a paper and prints it as canonical JSON; the same bank, blueprint and seed give the same bytes, here and in the
browser. The bank is questions/ unless another is named.

  --key FILE      also write the key that marks the paper (for the organiser alone)
  --forms N       draw N papers of which no two share an item, for as many sessions; tells their expected scores
  --out DIR       a new or empty folder for form-1.json and its key form-1.key.json, form-2.json and so on

Exit status: 0 drawn, 1 the bank or the blueprint does not allow it (which cells lack items is told), 2 wrong usage.
";

pub fn run(mut args: lexopt::Parser) -> Result<ExitCode, Failure> {
    let (mut blueprint, mut seed, mut key_file) = (None::<PathBuf>, None::<String>, None::<PathBuf>);
    let (mut source, mut lang) = (PathBuf::from("questions"), Lang::Zh);
    let (mut count, mut out) = (None::<u32>, None::<PathBuf>);
    while let Some(arg) = args.next()? {
        match arg {
            Long("blueprint") => blueprint = Some(args.value()?.into()),
            Long("seed") => seed = Some(args.value()?.string()?),
            Long("bank") => source = args.value()?.into(),
            Long("key") => key_file = Some(args.value()?.into()),
            Long("forms") => count = Some(args.value()?.parse()?),
            Long("out") => out = Some(args.value()?.into()),
            Long("lang") => lang = args.value()?.parse_with(check::language)?,
            Short('h') | Long("help") => return help(HELP),
            _ => return Err(arg.unexpected().into()),
        }
    }
    let (Some(blueprint), Some(seed)) = (blueprint, seed) else {
        return Err(Failure::Usage("draw needs --blueprint FILE and --seed SEED".into()));
    };
    let wanted = match (count, out, &key_file) {
        (None, None, _) => None,
        (Some(1..), Some(out), None) => Some((count.unwrap_or_default(), out)),
        (Some(0), ..) => return Err(Failure::Usage("--forms needs a number from 1".into())),
        (_, _, Some(_)) => return Err(Failure::Usage("--key is for one paper; forms have theirs in --out DIR".into())),
        _ => return Err(Failure::Usage("--forms N and --out DIR go together".into())),
    };
    if let Some((_, out)) = &wanted {
        files::new_or_empty(out)?;
    }
    let blueprint = blueprints::read(&blueprint, lang)?;
    let (bank, diagnostics) = bank::read_all(files::read(&[source])?);
    if diagnostics.iter().any(Diagnostic::is_error) {
        check::as_text(&mut io::stderr().lock(), &bank, &diagnostics, lang)?;
        return Ok(ExitCode::FAILURE);
    }
    if let Some((count, out)) = wanted {
        return several(&bank, &blueprint, &seed, count, &out, lang);
    }
    let drawn = draw(&bank, &blueprint, &seed).map_err(|why| blueprints::no_paper(&blueprint, &why, lang))?;
    let (paper, key) = master(&bank, &blueprint, &drawn, &seed);
    if let Some(file) = key_file {
        secret::write(&file, &canonical(&key))?;
    }
    writeln!(io::stdout().lock(), "{}", canonical(&paper))?;
    Ok(ExitCode::SUCCESS)
}

/// Draws and writes equivalent forms, and tells how equivalent they are.
fn several(
    bank: &Bank,
    blueprint: &Blueprint,
    seed: &str,
    count: u32,
    out: &Path,
    lang: Lang,
) -> Result<ExitCode, Failure> {
    let say = Say(lang);
    let drawn = forms(bank, blueprint, seed, count).map_err(|(form, why)| {
        match blueprints::no_paper(blueprint, &why, lang) {
            Failure::Refused(text) => Failure::Refused(format!("{}\n{text}", say.form_missing(form.into()))),
            other => other,
        }
    })?;
    fs::create_dir_all(out).map_err(files::about(out))?;
    let mut told = Vec::new();
    // All files before a word: who reads the words may have gone.
    for (form, drawn) in (1..).zip(&drawn) {
        let (paper, key) = master(bank, blueprint, drawn, seed);
        secret::write(&out.join(format!("form-{form}.json")), &(canonical(&paper) + "\n"))?;
        secret::write(&out.join(format!("form-{form}.key.json")), &(canonical(&key) + "\n"))?;
        let expected = drawn.expected.map_or(say.difficulty_unknown().into(), |score| score.to_string());
        told.push(say.form_line(form, &expected, &paper.id().to_string()));
    }
    if count > 1 {
        let scores: Option<Vec<i32>> = drawn.iter().map(|drawn| Some(drawn.expected?.0)).collect();
        let apart = scores.and_then(|scores| Some(Hundredths(scores.iter().max()? - scores.iter().min()?)));
        let apart = apart.map(|apart| say.forms_apart(count.into(), &apart.to_string()));
        told.push(apart.unwrap_or_else(|| say.forms_apart_unknown(count.into())));
    }
    writeln!(io::stdout().lock(), "{}", told.join("\n"))?;
    Ok(ExitCode::SUCCESS)
}
