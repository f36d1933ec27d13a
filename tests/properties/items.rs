//! Random banks, with near-duplicates in them.

use proptest::prelude::*;
use xuefa::{
    bank::Bank,
    question::{Content, Difficulty, Item, Letter, Letters, Question, blank, judge, multiple, short, single},
};

pub const SUBJECTS: [&str; 3] = ["甲法", "乙法", "丙条例"];

/// A stem of a few stock phrases: small variety, so that near-duplicates are frequent.
fn stem() -> impl Strategy<Value = String> {
    let phrases = ["行政机关应当在期限内作出决定", "当事人有权陈述申辩", "听证由指定的人员主持", "罚款缴至指定银行"];
    (prop::sample::subsequence(phrases.to_vec(), 1..=3), "[一-三]{0,3}")
        .prop_map(|(parts, tail)| parts.concat() + &tail)
}

fn options(count: usize) -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec("[一-龥]{3}", count)
        .prop_map(|texts| texts.into_iter().enumerate().map(|(at, text)| format!("{text}{at}")).collect())
}

fn letters(bits: u16, count: usize) -> Letters {
    let chosen: Letters = Letter::first(count).filter(|l| bits >> l.place() & 1 == 1).collect();
    if chosen.is_empty() { chosen.with(Letter::new(0).unwrap()) } else { chosen }
}

fn question(of: std::ops::Range<u8>) -> impl Strategy<Value = Question> {
    use xuefa::question::Body;
    let body = (of, 2usize..7, any::<u16>()).prop_flat_map(|(kind, count, bits)| {
        options(count).prop_map(move |options| match kind {
            0 => Body::Single(
                single::Face { options },
                single::Key(Letter::new(usize::from(bits) % count).expect("few options")),
            ),
            1 => Body::Multiple(multiple::Face { options }, multiple::Key(letters(bits, count))),
            2 => Body::Indeterminate(multiple::Face { options }, multiple::Key(letters(bits, count))),
            3 => Body::Judge(judge::Face {}, judge::Key(bits % 2 == 0)),
            4 => Body::Blank(
                blank::Face { blanks: 1 },
                blank::Key { blanks: vec![vec![format!("密钥{bits}")]], any_order: false },
            ),
            _ => Body::Short(
                short::Face {},
                short::Key {
                    reference: format!("密钥{bits}"),
                    rubric: vec![short::Point {
                        text: "密钥".into(), worth: xuefa::question::Hundredths(bits.into())
                    }],
                },
            ),
        })
    });
    (stem(), body).prop_map(|(stem, body)| Question {
        stem,
        body,
        rationale: "解析秘密".into(),
        basis: vec!["秘密依据#1".parse().expect("a citation")],
    })
}

pub fn item() -> impl Strategy<Value = Item> {
    let content = prop_oneof![
        6 => question(0..6).prop_map(Content::Simple),
        1 => (stem(), prop::collection::vec(question(0..6), 1..4))
            .prop_map(|(material, parts)| Content::Case { material, parts }),
    ];
    (0usize..3, prop::option::of(0u8..=100), content).prop_map(|(subject, difficulty, content)| Item {
        subject: SUBJECTS[subject].into(),
        difficulty: difficulty.map(Difficulty),
        levels: Vec::new(),
        content,
    })
}

pub fn bank(size: std::ops::Range<usize>) -> impl Strategy<Value = Bank> {
    prop::collection::vec(item(), size).prop_map(|items| Bank { edition: None, subjects: vec![], items })
}
