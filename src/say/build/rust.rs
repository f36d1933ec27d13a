//! Writes the methods: one a message, with a `match` on the language.

use super::catalogue::{Catalogue, Kind, Message, Piece};
use std::fmt::Write;

/// The text of `say.rs`. Both catalogues have been compared and found equal in names and arguments.
pub fn write(zh: &Catalogue, en: &Catalogue) -> String {
    let mut rust = String::from("impl Say {\n");
    for message in &zh.messages {
        if let Some(other) = en.messages.iter().find(|other| other.name == message.name) {
            method(&mut rust, message, other);
        }
    }
    rust.push_str("}\n\n/// The methods' names, for the test that looks for unused ones.\n#[cfg(test)]\n");
    rust.push_str("const NAMES: &[&str] = &[");
    for message in &zh.messages {
        write!(rust, "{:?}, ", snake(&message.name)).unwrap_or_default();
    }
    rust.push_str("];\n");
    rust
}

type Arguments = [(String, Kind)];

fn method(rust: &mut String, zh: &Message, en: &Message) {
    let mut arguments = zh.declared.clone();
    for name in zh.arguments() {
        if !arguments.iter().any(|(known, _)| known == name) {
            arguments.push((name.into(), Kind::Text));
        }
    }
    let body = |pieces: &[Piece]| if arguments.is_empty() { text(pieces) } else { joined(pieces, &arguments) };
    let returned = if arguments.is_empty() { "&'static str" } else { "String" };
    let parameters: String =
        arguments.iter().map(|(name, kind)| format!(", {}: {}", snake(name), rust_type(*kind))).collect();
    write!(
        rust,
        "    /// {}\n    pub fn {}(self{parameters}) -> {returned} {{\n        match self.0 {{\n            Lang::Zh => {},\n            Lang::En => {},\n        }}\n    }}\n",
        shown(&zh.pieces),
        snake(&zh.name),
        body(&zh.pieces),
        body(&en.pieces),
    )
    .unwrap_or_default();
}

fn rust_type(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "&str",
        Kind::Number => "i64",
    }
}

fn snake(name: &str) -> String {
    name.replace('-', "_")
}

/// A message without arguments: one literal.
fn text(pieces: &[Piece]) -> String {
    match pieces {
        [Piece::Text(text)] => format!("{text:?}"),
        _ => "\"\"".into(),
    }
}

/// A message with arguments: its pieces joined, with no formatting machinery.
fn joined(pieces: &[Piece], arguments: &Arguments) -> String {
    let parts: Vec<String> = pieces.iter().map(|piece| part(piece, arguments)).collect();
    format!("[{}].concat()", parts.join(", "))
}

/// An expression of type `&str`.
fn part(piece: &Piece, arguments: &Arguments) -> String {
    match piece {
        Piece::Text(text) => format!("{text:?}"),
        Piece::Argument(name) if arguments.contains(&(name.clone(), Kind::Number)) => {
            format!("{}.to_string().as_str()", snake(name))
        }
        Piece::Argument(name) => snake(name),
        Piece::Choice { by, exact, other } => {
            let plain = exact.iter().map(|(_, pieces)| pieces).chain([other]).all(|pieces| is_text(pieces));
            let arm = |pieces: &[Piece]| if plain { text(pieces) } else { joined(pieces, arguments) };
            let mut choice = format!("match {} {{ ", snake(by));
            for (number, pieces) in exact {
                write!(choice, "{number} => {}, ", arm(pieces)).unwrap_or_default();
            }
            write!(choice, "_ => {} }}", arm(other)).unwrap_or_default();
            if plain { choice } else { format!("({choice}).as_str()") }
        }
    }
}

fn is_text(pieces: &[Piece]) -> bool {
    matches!(pieces, [] | [Piece::Text(_)])
}

/// The message as the documentation shows it.
fn shown(pieces: &[Piece]) -> String {
    let mut shown = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => shown.push_str(&text.replace('\n', " ").replace('[', "\\[").replace('<', "\\<")),
            Piece::Argument(name) => write!(shown, "`{}`", snake(name)).unwrap_or_default(),
            Piece::Choice { other, .. } => shown.push_str(&self::shown(other)),
        }
    }
    shown
}
