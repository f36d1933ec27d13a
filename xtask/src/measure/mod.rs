//! `cargo xtask measure`: how large the pages are and how long a candidate waits, beside the same questions by SurveyJS.
//! It writes docs/measurements.md; no test asserts a time.

mod machine;
mod peer;
mod report;
mod sizes;
mod survey;
mod times;

use crate::progress::{Step, Steps};
use crate::{build, check, command, place, serve};
use anyhow::{Context, Result};
use peer::Peer;
use report::Report;
use serde_json::Value;
use sizes::Weight;
use std::fs;
use std::path::Path;
use times::Times;

/// The exam that is sat, and the seed of its paper.
const BLUEPRINT: &str = "questions/blueprints/public-law.txt";
const SEED: &str = "measure";

pub struct Options {
    pub build: bool,
    pub rounds: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { build: true, rounds: 9 }
    }
}

pub fn run(options: &Options) -> Result<()> {
    let mut steps = Steps::new(5);

    let step = steps.begin("构建 Building the pages");
    if options.build {
        build::run(&build::Options::default())?;
    }
    step.done("built");

    let step = steps.begin("试卷 Drawing the paper, and putting it into the words of SurveyJS");
    let text = paper()?;
    let paper: Value = serde_json::from_slice(&text).context("`xuefa draw` printed something else than a paper")?;
    let title = paper["title"].as_str().context("the paper has no title")?;
    let peer = peer(&paper, &step)?;
    let exam = sizes::of_page("exam/index.html", "exam", "exam")?;
    let lobby = sizes::of_page("exam/index.html", "exam", "lobby")?;
    let study = sizes::of_page("index.html", "study", "study")?;
    let paper = weigh_paper(&text)?;
    step.done(&format!("the exam page: {} bytes, brotli", sizes::brotli_sum(&exam) + paper.brotli));

    let step = steps.begin("程序 Building the program that times drawing and marking");
    let bench = place::scratch().join("measure/bench");
    fs::create_dir_all(&bench)?;
    build::alone("bench", &bench, &step)?;
    step.done("built");

    let step = steps.begin("计时 Opening a started exam in Chromium, ours and theirs in turn");
    let times = match &peer {
        Some(peer) => Some(times(peer, &bench, title, options.rounds)?),
        None => None,
    };
    step.done(if times.is_some() { "measured" } else { "left out: there is nothing to compare with" });

    let step = steps.begin("记录 Writing docs/measurements.md");
    let peer = peer.map(|peer| peer.weights);
    let report = Report { exam, lobby, study, paper, peer, times, rounds: options.rounds };
    let file = place::root().join("docs/measurements.md");
    fs::write(&file, report.text()?).with_context(|| format!("cannot write {}", file.display()))?;
    step.done("written");

    println!("\n{}\n完成 MEASURED in {}: {}", report.verdicts().join("\n"), steps.elapsed(), file.display());
    Ok(())
}

/// The paper as `xuefa draw` prints it: byte for byte what the browser draws from the same seed and keeps in its store.
fn paper() -> Result<Vec<u8>> {
    let mut cargo = command::cargo();
    cargo.args(["run", "--quiet", "--package", "xuefa", "--bin", "xuefa", "--"]);
    cargo.args(["draw", "--blueprint", BLUEPRINT, "--seed", SEED]);
    command::capture(&mut cargo).context("the paper to measure with could not be drawn")
}

/// `None` without Node: then our own sizes are all there is to tell.
fn peer(paper: &Value, step: &Step) -> Result<Option<Peer>> {
    if let Err(error) = peer::install() {
        step.note(&format!("SurveyJS cannot be had ({error:#}), so only our own sizes are measured."));
        return Ok(None);
    }
    peer::make(paper).map(Some)
}

fn weigh_paper(paper: &[u8]) -> Result<Weight> {
    let cache = crate::cache::Cache::in_folder(place::scratch().join("measure/paper"))?;
    let [(_, brotli), _] = build::compressed("paper.json", paper, &cache)?;
    cache.prune();
    Ok(Weight { name: "the paper, 100 questions".to_string(), raw: paper.len(), brotli: brotli.len() })
}

/// Serves both pages by the same code and lets tests/measure open them.
fn times(peer: &Peer, bench: &Path, exam: &str, rounds: usize) -> Result<Times> {
    let browser = check::browser::find_or_install()?;
    let dist = place::dist();
    let (ours, theirs) = (serve::start(dist.clone(), 0)?, serve::start(peer.folder.clone(), 0)?);
    let bench = serve::start(bench.to_path_buf(), 0)?;
    let report = place::scratch().join("measure/times.json");
    // Those of an earlier run must not pass for the times of this one.
    if report.exists() {
        fs::remove_file(&report)?;
    }
    let mut cargo = command::cargo();
    cargo.args(["test", "--quiet", "--package", "xuefa", "--test", "measure"]);
    cargo.env("XUEFA_BASE", format!("http://{ours}/")).env("XUEFA_PEER", format!("http://{theirs}/"));
    cargo.env("XUEFA_BENCH", format!("http://{bench}/"));
    cargo.env("XUEFA_EXAM", exam).env("XUEFA_SEED", SEED).env("XUEFA_ROUNDS", rounds.to_string());
    cargo.env("XUEFA_DIST", dist).env("XUEFA_REPORT", &report);
    cargo.env("XUEFA_CHROMIUM", browser.chromium).env("XUEFA_CHROMEDRIVER", browser.driver);
    let load = machine::load();
    command::stream(&mut cargo).context("the pages could not be measured")?;
    let text = fs::read_to_string(&report).context("tests/measure left no report")?;
    Times::read(&serde_json::from_str(&text)?, load)
}
