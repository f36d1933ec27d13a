//! Whether the authorities that key and rationale name stand in what is cited.

use super::{
    Part, What,
    sources::{Library, facts},
    words::{asks_about_cases, former, refuted},
};
use crate::question::{Body, Item, Question};

/// Authorities whose names are the same in every law, in their short form; longer ones first where one holds another.
/// Offices that a scenario names for itself (某区城管局) are no matter of the statute's wording.
const AUTHORITIES: &[&str] = &[
    "全国人大常委会",
    "全国人大",
    "人大常委会",
    "人大",
    "中央军事委员会",
    "国务院",
    "最高法院",
    "高级法院",
    "中级法院",
    "基层法院",
    "法院",
    "最高检察院",
    "检察院",
    "监察机关",
    "公安机关",
];

/// Full names and other names, and the short form. 国务院部门 is another authority than 国务院.
const NAMES: &[(&str, &str)] = &[
    ("人民代表大会", "人大"),
    ("常务委员会", "常委会"),
    ("人民法院", "法院"),
    ("人民检察院", "检察院"),
    ("检察机关", "检察院"),
    ("监察委员会", "监察机关"),
    ("国务院各部门", "部门"),
    ("国务院部门", "部门"),
    ("国务院有关部门", "部门"),
];

/// Courts found by going up: the rationale says which one it is.
const ABOVE: &[&str] = &["上级法院", "上一级法院"];

pub(super) fn check(item: &Item, question: &Question, library: &Library<'_>, miss: &mut impl FnMut(Part, What)) {
    if question.basis.iter().any(|citation| library.shelf(&citation.law).is_none()) {
        return;
    }
    let cited = question.basis.iter().filter_map(|citation| Some(library.shelf(&citation.law)?.texts(citation)));
    let cited = cited.collect::<Vec<_>>().join("\n");
    let known = |with_options| short(&[cited.clone(), facts(item, question, with_options).join("\n")].join("\n"));
    let mut look = |part, text: &str, known: &str| {
        for authority in missing(text, known) {
            let found_above = authority.ends_with("法院")
                && ABOVE.iter().any(|above| known.contains(above))
                && short(&question.rationale).contains(authority);
            if !found_above {
                miss(part, What::Authority { words: authority.into(), sought: question.basis.clone() });
            }
        }
    };
    if !asks_about_cases(&question.stem) {
        let known = known(false);
        right(&question.body).into_iter().for_each(|text| look(Part::Key, text, &known));
    }
    let known = known(true);
    for clause in question.rationale.split_inclusive(['。', '；']) {
        if !former(clause, 0) && !refuted(clause, 0) {
            look(Part::Rationale, clause, &known);
        }
    }
}

/// The texts that are right and short enough to name an authority as the answer.
fn right(body: &Body) -> Vec<&String> {
    match body {
        Body::Single(face, key) => face.options.get(key.0.place()).into_iter().collect(),
        Body::Multiple(face, key) | Body::Indeterminate(face, key) => {
            key.0.iter().filter_map(|letter| face.options.get(letter.place())).collect()
        }
        Body::Blank(_, key) => key.blanks.iter().filter_map(|texts| texts.first()).collect(),
        Body::Judge(..) | Body::Short(..) => Vec::new(),
    }
}

/// The authorities in a text that are not known.
fn missing(text: &str, known: &str) -> Vec<&'static str> {
    let mut rest = short(text);
    let mut missing = Vec::new();
    for authority in AUTHORITIES {
        if rest.contains(authority) {
            // What is inside a longer name has been looked for with it.
            rest = rest.replace(authority, "");
            if !known.contains(authority) {
                missing.push(*authority);
            }
        }
    }
    missing
}

fn short(text: &str) -> String {
    NAMES.iter().fold(text.to_string(), |text, (name, short)| text.replace(name, short))
}
