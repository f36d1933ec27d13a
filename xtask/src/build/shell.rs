//! The hand-written page shells and their `{{places}}`.

use anyhow::{Context, Result, bail};

/// A shell without the comments and indentation that only its authors need.
pub fn tidy(shell: &str) -> Result<String> {
    let mut text = String::new();
    let mut rest = shell;
    while let Some((before, after)) = rest.split_once("<!--") {
        text.push_str(before);
        rest = after.split_once("-->").context("a comment without end")?.1;
    }
    text.push_str(rest);
    let lines: Vec<_> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    Ok(lines.join("\n"))
}

/// Puts each value in its place. A place without a value, or a value without a place, is a fault.
pub fn fill(shell: &str, values: &[(&str, &str)]) -> Result<String> {
    let mut page = String::new();
    let mut used = vec![false; values.len()];
    let mut rest = shell;
    // Walked once from the left: a value that happens to contain `{{` is never taken for a place.
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").context("`{{` without `}}`")?;
        let Some(index) = values.iter().position(|(known, _)| *known == name) else {
            bail!("there is nothing to put in the place {{{{{name}}}}}");
        };
        page.push_str(before);
        page.push_str(values[index].1);
        used[index] = true;
        rest = after;
    }
    page.push_str(rest);
    match used.iter().position(|used| !used) {
        Some(index) => bail!("the place {{{{{}}}}} is missing", values[index].0),
        None => Ok(page),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_go() {
        let shell = "<head>\n  <!-- two\n  lines -->\n  <title>学法</title>\n</head>\n";
        assert_eq!(tidy(shell).unwrap(), "<head>\n<title>学法</title>\n</head>");
        assert!(tidy("<!-- no end").is_err());
    }

    #[test]
    fn each_value_goes_to_its_place() {
        assert_eq!(fill("<a>{{x}}</a>{{y}}", &[("y", "2"), ("x", "{{z}}")]).unwrap(), "<a>{{z}}</a>2");
    }

    #[test]
    fn an_unknown_place_and_an_unused_value_are_named() {
        let unknown = fill("{{x}}", &[]).unwrap_err().to_string();
        assert!(unknown.contains("{{x}}"), "{unknown}");
        let unused = fill("text", &[("head", "1")]).unwrap_err().to_string();
        assert!(unused.contains("{{head}}"), "{unused}");
    }
}
