//! The coverage map as a sheet and as Markdown.

use super::{Cell, csv_sheet};
use crate::{bank::coverage::LawCoverage, say::Say};
use std::fmt::Write as _;

/// One row for each article, and one for each law cited as a whole: law, article, number of items.
pub fn coverage_csv(laws: &[LawCoverage], say: Say) -> Vec<u8> {
    let headings = [say.coverage_law(), say.coverage_article(), say.coverage_items()].map(String::from);
    let row = |law: &LawCoverage, article: String, items: usize| {
        vec![Cell::Text(law.law.clone()), Cell::Text(article), Cell::Count(items as u64)]
    };
    let mut rows = Vec::new();
    for law in laws {
        if law.whole > 0 {
            rows.push(row(law, say.coverage_whole().into(), law.whole));
        }
        rows.extend(law.articles.iter().map(|(article, items)| row(law, article.to_string(), *items)));
    }
    csv_sheet(&headings, &rows)
}

/// A heading, a summary and a table for each law with articles; documents that have none in one table at the end.
pub fn coverage_markdown(laws: &[LawCoverage], say: Say) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    for law in laws.iter().filter(|law| !law.articles.is_empty()) {
        let cited = law.articles.values().filter(|items| **items > 0).count() as i64;
        let summary = say.coverage_summary(law.items as i64, cited, law.articles.len() as i64);
        let _ = writeln!(text, "## {}\n\n{summary}\n", law.law);
        let _ = writeln!(text, "| {} | {} |\n|---|---:|", say.coverage_article(), say.coverage_items());
        if law.whole > 0 {
            let _ = writeln!(text, "| {} | {} |", say.coverage_whole(), law.whole);
        }
        for (article, items) in &law.articles {
            let _ = writeln!(text, "| {article} | {items} |");
        }
        text.push('\n');
    }
    let mut documents = laws.iter().filter(|law| law.articles.is_empty()).peekable();
    if documents.peek().is_some() {
        let _ = writeln!(text, "| {} | {} |\n|---|---:|", say.coverage_law(), say.coverage_items());
        for law in documents {
            let _ = writeln!(text, "| {} | {} |", law.law.replace('|', "\\|"), law.items);
        }
    }
    text
}
