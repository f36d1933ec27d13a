//! Times drawing and marking in the browser's own wasm, for `cargo xtask measure`; no page loads it.
//!
//! It leaves `{"draw":[…],"mark":[…]}`, milliseconds, in the title of its page.

use std::fmt::Write;
use xuefa::{
    bank::{self, Bank},
    device::page,
    marking::mark,
    paper::{Blueprint, Key, Order, Paper, Pool, draw_from, master, read_blueprint},
    question::{self, Kind, Response, judge, multiple, single},
    sitting::State,
};

const BLUEPRINT: &str = include_str!("../../questions/blueprints/public-law.txt");
/// How many times as many items as the paper has questions.
const CHOICE: usize = 100;
const ROUNDS: usize = 15;
/// Marking is too short for the browser's clock, which is coarse on purpose: it is done so often, and divided.
const TIMES: usize = 200;

fn main() {
    let (blueprint, _) = read_blueprint(BLUEPRINT);
    let bank = bank(&blueprint);
    let pool = Pool::of(&bank);
    let (mut drawing, mut marking) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let seed = round.to_string();
        let begun = now();
        // A bank made for this blueprint satisfies it.
        let Ok(drawn) = draw_from(&pool, &bank, &blueprint, &seed) else { return };
        let (paper, key) = master(&bank, &blueprint, &drawn, &seed);
        drawing.push(now() - begun);
        let state = answered(&paper, &key);
        let begun = now();
        for _ in 0..TIMES {
            std::hint::black_box(mark(&key, &paper, &state, &[]));
        }
        marking.push((now() - begun) / TIMES as f64);
    }
    page::set_title(&format!("{{\"items\":{},\"draw\":{drawing:?},\"mark\":{marking:?}}}", bank.items.len()));
}

fn now() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now())
}

/// Items in random words, so many for each cell of the blueprint that every question is one of a hundred.
fn bank(blueprint: &Blueprint) -> Bank {
    let mut order = Order::new("bench", "words");
    let mut words = |length: usize| -> String {
        // Common characters stand side by side in Unicode; which ones they are is no matter.
        (0..length).filter_map(|_| char::from_u32(0x4e00 + order.below(3_000) as u32)).collect()
    };
    let mut text = String::new();
    for section in &blueprint.sections {
        for cell in &section.cells {
            let subject = cell.subject.as_deref().unwrap_or("总则");
            let _ = writeln!(text, "# {subject}\n## {}", section.kind.heading());
            for number in 1..=cell.count * CHOICE {
                let _ = writeln!(text, "{number}. {}", words(60));
                if section.kind != Kind::Judge {
                    for letter in ["A", "B", "C", "D"] {
                        let _ = writeln!(text, "{letter}. {}", words(12));
                    }
                }
                let answer = match section.kind {
                    Kind::Judge => "对",
                    Kind::Multiple => "ABD",
                    _ => "C",
                };
                // As spread as those of the default bank, around the middle of what the blueprint asks for.
                let difficulty = 20 + number * 7 % 47;
                let _ = writeln!(text, "答案: {answer}\n解析: {}\n难度: 0.{difficulty}", words(80));
            }
        }
    }
    bank::read("bench.txt", text.as_bytes()).0
}

/// Every question answered.
fn answered(paper: &Paper, key: &Key) -> State {
    let mut state = State::default();
    for (question, entry) in paper.questions().zip(&key.entries) {
        let wrong = question.number % 2 == 0;
        let response = match &entry.key {
            question::Key::Single(key) => Response::Single(single::Response(key.0)),
            question::Key::Multiple(key) => Response::Multiple(multiple::Response(key.0)),
            question::Key::Judge(key) => Response::Judge(judge::Response(key.0 != wrong)),
            _ => continue,
        };
        state.answers.insert(question.number, response);
    }
    state
}
