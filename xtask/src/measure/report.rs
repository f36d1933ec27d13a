//! docs/measurements.md: figures, verdicts, and how to find them again.

use super::peer::{CORE, UI};
use super::sizes::{Weight, brotli_sum};
use super::times::{Circumstance, Times, Visits};
use super::{BLUEPRINT, SEED, machine};
use crate::build::EXAM_BUDGET;
use anyhow::Result;
use std::fmt::Write;
use std::slice;

pub struct Report {
    /// While an exam is being sat.
    pub exam: Vec<Weight>,
    /// The same page before and after: choosing, signing in, the report.
    pub lobby: Vec<Weight>,
    pub study: Vec<Weight>,
    pub paper: Weight,
    pub peer: Option<Vec<Weight>>,
    pub times: Option<Times>,
    pub rounds: usize,
}

/// How each circumstance is told: its headline and what it stands for.
const CIRCUMSTANCES: [(&str, &str, &str); 3] = [
    (
        "plain",
        "This machine, no network in between",
        "The page's own work: parsing, compiling, reading the store, drawing.",
    ),
    (
        "old",
        "An old computer",
        "The page's own thread slowed to a quarter of its speed. Work on other threads, such as \
     reading a script ahead, is not slowed; that helps both pages.",
    ),
    ("line", "An office line", "20 Mbit/s, and 20 ms before the first byte of each answer."),
];

/// What does not change from one run to the next.
const METHOD: &str = include_str!("method.md");

/// The part of their time that ours may be.
const PART: f64 = 0.5;

impl Report {
    fn critical_path(&self) -> usize {
        brotli_sum(&self.exam) + self.paper.brotli
    }

    /// One line for each target of the project.
    pub fn verdicts(&self) -> Vec<String> {
        let met = |met: bool| if met { "met" } else { "NOT MET" };
        let size = self.critical_path();
        let mut lines = vec![format!(
            "Critical path of the exam page with its paper, brotli: {} of at most {} bytes: {}.",
            grouped(size),
            grouped(EXAM_BUDGET),
            met(size <= EXAM_BUDGET)
        )];
        let Some(times) = &self.times else {
            lines.push("Times: not measured.".to_string());
            return lines;
        };
        for one in &times.circumstances {
            let (title, _) = words(one);
            let ratio = one.ratio();
            lines.push(format!(
                "{title}: {:.0} ms, SurveyJS {:.0} ms: {:.0} % of its time, at most {:.0} %: {}.",
                one.ours.answerable.median(),
                one.peer.answerable.median(),
                ratio * 100.0,
                PART * 100.0,
                met(ratio <= PART)
            ));
        }
        let p95 = times.saves.percentile(95);
        lines.push(format!(
            "From an answer to its durable storage, p95: {p95:.1} of at most 16 ms: {}.",
            met(p95 <= 16.0)
        ));
        lines
    }

    pub fn text(&self) -> Result<String> {
        let mut text = String::from("# Measurements\n\n");
        writeln!(
            text,
            "Written by `cargo xtask measure` on {}. Nothing here is asserted by a test: times depend on the",
            machine::today()
        )?;
        writeln!(
            text,
            "machine and its other work. Run the command to find them again; it needs Node and Chromium.\n"
        )?;
        writeln!(text, "## Verdicts\n")?;
        for line in self.verdicts() {
            writeln!(text, "- {line}")?;
        }
        self.circumstances(&mut text)?;
        self.sizes(&mut text)?;
        if let Some(times) = &self.times {
            self.times(&mut text, times)?;
        }
        text.push_str(METHOD);
        Ok(text)
    }

