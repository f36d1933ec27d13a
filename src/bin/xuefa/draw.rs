//! `xuefa draw`: a paper from a blueprint and a seed, and its key.

use crate::{Failure, blueprints, check, files, help, secret};
use lexopt::prelude::*;
use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};
use xuefa::{
    bank::{self, Diagnostic},
    paper::{draw, master},
    say::Lang,
    seal::canonical,
};

const HELP: &str = "\
Usage: xuefa draw --blueprint FILE --seed SEED [--bank DIR] [--key FILE] [--lang zh|en]

Draws a paper and prints it as canonical JSON; the same bank, blueprint and seed give the same bytes, here and in the
browser. The bank is questions/ unless another is named.

  --key FILE      also write the key that marks the paper (for the organiser alone)

Exit status: 0 drawn, 1 the bank or the blueprint does not allow it (which cells lack items is told), 2 wrong usage.
";

pub fn run(mut args: lexopt::Parser) -> Result<ExitCode, Failure> {
    let (mut blueprint, mut seed, mut key_file) = (None::<PathBuf>, None::<String>, None::<PathBuf>);
    let (mut source, mut lang) = (PathBuf::from("questions"), Lang::Zh);
    while let Some(arg) = args.next()? {
        match arg {
            Long("blueprint") => blueprint = Some(args.value()?.into()),
            Long("seed") => seed = Some(args.value()?.string()?),
            Long("bank") => source = args.value()?.into(),
            Long("key") => key_file = Some(args.value()?.into()),
            Long("lang") => lang = args.value()?.parse_with(check::language)?,
            Short('h') | Long("help") => return help(HELP),
            _ => return Err(arg.unexpected().into()),
        }
    }
    let (Some(blueprint), Some(seed)) = (blueprint, seed) else {
        return Err(Failure::Usage("draw needs --blueprint FILE and --seed SEED".into()));
    };
    let blueprint = blueprints::read(&blueprint, lang)?;
    let (bank, diagnostics) = bank::read_all(files::read(&[source])?);
    if diagnostics.iter().any(Diagnostic::is_error) {
        check::as_text(&mut io::stderr().lock(), &bank, &diagnostics, lang)?;
        return Ok(ExitCode::FAILURE);
    }
    let drawn = draw(&bank, &blueprint, &seed).map_err(|short| blueprints::shortage(&blueprint, &short, lang))?;
    let (paper, key) = master(&bank, &blueprint, &drawn, &seed);
    if let Some(file) = key_file {
        secret::write(&file, &canonical(&key))?;
    }
    writeln!(io::stdout().lock(), "{}", canonical(&paper))?;
    Ok(ExitCode::SUCCESS)
}
