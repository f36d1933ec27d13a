//! Whether numbers, periods and amounts stand in what is cited.

use super::{
    Counts, Part, What,
    derived::{Day, days, follows, reached},
    sources::{Library, facts},
    words::{compares, former, limit, of_a_case, reckons, refuted},
};
use crate::{
    law::{Citation, ONE, Place, Quantity, Unit, quantities},
    question::{Body, Item, Question, blank},
};

pub(super) fn check(
    item: &Item,
    question: &Question,
    library: &Library<'_>,
    counts: &mut Counts,
    miss: &mut impl FnMut(Part, What),
) {
    let law = Law::of(question, library);
    let of = |texts: &[String]| texts.iter().flat_map(|text| quantities(text)).collect::<Vec<_>>();
    let stated = of(&facts(item, question, false));
    let told = of(&facts(item, question, true));
    let right = key(question);
    for text in &right {
        // The answer is no fact of its own question; but the rationale may work it out.
        let said = Said { part: Part::Key, text, facts: &stated, reckon: &stated, question };
        said.check(&law, counts, miss);
    }
    // Wrong options are told, but nothing follows from them.
    let reckon = [stated.clone(), of(&right)].concat();
    let rationale = Said { part: Part::Rationale, text: &question.rationale, facts: &told, reckon: &reckon, question };
    rationale.check(&law, counts, miss);
}

/// The texts that are right: options, blanks with the unit that follows them, model answer and rubric.
fn key(question: &Question) -> Vec<String> {
    match &question.body {
        Body::Single(face, key) => face.options.get(key.0.place()).cloned().into_iter().collect(),
        Body::Multiple(face, key) | Body::Indeterminate(face, key) => {
            key.0.iter().filter_map(|letter| face.options.get(letter.place()).cloned()).collect()
        }
        Body::Judge(..) => Vec::new(),
        Body::Blank(_, key) => {
            let after: Vec<&str> = question.stem.split(blank::MARK).skip(1).collect();
            let unit = |at: usize| -> String { after.get(at).unwrap_or(&"").chars().take(6).collect() };
            let texts = key.blanks.iter().enumerate();
            texts.flat_map(|(at, texts)| texts.iter().map(move |text| format!("{text}{}", unit(at)))).collect()
        }
        Body::Short(_, key) => {
            let points = key.rubric.iter().map(|point| point.text.clone());
            points.chain([key.reference.clone()]).collect()
        }
    }
}

/// What a question cites.
struct Law<'a> {
    cited: &'a [Citation],
    library: &'a Library<'a>,
    numbers: Vec<Quantity>,
    working_days: bool,
    /// It rests on documents too, whose text is not here.
    documents: bool,
}

impl<'a> Law<'a> {
    fn of(question: &'a Question, library: &'a Library<'a>) -> Law<'a> {
        let shelves = || question.basis.iter().filter_map(|citation| Some((citation, library.shelf(&citation.law)?)));
        let mut numbers: Vec<Quantity> = shelves().flat_map(|(citation, shelf)| shelf.numbers(citation)).collect();
        let working_days = shelves().any(|(_, shelf)| shelf.working_days);
        if working_days {
            let days = numbers.iter().filter(|number| number.unit == Unit::Day);
            let working: Vec<_> = days.map(|day| Quantity { unit: Unit::WorkingDay, ..*day }).collect();
            numbers.extend(working);
        }
        let documents = question.basis.iter().any(|citation| library.shelf(&citation.law).is_none());
        Law { cited: &question.basis, library, numbers, working_days, documents }
    }

    /// A day, month or year on which a cited law was adopted, amended or came into force.
    fn dated(&self, sought: &Quantity) -> bool {
        let dates = |citation: &Citation| self.library.shelf(&citation.law).is_some_and(|shelf| shelf.dated(sought));
        sought.unit.of_date() && self.cited.iter().any(dates)
    }

    /// Up to three other articles of the cited laws that have this number.
    fn elsewhere(&self, sought: &Quantity) -> Vec<Citation> {
        let mut places: Vec<Citation> = Vec::new();
        for citation in self.cited {
            let Some(shelf) = self.library.shelf(&citation.law) else { continue };
            for article in shelf.articles_with(|known| same(known, sought)) {
                let place = Some(Place { article, paragraph: 0, clause: 0 });
                let found = Citation { law: citation.law.clone(), version: None, place };
                if !places.contains(&found) && places.len() < 3 {
                    places.push(found);
                }
            }
        }
        places
    }
}

/// A text to be checked, and what it may take its numbers from besides the law.
struct Said<'a> {
    part: Part,
    text: &'a str,
    /// What may be said again.
    facts: &'a [Quantity],
    /// What may be reckoned with.
    reckon: &'a [Quantity],
    question: &'a Question,
}