    fn circumstances(&self, text: &mut String) -> Result<()> {
        writeln!(text, "\n## Machine and versions\n")?;
        writeln!(text, "- {}", machine::description())?;
        if let Some(times) = &self.times {
            writeln!(text, "- {}", times.browser)?;
            if let Some(load) = times.load {
                writeln!(text, "- load when the times were taken: {load:.1} (programs that wanted to run)")?;
            }
        }
        writeln!(text, "- xuefa {}", env!("CARGO_PKG_VERSION"))?;
        writeln!(text, "- {} {}, {} {}", CORE.name, CORE.version, UI.name, UI.version)?;
        writeln!(text, "- the paper: `{BLUEPRINT}`, seed `{SEED}`")?;
        Ok(())
    }

    fn sizes(&self, text: &mut String) -> Result<()> {
        writeln!(text, "\n## Sizes\n\nWhat must be there before the first question, in bytes; brotli at quality 11.")?;
        let exam = [&self.exam, slice::from_ref(&self.paper)].concat();
        size_table(text, "The exam page, while an exam is being sat", &exam)?;
        if let Some(peer) = &self.peer {
            size_table(text, "The same questions by SurveyJS", peer)?;
        }
        size_table(text, "The exam page before and after the exam", &self.lobby)?;
        size_table(text, "The home page", &self.study)
    }

    fn times(&self, text: &mut String, times: &Times) -> Result<()> {
        writeln!(text, "\n## From navigation to the question that can be answered\n")?;
        writeln!(
            text,
            "A started sitting of 100 questions, opened again at question {} with the answers before it. Milliseconds; {} \
             openings of each page in turn, nothing in the cache.",
            times.current, self.rounds
        )?;
        for one in &times.circumstances {
            let (title, meaning) = words(one);
            writeln!(text, "\n### {title}\n\n{meaning}\n")?;
            writeln!(
                text,
                "| | median | fastest | slowest | first words, median | last file, median | bytes loaded |"
            )?;
            writeln!(text, "|---|--:|--:|--:|--:|--:|--:|")?;
            row(text, "the exam page", &one.ours)?;
            row(text, "SurveyJS", &one.peer)?;
            writeln!(text, "| ours / theirs | {:.2} | | | | | |", one.ratio())?;
            writeln!(
                text,
                "\nA loop of fixed length took {:.0} and {:.0} ms on the two pages.",
                one.ours.spin.median(),
                one.peer.spin.median()
            )?;
        }
        writeln!(text, "\n## From an answer to its durable storage\n")?;
        writeln!(
            text,
            "From the choice of an option to 已保存, which is shown only after the disk has it: {} answers, median {:.1} ms, \
             p95 {:.1} ms, slowest {:.1} ms. SurveyJS has no such promise to compare with.",
            times.saves.len(),
            times.saves.median(),
            times.saves.percentile(95),
            times.saves.max()
        )?;
        Ok(())
    }
}

fn words(one: &Circumstance) -> (&'static str, &'static str) {
    let known = CIRCUMSTANCES.iter().find(|(name, ..)| *name == one.name);
    known.map_or(("Another circumstance", ""), |(_, title, meaning)| (*title, *meaning))
}

fn row(text: &mut String, name: &str, visits: &Visits) -> Result<()> {
    let Visits { answerable, files, paint, bytes, .. } = visits;
    writeln!(
        text,
        "| {name} | **{:.0}** | {:.0} | {:.0} | {:.0} | {:.0} | {} |",
        answerable.median(),
        answerable.min(),
        answerable.max(),
        paint.median(),
        files.median(),
        grouped(bytes.median() as usize)
    )?;
    Ok(())
}

fn size_table(text: &mut String, title: &str, weights: &[Weight]) -> Result<()> {
    writeln!(text, "\n| {title} | raw | brotli |\n|---|--:|--:|")?;
    for weight in weights {
        writeln!(text, "| {} | {} | {} |", weight.name, grouped(weight.raw), grouped(weight.brotli))?;
    }
    let sum = |of: fn(&Weight) -> usize| grouped(weights.iter().map(of).sum());
    writeln!(text, "| **together** | **{}** | **{}** |", sum(|weight| weight.raw), sum(|weight| weight.brotli))?;
    Ok(())
}

/// `163840` as `163 840`.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}
