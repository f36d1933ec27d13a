//! The browser killed again and again while a candidate answers: what was shown as saved is there, and nothing moves.

use crate::exam::{Candidate, Kept, PUBLIC_LAW, begin, come_back, opened, seconds, seconds_left, wait_saved};
use crate::harness::{Browser, journey};
use serde::Deserialize;
use serde_json::json;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};
use xuefa::question::{Letter, Response};

const CANDIDATE: Candidate = Candidate::ZHANG;
const ADDRESS: &str = "exam/?seed=killed";
const KILLS: usize = 26;
/// How many questions are answered between two kills, if there is time.
const AT_MOST: usize = 60;
/// Seconds by which the clock on the screen may lag, and a busy machine may be late.
const TOLERANCE: u64 = 3;

/// Letters chosen, by the number of the question; empty: none.
type Choices = BTreeMap<u32, String>;

#[test]
fn what_was_shown_as_saved_survives_every_kill() {
    journey("killed", async |page| {
        let mut chance = Chance(20_260_501);
        begin(page, ADDRESS, PUBLIC_LAW, &CANDIDATE).await;
        let first = walk(page, &(1..=100).collect::<Vec<_>>()).await;
        let paper = kept(page).await.paper_text;
        let (mut known, mut seen_in_all) = (Choices::new(), 0);
        for round in 0..=KILLS {
            // The last round is a power cut that tears the record that was being written.
            let torn = round == KILLS;
            let seen = answer_until_killed(page, &mut chance, &known).await;
            seen_in_all += seen.saved.len();
            if torn {
                page.tear_last_write(7);
            }
            page.start().await;
            come_back(page, "exam/", &CANDIDATE).await;
            page.wait_for(".timer-value").await;

            let (left, gap) = (seconds_left(page).await, seen.at.elapsed().as_secs());
            assert!(left <= seen.left, "{left} s left, and {} s before the kill", seen.left);
            assert!(seen.left - left <= gap + TOLERANCE, "{} s lost in {gap} s", seen.left - left);

            let kept = kept(page).await;
            assert_eq!(kept.paper_text, paper, "the paper has changed");
            let now: Choices = kept.answers().iter().map(|(number, response)| (*number, letters(response))).collect();
            let lost = seen.missing_in(&now, &known);
            // The torn record is the last one on the disk, which the page may or may not have called saved.
            assert!(lost.len() <= usize::from(torn), "round {round}: {lost:?} were shown as saved and are lost");
            looks_the_same(page, &first, &now, &seen, &mut chance).await;
            known = now;
        }
        assert!(seen_in_all > 5 * KILLS, "only {seen_in_all} answers were saved before the kills: no test");
        ends_well(page, &first, known).await;
    });
}

/// What was on the screen when it was last looked at before a kill.
struct Seen {
    /// Answers of this round that the page called saved.
    saved: Choices,
    /// Questions that were answered in this round, seen as saved or not.
    touched: Vec<u32>,
    left: u64,
    at: Instant,
}

impl Seen {
    /// Answers that were saved, in this round or before, and are not there now.
    fn missing_in(&self, now: &Choices, before: &Choices) -> Vec<u32> {
        let untouched = before.iter().filter(|(number, _)| !self.touched.contains(number));
        let all = self.saved.iter().chain(untouched);
        let letters = |number: &u32| now.get(number).map_or("", String::as_str);
        all.filter(|(number, saved)| letters(number) != *saved).map(|(number, _)| *number).collect()
    }
}

/// Answers quickly, watches what the page calls saved, and kills the browser at a moment nobody has chosen.
async fn answer_until_killed(page: &mut Browser, chance: &mut Chance, known: &Choices) -> Seen {
    let touched = chance.sample(&(1..=100).collect::<Vec<_>>(), AT_MOST);
    let plan: Vec<(u32, u64)> = touched.iter().map(|number| (*number, chance.next() % 12)).collect();
    let moment = Duration::from_millis(120 + chance.next() % 1_400);
    page.run(ANSWERING, vec![json!(plan)]).await;
    let (left, at) = (seconds_left(page).await, Instant::now());
    let last = RefCell::new(Seen { saved: Choices::new(), touched, left, at });
    let watching = async {
        loop {
            let now = page.run(WATCHING, vec![]).await;
            let Ok(now) = serde_json::from_value::<Glance>(now) else { continue };
            let mut last = last.borrow_mut();
            (last.left, last.at) = (seconds(&now.left), Instant::now());
            if now.state == "saved" {
                last.saved = now.given.into_iter().collect();
            }
        }
    };
    // Not waiting for anything: the kill has to come in the midst of it.
    let _ = tokio::time::timeout(moment, watching).await;
    page.kill9().await;
    let seen = last.into_inner();
    assert!(seen.left > 0 && known.len() <= 100);
    seen
}

#[derive(Deserialize)]
struct Glance {
    state: String,
    left: String,
    given: Vec<(u32, String)>,
}

