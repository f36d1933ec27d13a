//! The style sheets of the pages, joined from the hand-written layers.

use super::optimise::Optimiser;
use crate::place;
use crate::progress::size;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// The cascade order; each file holds its layer. Named first, so that it holds whichever files a page has.
const ORDER: &str = "@layer tokens, base, parts, study, exam, lobby, console, print;\n";

pub struct Sheets {
    pub study: String,
    /// What the exam page needs while an exam is being sat.
    pub exam: String,
    /// What it needs besides before and after.
    pub lobby: String,
}

impl Sheets {
    pub fn summary(&self) -> String {
        let Self { study, exam, lobby } = self;
        format!("study.css {}, exam.css {}, lobby.css {}", size(study.len()), size(exam.len()), size(lobby.len()))
    }
}

pub fn join(optimiser: &Optimiser) -> Result<Sheets> {
    let folder = place::root().join("styles");
    let sheet = |names: &[&str]| {
        let sheet = layers(&folder, names).and_then(|sheet| optimiser.style(&sheet));
        sheet.with_context(|| format!("the styles {}", names.join(", ")))
    };
    Ok(Sheets {
        study: sheet(&["tokens", "base", "parts", "study", "print"])?,
        exam: sheet(&["tokens", "base", "parts", "exam"])?,
        lobby: sheet(&["lobby", "print"])?,
    })
}

fn layers(folder: &Path, names: &[&str]) -> Result<String> {
    let mut sheet = ORDER.to_string();
    for layer in names {
        let file = folder.join(format!("{layer}.css"));
        sheet += &fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        sheet.push('\n');
    }
    Ok(sheet)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layers_come_in_order_and_a_missing_one_is_named() {
        let folder = std::env::temp_dir().join(format!("xtask-styles-test-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        for layer in ["tokens", "study", "exam"] {
            fs::write(folder.join(format!("{layer}.css")), format!("@layer {layer} {{}}")).unwrap();
        }
        let sheet = layers(&folder, &["tokens", "exam"]).unwrap();
        let missing = layers(&folder, &["tokens", "lobby"]).unwrap_err();
        fs::remove_dir_all(&folder).unwrap();
        assert!(missing.to_string().contains("lobby.css"), "{missing}");
        assert!(sheet.starts_with("@layer tokens, base"), "{sheet}");
        assert!(sheet.find("@layer tokens {").unwrap() < sheet.find("@layer exam {").unwrap());
        assert!(!sheet.contains("@layer study {"));
    }
}
