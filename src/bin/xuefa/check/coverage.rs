//! `xuefa check --coverage`.

use super::Shape;
use serde::Serialize;
use std::io::{self, Write};
use xuefa::{
    bank::{
        Bank,
        coverage::{LawCoverage, coverage},
    },
    export::{coverage_csv, coverage_markdown},
    law::Statute,
    say::Say,
};

pub fn print(out: &mut impl Write, bank: &Bank, statutes: &[Statute], shape: Shape, say: Say) -> io::Result<()> {
    let laws = coverage(bank, statutes);
    match shape {
        Shape::Text => write!(out, "{}", coverage_markdown(&laws, say)),
        Shape::Csv => out.write_all(&coverage_csv(&laws, say)),
        Shape::Json => {
            serde_json::to_writer(&mut *out, &laws.iter().map(told).collect::<Vec<_>>())?;
            writeln!(out)
        }
    }
}

#[derive(Serialize)]
struct Told<'a> {
    law: &'a str,
    items: usize,
    whole: usize,
    articles: Vec<Article>,
}

#[derive(Serialize)]
struct Article {
    article: String,
    items: usize,
}

fn told(law: &LawCoverage) -> Told<'_> {
    let articles = law.articles.iter().map(|(article, items)| Article { article: article.to_string(), items: *items });
    Told { law: &law.law, items: law.items, whole: law.whole, articles: articles.collect() }
}
