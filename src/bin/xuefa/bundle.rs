//! `xuefa bundle`: a bank as the pages load it.

use crate::{Failure, blueprints, check, files, help};
use lexopt::prelude::*;
use std::{fs, io, path::PathBuf, process::ExitCode};
use xuefa::{
    bank::{self, Bank, Diagnostic},
    paper::{Blueprint, Bundle, ExamCard, TRIES, draw_from},
    say::{Lang, Say},
    seal::canonical,
};

const HELP: &str = "\
Usage: xuefa bundle --bank DIR --out DIR [--lang zh|en]

Checks the bank in DIR and the blueprints in DIR/blueprints and writes into a new or empty folder, as canonical JSON (the
same files give the same bytes):
  catalog.json    what there is to sit and to study, without questions
  bundle.json     blueprints, and what drawing needs to know of the bank as a whole, without questions
  subject/N.json  the items of the Nth subject of the catalog, counted from 0, keys included: for practice, and for the
                  worker that draws a paper
With errors in the bank, or a blueprint that it cannot satisfy, nothing is written and what is wrong is told.

Exit status: 0 written, 1 the bank has errors, 2 wrong usage or a file could not be opened or written.
";

pub fn run(mut args: lexopt::Parser) -> Result<ExitCode, Failure> {
    let (mut bank, mut out, mut lang) = (None::<PathBuf>, None::<PathBuf>, Lang::Zh);
    while let Some(arg) = args.next()? {
        match arg {
            Long("bank") => bank = Some(args.value()?.into()),
            Long("out") => out = Some(args.value()?.into()),
            Long("lang") => lang = args.value()?.parse_with(check::language)?,
            Short('h') | Long("help") => return help(HELP),
            _ => return Err(arg.unexpected().into()),
        }
    }
    let (Some(source), Some(out)) = (bank, out) else {
        return Err(Failure::Usage("bundle needs --bank DIR and --out DIR".into()));
    };
    files::new_or_empty(&out)?;
    let (bank, diagnostics) = bank::read_all(files::read(std::slice::from_ref(&source))?);
    if diagnostics.iter().any(Diagnostic::is_error) {
        check::as_text(&mut io::stderr().lock(), &bank, &diagnostics, lang)?;
        return Ok(ExitCode::FAILURE);
    }
    let blueprints = blueprints::of(&source, lang)?;
    let (bundle, parts) = Bundle::of(&bank, blueprints);
    for blueprint in &bundle.blueprints {
        certain(&bundle, &parts, blueprint, lang)?;
    }
    let subjects = out.join("subject");
    fs::create_dir_all(&subjects).map_err(files::about(&subjects))?;
    let parts = parts.iter().enumerate().map(|(at, part)| (format!("subject/{at}.json"), canonical(part)));
    let whole = [("bundle.json", canonical(&bundle)), ("catalog.json", canonical(&bundle.catalog()))];
    for (name, text) in whole.map(|(name, text)| (name.to_string(), text)).into_iter().chain(parts) {
        let file = out.join(name);
        fs::write(&file, text).map_err(files::about(&file))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Whether there are items enough does not hang on the seed; whether a draw in the range of expected scores is found does.
/// No candidate shall meet with a seed for which there is none, so each of these has to be found in a tenth of the tries.
fn certain(bundle: &Bundle, parts: &[Bank], blueprint: &Blueprint, lang: Lang) -> Result<(), Failure> {
    // As the worker will draw: from the subjects that the exam needs.
    let needed = ExamCard::of(blueprint, &bundle.subjects).subjects;
    let needed = needed.into_iter().map(|place| (place, parts[place].clone())).collect();
    let (pool, bank) = bundle.stock(needed).expect("the parts are this bundle's");
    let seeds = if blueprint.expected.is_some() { 20 } else { 1 };
    for seed in 0..seeds {
        let drawn = draw_from(&pool, &bank, blueprint, &seed.to_string());
        let tries = drawn.map_err(|why| blueprints::no_paper(blueprint, &why, lang))?.tries;
        if tries > TRIES / 10 {
            return Err(Failure::Refused(Say(lang).blueprint_unequal_rarely(tries as i64, &blueprint.title)));
        }
    }
    Ok(())
}
