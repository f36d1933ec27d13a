//! `cargo xtask build`: from sources to a deployable `dist/`, in eight announced steps.
//! Everything is made in memory first; `dist/` is replaced at the end, and only by a build without a fault.

mod bank;
mod budget;
mod compress;
mod glue;
mod inspect;
mod kiosk;
mod optimise;
mod page;
mod policy;
mod programs;
mod script;
mod shell;
mod site;
mod styles;
mod target;

pub use budget::EXAM as EXAM_BUDGET;
pub use compress::compressed;
pub use policy::in_page as policy_in_page;
pub use shell::fill as fill_places;

use crate::cache::Cache;
use crate::progress::Steps;
use anyhow::{Result, bail};
use optimise::Optimiser;
use site::Site;
use std::path::PathBuf;

#[derive(Default)]
pub struct Options {
    /// For a release: a program that could not be optimised is a failure, not a remark.
    pub must_be_optimised: bool,
    /// The host program, if it has just been built.
    pub xuefa: Option<PathBuf>,
}

pub fn run(options: &Options) -> Result<()> {
    let mut steps = Steps::new(8);
    let cache = Cache::open()?;

    let step = steps.begin("工具 Looking for the wasm32 target and the optimisers");
    target::ensure(&step)?;
    let optimiser = Optimiser::find(&cache);
    match optimiser.missing() {
        None => step.done("ready"),
        Some(reason) if options.must_be_optimised => bail!("the programs cannot be optimised: {reason}"),
        Some(reason) => step.done(&format!("未优化 the build goes on UNOPTIMISED: {reason}")),
    }

    let step = steps.begin("编译 Compiling study, exam and worker for the browser");
    let compiled = programs::compile()?;
    step.done("compiled");

    let step = steps.begin("接口 Writing the JavaScript side of each program (wasm-bindgen)");
    let bound = glue::bind(&compiled, &cache)?;
    step.done("written");

    let step = steps.begin("优化 Optimising the programs (wasm-opt -Oz)");
    let programs = optimiser.programs(bound, &step)?;
    step.done(if optimiser.missing().is_none() { "optimised" } else { "left as they are" });

    let step = steps.begin("题库 Checking and bundling the question bank");
    let data = bank::bundle(options.xuefa.as_deref())?;
    step.done(&data.summary());

    let step = steps.begin("样式 Joining the styles of each page");
    let sheets = styles::join(&optimiser)?;
    step.done(&sheets.summary());

    let step = steps.begin("页面 Filling the pages and the single kiosk file");
    let site = Site::make(&programs, &data, &sheets, &optimiser)?;
    inspect::site(&site)?;
    step.done(&site.summary());

    let step = steps.begin("输出 Compressing and writing dist/");
    let files = compress::site(&site, &cache)?;
    let weights = budget::critical_paths(&site, &files, &data.paper, &cache)?;
    let verdict = budget::judge(&weights, optimiser.missing().is_none())?;
    let dist = compress::replace_dist(&files)?;
    step.done(&format!("{} files", files.len()));
    cache.prune();

    println!("\n{verdict}\n完成 BUILT in {}: {}", steps.elapsed(), dist.display());
    Ok(())
}