impl Said<'_> {
    fn check(&self, law: &Law<'_>, counts: &mut Counts, miss: &mut impl FnMut(Part, What)) {
        let numbers = quantities(self.text);
        let explains = self.part == Part::Rationale;
        let mut given = [law.numbers.as_slice(), self.reckon].concat();
        for (at, number) in numbers.iter().enumerate() {
            let found = if law.numbers.iter().any(|known| same(known, number)) {
                &mut counts.found
            } else if trivial(number, self.text) {
                continue;
            } else if self.facts.iter().any(|known| same(known, number) || counted(known, number))
                || law.dated(number)
                || !explains && of_a_case(&self.question.stem, self.text, number)
            {
                &mut counts.facts
            } else if law.documents {
                &mut counts.unread
            } else if explains && former(self.text, number.start) {
                &mut counts.former
            } else if (!explains || reckons(self.text, number)) && self.reckoned(at, &numbers, &given, law) {
                &mut counts.derived
            } else if explains && refuted(self.text, number.start) {
                &mut counts.refuted
            } else {
                let words = self.text[number.start..number.end].into();
                let elsewhere = law.elsewhere(number);
                miss(self.part, What::Number { words, sought: law.cited.to_vec(), elsewhere });
                continue;
            };
            *found += 1;
            // What follows from the given may give the next.
            given.push(*number);
        }
    }

    /// Whether the number at this place follows from what is given; that of a key only if the rationale has it too, and
    /// then also from the steps of the rationale.
    fn reckoned(&self, at: usize, numbers: &[Quantity], given: &[Quantity], law: &Law<'_>) -> bool {
        let number = &numbers[at];
        let rationale = &self.question.rationale;
        let steps = quantities(rationale);
        let next_day = rationale.contains("次日");
        let mut given = given.to_vec();
        if self.part == Part::Key {
            let repeated =
                steps.iter().find(|step| same(step, number) || counted(step, number) || same_day(step, number));
            match repeated {
                Some(step) if compares(rationale, step.start) => return true,
                None if !next_day => return false,
                _ => {}
            }
            let followed: Vec<_> = steps.iter().filter(|step| follows(step, &given)).copied().collect();
            given.extend(followed);
        }
        let reach = |day: Day, from: &[Day]| reached(day, from, &given, law.working_days, next_day);
        let mut from = days(self.reckon);
        let stages: Vec<Day> = days(&steps).into_iter().filter(|day| reach(*day, &from)).collect();
        from.extend(stages);
        // A day of the calendar is reckoned as a whole.
        let whole = days(numbers).into_iter().find(|day| (day.start..day.end).contains(&number.start));
        whole.is_some_and(|day| reach(day, &from)) || follows(number, &given) || summed(at, numbers)
    }
}

/// The sum of two or more numbers right before it: 20天、31天、30天，共81天.
fn summed(at: usize, numbers: &[Quantity]) -> bool {
    let before = numbers[..at].iter().rev().take_while(|other| other.unit == numbers[at].unit);
    let mut sum = 0_u64;
    before.enumerate().any(|(count, other)| {
        sum = sum.saturating_add(other.value);
        count > 0 && sum == numbers[at].value
    })
}

/// The same number of the same thing. A number that names nothing is the same as any.
fn same(known: &Quantity, sought: &Quantity) -> bool {
    known.value == sought.value
        && (known.unit == sought.unit
            || sought.unit == Unit::Bare
            || matches!((known.unit, sought.unit), (Unit::OfDay, Unit::Day)))
}

/// 9月11日 and, later in the same sentence, 11日.
fn same_day(one: &Quantity, other: &Quantity) -> bool {
    let day = |unit| matches!(unit, Unit::Day | Unit::OfDay);
    one.value == other.value && day(one.unit) && day(other.unit)
}

/// 第32个 for 32日: it counts without naming what; small numbers would be alike by chance.
fn counted(known: &Quantity, sought: &Quantity) -> bool {
    matches!(known.unit, Unit::Bare | Unit::Piece) && known.value == sought.value && sought.value > 10 * ONE
}

/// Words rather than numbers: 一种, 两项 and 其余三人 count what the text itself says, 同一日 is no period; a number without
/// a unit says nothing that could be looked up.
fn trivial(number: &Quantity, text: &str) -> bool {
    match number.unit {
        Unit::Bare | Unit::Piece => true,
        Unit::Person | Unit::Occasion => !limit(text, number),
        Unit::Day | Unit::Year => {
            let before = text[..number.start].chars().next_back();
            number.value == ONE && before.is_some_and(|c| "同每某任统逐另这那单第".contains(c))
        }
        _ => false,
    }
}
