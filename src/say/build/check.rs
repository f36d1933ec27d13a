//! Whether two catalogues say the same things: every message in both, with the same arguments.

use super::catalogue::{Catalogue, Kind, Message, Piece};

/// All faults, one sentence each. The first catalogue is the one whose comments declare the arguments.
pub fn compare(first: &Catalogue, second: &Catalogue) -> Vec<String> {
    let mut faults = Vec::new();
    for message in &first.messages {
        declarations(first, message, &mut faults);
        let name = &message.name;
        let Some(other) = find(second, name) else {
            faults.push(format!("message “{name}” is in {} but not in {}", first.file, second.file));
            continue;
        };
        let (here, there) = (sorted(message), sorted(other));
        if here != there {
            faults.push(format!(
                "message “{name}” takes ({}) in {} but ({}) in {}",
                here.join(", "),
                first.file,
                there.join(", "),
                second.file
            ));
        }
        numbers(second, other, message, &mut faults);
    }
    for message in second.messages.iter().filter(|message| find(first, &message.name).is_none()) {
        faults.push(format!("message “{}” is in {} but not in {}", message.name, second.file, first.file));
    }
    faults
}

fn find<'a>(catalogue: &'a Catalogue, name: &str) -> Option<&'a Message> {
    catalogue.messages.iter().find(|message| message.name == name)
}

fn sorted(message: &Message) -> Vec<String> {
    let mut names: Vec<String> = message.arguments().iter().map(|name| format!("${name}")).collect();
    names.sort();
    names
}

/// Comments declare only what occurs, and names become Rust names.
fn declarations(catalogue: &Catalogue, message: &Message, faults: &mut Vec<String>) {
    let (file, name) = (&catalogue.file, &message.name);
    for (argument, _) in &message.declared {
        if !message.arguments().contains(&argument.as_str()) {
            faults.push(format!("{file}: the comment of “{name}” declares ${argument}, which its text does not use"));
        }
    }
    const RESERVED: [&str; 14] = [
        "continue", "break", "return", "match", "type", "use", "where", "loop", "move", "final", "try", "yield", "for",
        "in",
    ];
    for word in message.arguments().into_iter().chain([name.as_str()]) {
        let plain = word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if !plain || RESERVED.contains(&word) {
            faults.push(format!("{file}: “{word}” of message “{name}” can't be the name of a method or argument"));
        }
    }
    numbers(catalogue, message, message, faults);
}

/// What a choice is made by has to be declared as a number.
fn numbers(catalogue: &Catalogue, message: &Message, declaring: &Message, faults: &mut Vec<String>) {
    let mut open = vec![&message.pieces];
    while let Some(pieces) = open.pop() {
        for piece in pieces {
            let Piece::Choice { by, exact, other } = piece else { continue };
            if !declaring.declared.contains(&(by.clone(), Kind::Number)) {
                faults.push(format!(
                    "{}: message “{}” chooses by ${by}, so the comment above it in the first file must say “${by} (number)”",
                    catalogue.file, message.name
                ));
            }
            open.push(other);
            open.extend(exact.iter().map(|(_, pieces)| pieces));
        }
    }
}
