//! How scripts write times, marks, answers and lists.

use xuefa::question::{Face, Key, Letters, Response, blank, judge, multiple, single};

/// `09:00:20` or `09:00:20.500` as milliseconds since midnight.
pub fn time_of_day(text: &str) -> Option<i64> {
    let (clock, millis) = text.split_once('.').unwrap_or((text, "0"));
    let mut parts = clock.split(':').map(|part| part.parse::<i64>().ok());
    let (hours, minutes, seconds) = (parts.next()??, parts.next()??, parts.next()??);
    Some(((hours * 60 + minutes) * 60 + seconds) * 1000 + millis.parse::<i64>().ok()?)
}

/// `90 秒`, `90` or `1.5` as milliseconds.
pub fn seconds(text: &str) -> Option<i64> {
    let number = text.trim().trim_end_matches('秒').trim();
    let (whole, part) = number.split_once('.').unwrap_or((number, "0"));
    let negative = whole.starts_with('-');
    let whole: i64 = whole.trim_start_matches('+').parse().ok()?;
    let part: i64 = format!("{part:0<3}").parse().ok()?;
    Some(whole * 1000 + if negative { -part } else { part })
}

pub fn spoken_seconds(millis: u64) -> String {
    match millis % 1000 {
        0 => (millis / 1000).to_string(),
        part => format!("{}.{part:03}", millis / 1000).trim_end_matches('0').into(),
    }
}

/// `1 3 5`, or 无 when there are none.
pub fn list(numbers: impl IntoIterator<Item = u32>) -> String {
    let numbers: Vec<String> = numbers.into_iter().map(|number| number.to_string()).collect();
    if numbers.is_empty() { "无".into() } else { numbers.join(" ") }
}

/// What a candidate means by `text` on this question.
pub fn response(face: &Face, text: &str) -> Result<Response, String> {
    let letters = || Letters::try_from(text.to_string()).map_err(str::to_string);
    let letter = || letters()?.iter().next().ok_or_else(|| "a letter was expected".to_string());
    Ok(match face {
        Face::Single(_) => Response::Single(single::Response(letter()?)),
        Face::Multiple(_) => Response::Multiple(multiple::Response(letters()?)),
        Face::Indeterminate(_) => Response::Indeterminate(multiple::Response(letters()?)),
        Face::Judge(_) => Response::Judge(judge::Response(truth(text)?)),
        Face::Blank(_) => Response::Blank(blank::Response(text.split(';').map(|t| t.trim().to_string()).collect())),
        Face::Short(_) => Response::Short(xuefa::question::short::Response(text.into())),
    })
}

/// A key of the question's kind, as an authority would write it down.
pub fn key(face: &Face, text: &str) -> Result<Key, String> {
    Ok(match response(face, text)? {
        Response::Single(it) => Key::Single(single::Key(it.0)),
        Response::Multiple(it) => Key::Multiple(multiple::Key(it.0)),
        Response::Indeterminate(it) => Key::Indeterminate(multiple::Key(it.0)),
        Response::Judge(it) => Key::Judge(judge::Key(it.0)),
        Response::Blank(it) => Key::Blank(blank::Key {
            blanks: it.0.iter().map(|texts| texts.split('|').map(str::to_string).collect()).collect(),
            any_order: false,
        }),
        Response::Short(_) => return Err("a written answer has no key".into()),
    })
}

/// An answer as scripts write it.
pub fn spoken(response: &Response) -> String {
    match response {
        Response::Single(it) => it.0.to_string(),
        Response::Multiple(it) | Response::Indeterminate(it) => it.0.to_string(),
        Response::Judge(it) => if it.0 { "对" } else { "错" }.into(),
        Response::Blank(it) => it.0.join("|"),
        Response::Short(it) => it.0.clone(),
    }
}

fn truth(text: &str) -> Result<bool, String> {
    match text {
        "对" => Ok(true),
        "错" => Ok(false),
        _ => Err("对 or 错 was expected".into()),
    }
}
