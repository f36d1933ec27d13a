//! A Fluent file, read into the small language this project uses.
//!
//! Text, `{ $argument }`, `{ -term }`, `{ "literal" }` and a choice by a number. Anything else of Fluent (attributes,
//! functions, references to messages) is a fault, so that nobody relies on what is not there.

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Message as Parsed, Pattern, PatternElement, Variant, VariantKey},
    parser,
    unicode::unescape_unicode_to_string,
};
use std::collections::BTreeMap;

/// One language's messages, in the order of the file.
#[derive(Default)]
pub struct Catalogue {
    pub file: String,
    pub messages: Vec<Message>,
    /// What is wrong with the file: one sentence each.
    pub faults: Vec<String>,
}

pub struct Message {
    /// As in the file: `hand-in`.
    pub name: String,
    pub pieces: Vec<Piece>,
    /// Arguments declared in the comment above, with their kinds, in that order.
    pub declared: Vec<(String, Kind)>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    Text,
    Number,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    Text(String),
    Argument(String),
    /// Exact numbers (`one` of the English plural is 1) and what holds for all others.
    Choice {
        by: String,
        exact: Vec<(i64, Vec<Piece>)>,
        other: Vec<Piece>,
    },
}

impl Message {
    /// The arguments that occur, each once, in order of appearance.
    pub fn arguments(&self) -> Vec<&str> {
        let mut names = Vec::new();
        collect(&self.pieces, &mut names);
        names
    }
}

fn collect<'a>(pieces: &'a [Piece], names: &mut Vec<&'a str>) {
    let mut add = |name: &'a String| {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    };
    for piece in pieces {
        match piece {
            Piece::Text(_) => {}
            Piece::Argument(name) => add(name),
            Piece::Choice { by, .. } => add(by),
        }
    }
    for piece in pieces {
        if let Piece::Choice { exact, other, .. } = piece {
            exact.iter().for_each(|(_, pieces)| collect(pieces, names));
            collect(other, names);
        }
    }
}

/// Reads a file; what cannot be read is among the faults.
pub fn read(file: &str, text: &str) -> Catalogue {
    let mut catalogue = Catalogue { file: file.into(), ..Catalogue::default() };
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        let line = text[..error.pos.start.min(text.len())].lines().count().max(1);
        catalogue.faults.push(format!("{file}:{line}: {error}"));
    }
    let mut terms = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Term(term) = entry {
            terms.insert(term.id.name, &term.value);
        }
    }
    for entry in &resource.body {
        if let Entry::Message(parsed) = entry {
            let name = parsed.id.name;
            match message(parsed, &terms) {
                Ok(message) if catalogue.messages.iter().any(|known| known.name == message.name) => {
                    catalogue.faults.push(format!("{file}: message “{name}” stands there twice"));
                }
                Ok(message) => catalogue.messages.push(message),
                Err(fault) => catalogue.faults.push(format!("{file}: message “{name}” {fault}")),
            }
        }
    }
    catalogue
}

type Terms<'a> = BTreeMap<&'a str, &'a Pattern<&'a str>>;

fn message(parsed: &Parsed<&str>, terms: &Terms) -> Result<Message, String> {
    if !parsed.attributes.is_empty() {
        return Err("has attributes, which are not used here".into());
    }
    let pattern = parsed.value.as_ref().ok_or("has no text")?;
    let comment = parsed.comment.iter().flat_map(|comment| &comment.content);
    let declared = comment.filter_map(|line| declaration(line)).collect();
    Ok(Message { name: parsed.id.name.into(), pieces: pieces(pattern, terms)?, declared })
}

/// `$count (number) …` in a comment.
fn declaration(line: &str) -> Option<(String, Kind)> {
    let mut words = line.trim().strip_prefix('$')?.split_whitespace();
    let name = words.next()?.to_string();
    let kind = if words.next() == Some("(number)") { Kind::Number } else { Kind::Text };
    Some((name, kind))
}

fn pieces(pattern: &Pattern<&str>, terms: &Terms) -> Result<Vec<Piece>, String> {
    let mut all = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => all.push(Piece::Text(value.to_string())),
            PatternElement::Placeable { expression } => all.extend(expand(expression, terms)?),
        }
    }
    // Neighbouring texts become one: fewer pieces to join at run time.
    let mut joined: Vec<Piece> = Vec::new();
    for piece in all {
        match (joined.last_mut(), piece) {
            (Some(Piece::Text(before)), Piece::Text(text)) => before.push_str(&text),
            (_, piece) => joined.push(piece),
        }
    }
    Ok(joined)
}

fn expand(expression: &Expression<&str>, terms: &Terms) -> Result<Vec<Piece>, String> {
    match expression {
        Expression::Inline(inline) => expand_inline(inline, terms),
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            Ok(vec![choice(id.name, variants, terms)?])
        }
        Expression::Select { .. } => Err("chooses by something that is not an argument".into()),
    }
}

fn expand_inline(inline: &InlineExpression<&str>, terms: &Terms) -> Result<Vec<Piece>, String> {
    match inline {
        InlineExpression::StringLiteral { value } => {
            Ok(vec![Piece::Text(unescape_unicode_to_string(value).into_owned())])
        }
        InlineExpression::NumberLiteral { value } => Ok(vec![Piece::Text(value.to_string())]),
        InlineExpression::VariableReference { id } => Ok(vec![Piece::Argument(id.name.into())]),
        InlineExpression::TermReference { id, attribute: None, arguments: None } => {
            let term = terms.get(id.name).ok_or_else(|| format!("uses the term “-{}”, which is not there", id.name))?;
            pieces(term, terms)
        }
        InlineExpression::Placeable { expression } => expand(expression, terms),
        _ => Err("uses a part of Fluent that this project does not use".into()),
    }
}

fn choice(by: &str, variants: &[Variant<&str>], terms: &Terms) -> Result<Piece, String> {
    let (mut exact, mut other) = (Vec::new(), None);
    for variant in variants {
        let pieces = pieces(&variant.value, terms)?;
        let number = match &variant.key {
            VariantKey::Identifier { name: "other" } => None,
            VariantKey::Identifier { name: "one" } => Some(1),
            VariantKey::NumberLiteral { value } => Some(value.parse().map_err(|_| "chooses by a fraction")?),
            VariantKey::Identifier { name } => return Err(format!("chooses by “{name}”, not a number, one or other")),
        };
        match number {
            None => other = Some(pieces),
            Some(number) if exact.iter().any(|(known, _)| *known == number) => {
                return Err(format!("has two variants for {number}"));
            }
            Some(number) => exact.push((number, pieces)),
        }
    }
    let other = other.ok_or("has a choice without *[other]")?;
    Ok(Piece::Choice { by: by.into(), exact, other })
}
