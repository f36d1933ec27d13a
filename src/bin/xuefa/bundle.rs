//! `xuefa bundle`: a bank as the pages load it.

use crate::{Failure, check, files, help};
use lexopt::prelude::*;
use std::{fs, io, path::PathBuf, process::ExitCode};
use xuefa::{
    bank::{self, Diagnostic, Lang},
    seal::canonical,
};

const HELP: &str = "\
Usage: xuefa bundle --bank DIR --out DIR [--lang zh|en]

Checks the bank in DIR and writes it to the other as bank.json (canonical JSON: the same bank gives the same bytes).
With errors in the bank nothing is written; what is wrong is told as `xuefa check` tells it.

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
    let (bank, diagnostics) = bank::read_all(files::read(&[source])?);
    if diagnostics.iter().any(Diagnostic::is_error) {
        check::as_text(&mut io::stderr().lock(), &bank, &diagnostics, lang)?;
        return Ok(ExitCode::FAILURE);
    }
    fs::create_dir_all(&out).map_err(files::about(&out))?;
    let file = out.join("bank.json");
    fs::write(&file, canonical(&bank)).map_err(files::about(&file))?;
    Ok(ExitCode::SUCCESS)
}
