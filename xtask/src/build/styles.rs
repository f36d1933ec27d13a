//! One style sheet a page, joined from the hand-written layers.

use super::optimise::Optimiser;
use crate::place;
use crate::progress::size;
use anyhow::{Context, Result};
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// The cascade order; each file holds its layer. Named first, so that it holds whichever files a page has.
const ORDER: &str = "@layer tokens, base, parts, study, exam, console, print;\n";

pub struct Sheets {
    pub study: String,
    pub exam: String,
}

impl Sheets {
    pub fn summary(&self) -> String {
        format!("study.css {}, exam.css {}", size(self.study.len()), size(self.exam.len()))
    }
}

pub fn join(optimiser: &Optimiser) -> Result<Sheets> {
    let folder = place::root().join("styles");
    let page = |own: &str| optimiser.style(&layers(&folder, own)?).with_context(|| format!("the styles of {own}"));
    Ok(Sheets { study: page("study")?, exam: page("exam")? })
}

fn layers(folder: &Path, own: &str) -> Result<String> {
    let mut sheet = ORDER.to_string();
    for layer in ["tokens", "base", "parts", own, "print"] {
        let file = folder.join(format!("{layer}.css"));
        match fs::read_to_string(&file) {
            Ok(text) => sheet.push_str(&text),
            // A page without a layer of its own is a page in the common style.
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(error).with_context(|| format!("cannot read {}", file.display())),
        }
        sheet.push('\n');
    }
    Ok(sheet)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layers_come_in_order_and_a_missing_one_is_left_out() {
        let folder = std::env::temp_dir().join(format!("xtask-styles-test-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        for layer in ["tokens", "study", "exam"] {
            fs::write(folder.join(format!("{layer}.css")), format!("@layer {layer} {{}}")).unwrap();
        }
        let sheet = layers(&folder, "exam").unwrap();
        fs::remove_dir_all(&folder).unwrap();
        assert!(sheet.starts_with("@layer tokens, base"), "{sheet}");
        assert!(sheet.find("@layer tokens {").unwrap() < sheet.find("@layer exam {").unwrap());
        assert!(!sheet.contains("@layer study {"));
    }
}
