//! Whether the authorities that a key names stand in what is cited.

use super::{
    Part, What,
    sources::{Library, facts},
    words::asks_about_cases,
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
    let unread = question.basis.iter().any(|citation| library.shelf(&citation.law).is_none());
    let right: Vec<&String> = match &question.body {
        Body::Single(face, key) => face.options.get(key.0.place()).into_iter().collect(),
        Body::Multiple(face, key) | Body::Indeterminate(face, key) => {
            key.0.iter().filter_map(|letter| face.options.get(letter.place())).collect()
        }
        Body::Blank(_, key) => key.blanks.iter().filter_map(|texts| texts.first()).collect(),
        Body::Judge(..) | Body::Short(..) => Vec::new(),
    };
    if unread || right.is_empty() || asks_about_cases(&question.stem) {
        return;
    }
    let cited = question.basis.iter().filter_map(|citation| Some(library.shelf(&citation.law)?.texts(citation)));
    let known = short(&cited.chain(facts(item, question, false)).collect::<Vec<_>>().join("\n"));
    for text in right {
        let mut rest = short(text);
        for authority in AUTHORITIES {
            if rest.contains(authority) {
                // What is inside a longer name has been looked for with it.
                rest = rest.replace(authority, "");
                let found_above = authority.ends_with("法院")
                    && ABOVE.iter().any(|above| known.contains(above))
                    && short(&question.rationale).contains(authority);
                if !known.contains(authority) && !found_above {
                    let what = What::Authority { words: (*authority).into(), sought: question.basis.clone() };
                    miss(Part::Key, what);
                }
            }
        }
    }
}

fn short(text: &str) -> String {
    NAMES.iter().fold(text.to_string(), |text, (name, short)| text.replace(name, short))
}
