//! `xuefa bundle`: a bank as the pages load it.

use crate::{Failure, blueprints, check, files, help};
use lexopt::prelude::*;
use std::{fs, io, path::PathBuf, process::ExitCode};
use xuefa::{
    bank::{self, Bank, Diagnostic},
    paper::{Blueprint, Bundle, Catalog, Pool, TRIES, draw_from},
    say::{Lang, Say},
    seal::canonical,
};

const HELP: &str = "\
Usage: xuefa bundle --bank DIR --out DIR [--lang zh|en]

Checks the bank in DIR and the blueprints in DIR/blueprints and writes, as canonical JSON (the same files give the same
bytes):
  bank.json       bank and blueprints, keys included: for the worker
  catalog.json    what there is to sit and to study, without questions
  practice/N.json the items of the Nth subject of the catalog, counted from 0: for practice, a subject at a time
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
    let (bank, diagnostics) = bank::read_all(files::read(std::slice::from_ref(&source))?);
    if diagnostics.iter().any(Diagnostic::is_error) {
        check::as_text(&mut io::stderr().lock(), &bank, &diagnostics, lang)?;
        return Ok(ExitCode::FAILURE);
    }
    let blueprints = blueprints::of(&source, lang)?;
    let pool = Pool::of(&bank);
    for blueprint in &blueprints {
        certain(&pool, &bank, blueprint, lang)?;
    }
    let bundle = Bundle { bank, pool, blueprints };
    let catalog = Catalog::of(&bundle);
    let practice = out.join("practice");
    fs::create_dir_all(&practice).map_err(files::about(&practice))?;
    let subjects = catalog.subjects.iter().enumerate();
    let parts = subjects.map(|(at, card)| (format!("practice/{at}.json"), canonical(&bundle.bank.part(&card.name))));
    let whole = [("bank.json", canonical(&bundle)), ("catalog.json", canonical(&catalog))];
    for (name, text) in whole.map(|(name, text)| (name.to_string(), text)).into_iter().chain(parts) {
        let file = out.join(name);
        fs::write(&file, text).map_err(files::about(&file))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Whether there are items enough does not hang on the seed; whether a draw in the range of expected scores is found does.
/// No candidate shall meet with a seed for which there is none, so each of these has to be found in a tenth of the tries.
fn certain(pool: &Pool, bank: &Bank, blueprint: &Blueprint, lang: Lang) -> Result<(), Failure> {
    let seeds = if blueprint.expected.is_some() { 20 } else { 1 };
    for seed in 0..seeds {
        let drawn = draw_from(pool, bank, blueprint, &seed.to_string());
        let tries = drawn.map_err(|why| blueprints::no_paper(blueprint, &why, lang))?.tries;
        if tries > TRIES / 10 {
            return Err(Failure::Refused(Say(lang).unequal_rarely(tries as i64, &blueprint.title)));
        }
    }
    Ok(())
}
