//! `xuefa check --quality`.

use super::{Located, Shape};
use serde::Serialize;
use std::io::{self, Write};
use xuefa::{
    bank::{
        Spot,
        quality::{Bound, Figure, Found, Verdict, quality},
    },
    say::Say,
};

/// Prints the figures; and whether every bound holds.
pub fn print(out: &mut impl Write, bank: Located<'_>, shape: Shape, say: Say) -> (io::Result<()>, bool) {
    let figures = quality(bank.bank);
    let broken = figures.iter().filter(|figure| figure.verdict() == Verdict::Broken).count();
    let written = match shape {
        Shape::Json => as_json(out, bank, &figures, say, broken == 0),
        Shape::Text | Shape::Csv => as_text(out, bank, &figures, say, broken),
    };
    (written, broken == 0)
}

fn as_text(out: &mut impl Write, bank: Located<'_>, figures: &[Figure], say: Say, broken: usize) -> io::Result<()> {
    for figure in figures {
        let value = match figure.found {
            Found::Share(share) => format!("{:>6}%", tenths(share.per_mille())),
            Found::Count(count) => format!("{count:>7}"),
        };
        let of = match figure.found {
            Found::Share(_) => format!(" {}", say.quality_of(figure.questions as i64)),
            Found::Count(_) => String::new(),
        };
        let verdict = match figure.verdict() {
            Verdict::Free => say.verdict(Verdict::Free).to_string(),
            verdict => format!("{} · {}", say.verdict(verdict), say.bound(figure.bound)),
        };
        writeln!(out, "{value}  {} ·{of} {verdict}", say.measure(figure.measure))?;
        for pair in &figure.places {
            let Spot { file, line, .. } = bank.spot(pair.at);
            write!(out, "         {file}:{line}")?;
            match pair.other {
                Some(other) => {
                    let other = bank.spot(other);
                    writeln!(out, " → {}:{}", other.file, other.line)?;
                }
                None => writeln!(out)?,
            }
        }
    }
    writeln!(out)?;
    match broken {
        0 => writeln!(out, "{}", say.quality_all_hold()),
        broken => writeln!(out, "{}", say.quality_some_broken(broken as i64)),
    }
}

/// Tenths as a decimal fraction.
fn tenths(tenths: u64) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[derive(Serialize)]
struct Told<'a> {
    holds: bool,
    figures: Vec<ToldFigure<'a>>,
}

#[derive(Serialize)]
struct ToldFigure<'a> {
    code: String,
    name: String,
    /// In tenths of a percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    per_mille: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<usize>,
    /// Questions a share rests on.
    #[serde(skip_serializing_if = "Option::is_none")]
    questions: Option<usize>,
    /// From, to, in percent; absent ends are open.
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<u64>,
    verdict: Verdict,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    places: Vec<Place<'a>>,
}

#[derive(Serialize)]
struct Place<'a> {
    #[serde(flatten)]
    at: &'a Spot,
    #[serde(skip_serializing_if = "Option::is_none")]
    other: Option<&'a Spot>,
}

fn as_json(out: &mut impl Write, bank: Located<'_>, figures: &[Figure], say: Say, holds: bool) -> io::Result<()> {
    let told = figures.iter().map(|figure| {
        let (from, to) = match figure.bound {
            Bound::Between(from, to) => (Some(from / 100), Some(to / 100)),
            Bound::AtMost(most) => (None, Some(most / 100)),
            Bound::AtLeast(least) => (Some(least / 100), None),
            Bound::None => (None, Some(0)),
            Bound::Free => (None, None),
        };
        let (per_mille, count, questions) = match figure.found {
            Found::Share(share) => (Some(share.per_mille()), None, Some(figure.questions)),
            Found::Count(count) => (None, Some(count), None),
        };
        let place = |pair: &xuefa::bank::quality::Pair| Place {
            at: bank.spot(pair.at),
            other: pair.other.map(|other| bank.spot(other)),
        };
        ToldFigure {
            code: figure.measure.code(),
            name: say.measure(figure.measure),
            per_mille,
            count,
            questions,
            from,
            to,
            verdict: figure.verdict(),
            places: figure.places.iter().map(place).collect(),
        }
    });
    serde_json::to_writer(&mut *out, &Told { holds, figures: told.collect() })?;
    writeln!(out)
}
