//! `xuefa mark`: marks an exported record again.

use crate::{Failure, check, files, help};
use lexopt::prelude::*;
use serde::de::DeserializeOwned;
use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};
use xuefa::{
    marking::Record,
    paper::Key,
    say::{Lang, Say},
};

const HELP: &str = "\
Usage: xuefa mark KEY RECORD [--lang zh|en]

Works out the marks of an exported record anew from its events and the key, and prints the record with them. For a record
that was marked honestly the output is what was exported, byte for byte.

Exit status: 0 marked, 1 the record cannot be marked (changed, of another paper, not handed in), 2 wrong usage or a file
could not be read.
";

pub fn run(mut args: lexopt::Parser) -> Result<ExitCode, Failure> {
    let (mut paths, mut lang) = (Vec::<PathBuf>::new(), Lang::Zh);
    while let Some(arg) = args.next()? {
        match arg {
            Value(path) => paths.push(path.into()),
            Long("lang") => lang = args.value()?.parse_with(check::language)?,
            Short('h') | Long("help") => return help(HELP),
            _ => return Err(arg.unexpected().into()),
        }
    }
    let [key, record] = paths.as_slice() else {
        return Err(Failure::Usage("mark needs two files: KEY RECORD".into()));
    };
    let say = Say(lang);
    let (key, record): (Key, Record) = (json(key, say)?, json(record, say)?);
    let marked = record.marked(&key).map_err(|fault| Failure::Refused(say.record_fault(fault)))?;
    // No line end: the bytes are those of the exported file.
    write!(io::stdout().lock(), "{}", marked.to_json())?;
    Ok(ExitCode::SUCCESS)
}

fn json<T: DeserializeOwned>(path: &Path, say: Say) -> Result<T, Failure> {
    let text = fs::read_to_string(path).map_err(files::about(path))?;
    serde_json::from_str(&text).map_err(|error| {
        let place = format!("{}:{}:{}", path.display(), error.line(), error.column());
        Failure::Refused(format!("{place}: {}", say.file_unreadable()))
    })
}