/// Answers by the plan of (question, option) with real clicks, one after the other, and notes what the inputs then show.
const ANSWERING: &str = "const [plan] = arguments; const given = window.given = {}; \
    const act = (at) => { \
      if (at === plan.length) return; \
      const [number, option] = plan[at]; \
      document.querySelector(`.exam-side [data-number='${number}']`).click(); \
      const choose = () => { \
        const inputs = [...document.querySelectorAll(`#q${number} input`)]; \
        if (!inputs.length) return setTimeout(choose, 1); \
        inputs[option % inputs.length].click(); \
        given[number] = inputs.filter(input => input.checked).map(input => input.value).join(''); \
        setTimeout(act, 1 + option, at + 1); }; \
      setTimeout(choose, 1); }; \
    act(0);";

/// The badge and what was given when it said so, in one look.
const WATCHING: &str = "const badge = document.querySelector('.save'); \
    return { state: badge.dataset.state, left: document.querySelector('.timer-value').textContent, \
      given: Object.entries(window.given).map(([number, letters]) => [Number(number), letters]) };";

/// A question as it is on the screen.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
struct Look {
    number: u32,
    stem: String,
    options: Vec<String>,
    chosen: String,
}

/// Walks through questions by the palette and looks at each.
async fn walk(page: &mut Browser, numbers: &[u32]) -> Vec<Look> {
    let script = "const [numbers, done] = arguments; const seen = []; \
        const next = (at) => { \
          if (at === numbers.length) return done(seen); \
          const number = numbers[at]; \
          document.querySelector(`.exam-side [data-number='${number}']`).click(); \
          const look = () => { \
            const question = document.querySelector(`#q${number}`); \
            if (!question) return setTimeout(look, 1); \
            seen.push({ number, stem: question.querySelector('.stem').textContent, \
              options: [...question.querySelectorAll('.option-text')].map(option => option.textContent), \
              chosen: [...question.querySelectorAll('input:checked')].map(input => input.value).join('') }); \
            next(at + 1); }; \
          setTimeout(look, 1); }; \
        next(0);";
    let found = page.run_async(script, vec![json!(numbers)]).await;
    serde_json::from_value(found).expect("questions as they look")
}

/// The palette, the questions that were at risk and a few others look as they did, with the answers that are stored.
async fn looks_the_same(page: &mut Browser, first: &[Look], now: &Choices, seen: &Seen, chance: &mut Chance) {
    let script = "return [...document.querySelectorAll('.exam-side .cell.is-answered[data-number]')]\
        .map(cell => Number(cell.dataset.number))";
    let answered: Vec<u32> = serde_json::from_value(page.run(script, vec![]).await).expect("numbers");
    assert_eq!(answered, now.keys().copied().collect::<Vec<_>>(), "the palette");
    let at_risk: Vec<u32> = seen.saved.keys().copied().collect();
    let others: Vec<u32> = now.keys().copied().collect();
    let numbers = [chance.sample(&at_risk, 6), chance.sample(&others, 3)].concat();
    for look in walk(page, &numbers).await {
        let was = &first[look.number as usize - 1];
        assert_eq!((&look.stem, &look.options), (&was.stem, &was.options), "question {}", look.number);
        assert_eq!(look.chosen, now.get(&look.number).cloned().unwrap_or_default(), "question {}", look.number);
    }
}

/// All hundred questions once more, and then the record as a whole.
async fn ends_well(page: &mut Browser, first: &[Look], known: Choices) {
    for (look, was) in walk(page, &(1..=100).collect::<Vec<_>>()).await.iter().zip(first) {
        let chosen = known.get(&look.number).cloned().unwrap_or_default();
        assert_eq!(look, &Look { chosen, ..was.clone() });
    }
    wait_saved(page).await;
    let kept = kept(page).await;
    assert_eq!(kept.state.reopened as usize, KILLS + 1, "every opening is on record");
    opened(page, 100).await;
}

async fn kept(page: &mut Browser) -> Kept {
    Kept::read(page, &CANDIDATE.log(PUBLIC_LAW, 1)).await
}

fn letters(response: &Response) -> String {
    match response {
        Response::Single(single) => char::from(single.0).to_string(),
        Response::Multiple(many) | Response::Indeterminate(many) => many.0.iter().map(char::from).collect(),
        Response::Judge(judge) => char::from(Letter::first(2).nth(usize::from(!judge.0)).expect("A or B")).to_string(),
        Response::Blank(_) | Response::Short(_) => unreachable!("the paper has none"),
    }
}

/// SplitMix64: the same kills at every run, as far as a machine can repeat them.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// At most so many of these, each once, in any order.
    fn sample(&mut self, all: &[u32], most: usize) -> Vec<u32> {
        let mut rest = all.to_vec();
        let count = most.min(rest.len());
        (0..count).map(|_| rest.swap_remove((self.next() % rest.len() as u64) as usize)).collect()
    }
}
