//! The project's own front door: `cargo xtask build`, `serve`, `test` and `measure`.
//! It knows files, programs and browsers; it knows nothing of questions or exams.

mod build;
mod cache;
mod check;
mod command;
mod hash;
mod measure;
mod npm;
mod place;
mod progress;
mod serve;
mod watch;

use anyhow::{Context, Result, bail};
use lexopt::{Arg, Parser, ValueExt};
use std::num::NonZeroUsize;
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask COMMAND

  build [--release-checks]   build the deployable dist/ 构建
                             --release-checks: a program left unoptimised is a failure
  serve [--port N] [--open] [--watch] [--no-build]
                             build, then serve dist/ on this machine 构建并在本机打开
                             --watch: build again when a source file changes
  test [--host] [--only NAME]
                             every test; --host leaves the browser out 全部测试
                             --only: just the tests whose name contains NAME
  measure [--no-build] [--rounds N]
                             sizes, and times beside SurveyJS, into docs/measurements.md 测量
                             --rounds: openings of each page, 9 if not said
  help                       this text
";

fn main() -> ExitCode {
    match run(Parser::from_env()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n失败 FAILED: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut args: Parser) -> Result<()> {
    let command = match args.next()? {
        Some(Arg::Value(value)) => value.string()?,
        None | Some(Arg::Short('h') | Arg::Long("help")) => "help".to_string(),
        Some(other) => return Err(other.unexpected().into()),
    };
    match command.as_str() {
        "build" => build_command(args),
        "serve" => serve_command(args),
        "test" => test_command(args),
        "measure" => measure_command(args),
        "help" => {
            print!("{HELP}");
            Ok(())
        }
        other => bail!("there is no command `{other}`; `cargo xtask help` lists them"),
    }
}

fn build_command(mut args: Parser) -> Result<()> {
    let mut options = build::Options::default();
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Long("release-checks") => options.must_be_optimised = true,
            other => return Err(other.unexpected().into()),
        }
    }
    build::run(&options)
}

fn serve_command(mut args: Parser) -> Result<()> {
    let mut options = serve::Options::default();
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Long("port") => {
                let port = args.value()?;
                options.port = port.parse().context("--port takes a number from 0 to 65535")?;
            }
            Arg::Long("open") => options.open = true,
            Arg::Long("watch") => options.watch = true,
            Arg::Long("no-build") => options.build = false,
            other => return Err(other.unexpected().into()),
        }
    }
    serve::run(&options)
}

fn test_command(mut args: Parser) -> Result<()> {
    let mut options = check::Options::default();
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Long("host") => options.host_only = true,
            Arg::Long("only") => options.only = Some(args.value()?.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    check::run(&options)
}

fn measure_command(mut args: Parser) -> Result<()> {
    let mut options = measure::Options::default();
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Long("no-build") => options.build = false,
            Arg::Long("rounds") => {
                let rounds: NonZeroUsize = args.value()?.parse().context("--rounds takes a number from 1")?;
                options.rounds = rounds.get();
            }
            other => return Err(other.unexpected().into()),
        }
    }
    measure::run(&options)
}
