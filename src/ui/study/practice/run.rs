//! A practice as a value: which item, what was answered, how it stands. Pure; chance arrives as a seed.

use super::Items;
use crate::question::{Hundredths, Item, Kind, Outcome, Question, Response, Rule};
use std::rc::Rc;

#[derive(Clone, PartialEq)]
pub struct Run {
    items: Items,
    /// Only items of this kind.
    pub kind: Option<Kind>,
    seed: u64,
    /// Places in `items`, in the order of this round.
    queue: Rc<[usize]>,
    pub at: usize,
    /// Responses to the questions of the current item.
    pub responses: Vec<Option<Response>>,
    pub checked: bool,
    pub tally: Tally,
    /// Places of the items with a wrong answer.
    wrong: Vec<usize>,
}

/// Questions checked so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub right: usize,
    /// Those a machine can check.
    pub marked: usize,
    /// Those the learner has to judge.
    pub open: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Right,
    Wrong,
    None,
    Open,
}

pub enum Act {
    Kind(Option<Kind>),
    Respond(usize, Option<Response>),
    Check,
    Next,
    Again,
    /// Once more those with a wrong answer.
    Retry,
}

impl Run {
    pub fn new(items: Items, seed: u64) -> Run {
        let empty = Run {
            items,
            kind: None,
            seed,
            queue: Rc::new([]),
            at: 0,
            responses: Vec::new(),
            checked: false,
            tally: Tally::default(),
            wrong: Vec::new(),
        };
        empty.begin(None)
    }

    #[must_use]
    pub fn act(&self, act: Act) -> Run {
        let mut run = self.clone();
        match act {
            Act::Kind(kind) => return Run { kind, ..run }.begin(None),
            Act::Again => return run.begin(None),
            Act::Retry => return run.begin(Some(self.wrong.clone())),
            Act::Respond(part, response) => {
                if let (false, Some(place)) = (run.checked, run.responses.get_mut(part)) {
                    *place = response;
                }
            }
            Act::Check => run.check(),
            Act::Next if run.checked => {
                run.at += 1;
                run.open();
            }
            Act::Next => {}
        }
        run
    }

    /// A new round, of all items of the kind or of those given.
    fn begin(mut self, only: Option<Vec<usize>>) -> Run {
        let of_kind = |at: &usize| self.kind.is_none_or(|kind| self.items[*at].kind() == kind);
        let mut queue = only.unwrap_or_else(|| (0..self.items.len()).filter(of_kind).collect());
        self.seed = shuffle(&mut queue, self.seed);
        self.queue = queue.into();
        self.at = 0;
        self.tally = Tally::default();
        self.wrong = Vec::new();
        self.open();
        self
    }

    fn open(&mut self) {
        self.checked = false;
        self.responses = self.item().map_or_else(Vec::new, |item| vec![None; item.questions().len()]);
    }

    fn check(&mut self) {
        let (false, Some(at)) = (self.checked, self.queue.get(self.at).copied()) else { return };
        self.checked = true;
        let verdicts: Vec<Verdict> = (0..self.responses.len()).filter_map(|part| self.verdict(part)).collect();
        let count = |wanted: &[Verdict]| verdicts.iter().filter(|verdict| wanted.contains(verdict)).count();
        self.tally.right += count(&[Verdict::Right]);
        self.tally.marked += count(&[Verdict::Right, Verdict::Wrong, Verdict::None]);
        self.tally.open += count(&[Verdict::Open]);
        if count(&[Verdict::Wrong, Verdict::None]) > 0 {
            self.wrong.push(at);
        }
    }

    /// How a question of the current item was answered, once it is checked.
    pub fn verdict(&self, part: usize) -> Option<Verdict> {
        let question = self.item().filter(|_| self.checked)?.questions().get(part)?;
        Some(judge(question, self.responses.get(part)?.as_ref()))
    }

    /// The current item; `None` at the end.
    pub fn item(&self) -> Option<&Item> {
        self.queue.get(self.at).map(|at| &self.items[*at])
    }

    /// How many items this round has.
    pub fn total(&self) -> usize {
        self.queue.len()
    }

    pub fn answered(&self) -> bool {
        self.responses.iter().any(Option::is_some)
    }

