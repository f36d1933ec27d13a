//! The host program: what organisers and builders do from a shell. One file for each subcommand.

mod blueprints;
mod bundle;
mod check;
mod draw;
mod files;
mod mark;
mod render;
mod secret;

use std::{
    io::{self, Write},
    process::ExitCode,
};

const HELP: &str = "\
xuefa — question banks and exams from the shell (学法考法)

Usage: xuefa <command> [arguments]

Commands:
  check FILE_OR_DIR...    read question banks, count their items, report every fault with its place
  bundle --bank DIR --out DIR
                          check a bank and its blueprints and write them as the pages load them
  draw --blueprint FILE --seed SEED [--bank DIR] [--key FILE]
                          draw a paper, print it as canonical JSON, write its key;
                          with --forms N --out DIR papers for several sessions
  mark KEY RECORD         mark an exported record again, to the same bytes

`xuefa <command> --help` explains a command.
Exit status: 0 done, 1 what was read does not allow it, 2 the command was used wrongly or a file could not be opened.
";

/// Why a command ended early.
enum Failure {
    /// Used wrongly: say why, point to the help.
    Usage(String),
    /// What was read does not allow it, in words.
    Refused(String),
    /// Something outside this program went wrong, told with the path it happened to.
    Outside(String),
    /// Nobody reads our output any more.
    Closed,
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Failure {
        Failure::Usage(error.to_string())
    }
}

/// Writing to standard output failed: most often its reader (`head`, a pager) has seen enough.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Failure::Closed,
            _ => Failure::Outside(format!("cannot write: {error}")),
        }
    }
}

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(Failure::Closed) => ExitCode::SUCCESS,
        Err(failure) => {
            let code = if matches!(failure, Failure::Refused(_)) { 1 } else { 2 };
            let text = match failure {
                Failure::Usage(text) => format!("xuefa: {text}\nTry `xuefa --help`.\n"),
                Failure::Outside(text) => format!("xuefa: {text}\n"),
                Failure::Refused(text) => format!("{text}\n"),
                Failure::Closed => String::new(),
            };
            // With standard error gone as well there is nobody left to tell.
            let _ = io::stderr().write_all(text.as_bytes());
            ExitCode::from(code)
        }
    }
}

fn run() -> Result<ExitCode, Failure> {
    let mut args = lexopt::Parser::from_env();
    match args.next()? {
        Some(lexopt::Arg::Value(command)) => match command.to_str() {
            Some("check") => check::run(args),
            Some("bundle") => bundle::run(args),
            Some("draw") => draw::run(args),
            Some("mark") => mark::run(args),
            Some("help") => help(HELP),
            _ => Err(Failure::Usage(format!("no command {command:?}"))),
        },
        Some(lexopt::Arg::Short('h') | lexopt::Arg::Long("help")) => help(HELP),
        Some(lexopt::Arg::Short('V') | lexopt::Arg::Long("version")) => {
            help(concat!("xuefa ", env!("CARGO_PKG_VERSION"), "\n"))
        }
        Some(other) => Err(other.unexpected().into()),
        None => Err(Failure::Usage("name a command".into())),
    }
}

fn help(text: &str) -> Result<ExitCode, Failure> {
    io::stdout().write_all(text.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}
