//! What every screen has to satisfy.

use crate::markup::{Element, Node};
use std::collections::BTreeSet;
use xuefa::say::Lang;

#[derive(Default)]
struct Walk {
    faults: Vec<String>,
    ids: BTreeSet<String>,
    /// Ids that other elements refer to.
    wanted: Vec<String>,
    /// Ids of the controls that a label elsewhere names.
    labelled: BTreeSet<String>,
    heading: Option<u32>,
}

/// What holds for everything inside an element.
#[derive(Clone, Copy)]
struct Around {
    /// Inside a label that has words.
    labelled: bool,
    /// Nothing between here and the page says another language.
    ours: bool,
}

pub fn faults(root: &Element, lang: Lang) -> Vec<String> {
    let mut walk = Walk { labelled: labelled(root), ..Walk::default() };
    visit(&mut walk, root, Around { labelled: false, ours: true }, lang);
    let missing: Vec<String> = walk.wanted.iter().filter(|id| !walk.ids.contains(*id)).cloned().collect();
    walk.faults.extend(missing.iter().map(|id| format!("something refers to #{id}, which is not there")));
    walk.faults
}

fn labelled(element: &Element) -> BTreeSet<String> {
    let worded = element.tag == "label" && !element.text().trim().is_empty();
    let own = element.attribute("for").filter(|_| worded).map(String::from);
    let inside = element.children.iter().filter_map(|child| match child {
        Node::Element(child) => Some(labelled(child)),
        Node::Text(_) => None,
    });
    own.into_iter().chain(inside.flatten()).collect()
}

fn visit(walk: &mut Walk, element: &Element, mut around: Around, lang: Lang) {
    attributes(walk, element);
    names(walk, element, around);
    heading(walk, element);
    around.ours &= element.attribute("lang").is_none();
    around.labelled |= element.tag == "label" && !element.text().trim().is_empty();
    if around.ours {
        for attribute in ["aria-label", "placeholder", "title"] {
            element.attribute(attribute).into_iter().for_each(|text| words(walk, text, lang));
        }
    }
    for child in &element.children {
        match child {
            Node::Element(child) => visit(walk, child, around, lang),
            Node::Text(text) if around.ours => words(walk, text, lang),
            Node::Text(_) => {}
        }
    }
}

fn attributes(walk: &mut Walk, element: &Element) {
    for (name, value) in &element.attributes {
        if name == "style" || name.starts_with("on") {
            walk.faults.push(format!("<{}> has the attribute {name}, which the page's policy forbids", element.tag));
        }
        if name == "id" && !walk.ids.insert(value.clone()) {
            walk.faults.push(format!("two elements have the id {value}"));
        }
        if name == "aria-labelledby" || name == "aria-describedby" {
            walk.wanted.extend(value.split_whitespace().map(String::from));
        }
    }
}

/// Controls and groups have names.
fn names(walk: &mut Walk, element: &Element, around: Around) {
    let given =
        ["aria-label", "aria-labelledby"].iter().any(|name| element.attribute(name).is_some_and(|n| !n.is_empty()));
    let named = match element.tag.as_str() {
        "input" | "textarea" | "select" | "progress" | "meter" => {
            given || around.labelled || element.attribute("id").is_some_and(|id| walk.labelled.contains(id))
        }
        "button" | "a" | "summary" | "label" | "legend" | "option" => given || !element.text().trim().is_empty(),
        "fieldset" => given || matches!(&element.children[..], [Node::Element(first), ..] if first.tag == "legend"),
        "dialog" | "section" | "nav" => given || element.tag == "section",
        _ => true,
    };
    if !named {
        walk.faults.push(format!("<{}> has no name: {:?}", element.tag, element.attributes));
    }
    if element.tag == "button" && element.attribute("type").is_none() {
        walk.faults.push(format!("the button “{}” has no type", element.text()));
    }
}

/// Headings go down one level at a time.
fn heading(walk: &mut Walk, element: &Element) {
    let level = element.tag.strip_prefix('h').and_then(|level| level.parse::<u32>().ok());
    if let Some(level) = level {
        if walk.heading.is_some_and(|before| level > before + 1) {
            walk.faults.push(format!("<h{level}> “{}” skips a level", element.text()));
        }
        walk.heading = Some(level);
    }
}

/// Words of the interface are in its language: what is not is either untranslated or lacks its `lang`. Names in quotes
/// and letters of options are data.
fn words(walk: &mut Walk, text: &str, lang: Lang) {
    // The one name of a program that Chinese writes in small letters.
    let text = &text.replace("Excel", "");
    let ours: String = text.split('“').map(|part| part.split_once('”').map_or(part, |(_, rest)| rest)).collect();
    let foreign = match lang {
        Lang::En => ours.chars().any(|c| matches!(c, '\u{3000}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')),
        Lang::Zh => ours.contains(|c: char| c.is_ascii_lowercase()),
    };
    if foreign {
        walk.faults.push(format!("“{text}” is not in the language of the page ({})", lang.code()));
    }
}