    /// Items with a wrong answer, in order of the round.
    pub fn wrong(&self) -> impl ExactSizeIterator<Item = &Item> {
        self.wrong.iter().map(|at| &self.items[*at])
    }

    /// The kinds there are, with the number of items of each.
    pub fn kinds(&self) -> Vec<(Kind, usize)> {
        let count = |kind: Kind| self.items.iter().filter(|item| item.kind() == kind).count();
        Kind::ALL.into_iter().map(|kind| (kind, count(kind))).filter(|(_, count)| *count > 0).collect()
    }

    pub fn items(&self) -> &Items {
        &self.items
    }
}

fn judge(question: &Question, response: Option<&Response>) -> Verdict {
    let full = Hundredths::whole(1);
    match response {
        // A written answer is the learner's own to judge, also when it was only thought.
        _ if question.body.kind() == Kind::Short => Verdict::Open,
        None => Verdict::None,
        Some(response) => match question.body.clone().split().1.mark(response, &Rule::plain(full)) {
            Outcome::Marked(marks) if marks == full => Verdict::Right,
            Outcome::Marked(_) => Verdict::Wrong,
            Outcome::Pending => Verdict::Open,
        },
    }
}

/// Fisher and Yates's shuffle on Steele's SplitMix64; returns the seed of the next round.
fn shuffle(queue: &mut [usize], mut seed: u64) -> u64 {
    for last in (1..queue.len()).rev() {
        seed = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = (seed ^ (seed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        // The remainder's bias is far below what anyone could notice in an order of practice.
        queue.swap(last, ((mixed ^ (mixed >> 31)) % (last as u64 + 1)) as usize);
    }
    seed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::question::{Body, Content, judge};

    fn items(count: usize) -> Items {
        let item = |at: usize| Item {
            subject: "甲法".into(),
            difficulty: None,
            levels: Vec::new(),
            content: Content::Simple(Question {
                stem: at.to_string(),
                body: Body::Judge(judge::Face {}, judge::Key(true)),
                rationale: String::new(),
                basis: Vec::new(),
            }),
        };
        (0..count).map(item).collect()
    }

    fn stems(mut run: Run) -> Vec<String> {
        let mut stems = Vec::new();
        while let Some(item) = run.item() {
            stems.push(item.questions()[0].stem.clone());
            run = run.act(Act::Check).act(Act::Next);
        }
        stems
    }

    #[test]
    fn a_round_has_each_item_once_in_an_order_of_its_seed() {
        let (items, sorted) = (items(40), |mut stems: Vec<String>| {
            stems.sort_by_key(|stem| stem.parse::<usize>().unwrap());
            stems
        });
        let (one, other) = (stems(Run::new(items.clone(), 1)), stems(Run::new(items.clone(), 2)));
        assert_ne!(one, other);
        assert_eq!(one, stems(Run::new(items.clone(), 1)));
        assert_eq!(sorted(one), (0..40).map(|at| at.to_string()).collect::<Vec<_>>());
        assert_ne!(stems(Run::new(items.clone(), 1).act(Act::Again)), other);
    }

    #[test]
    fn right_wrong_and_open_are_told_apart_and_the_wrong_come_again() {
        let answer =
            |run: &Run, right| run.act(Act::Respond(0, Some(Response::Judge(judge::Response(right))))).act(Act::Check);
        let mut run = answer(&Run::new(items(3), 7), true);
        assert_eq!(run.verdict(0), Some(Verdict::Right));
        // What is checked is settled.
        assert!(answer(&run, false) == run);
        run = answer(&run.act(Act::Next), false);
        assert_eq!(run.verdict(0), Some(Verdict::Wrong));
        let missed = run.item().cloned();
        run = run.act(Act::Next).act(Act::Check);
        assert_eq!(run.verdict(0), Some(Verdict::None));
        run = run.act(Act::Next);
        assert_eq!((run.tally, run.item()), (Tally { right: 1, marked: 3, open: 0 }, None));
        assert_eq!(run.wrong().len(), 2);
        assert!(run.wrong().next() == missed.as_ref());
        let again = run.act(Act::Retry);
        assert_eq!((again.total(), again.tally), (2, Tally::default()));
        assert_eq!(again.act(Act::Kind(Some(Kind::Single))).total(), 0);
    }
}
