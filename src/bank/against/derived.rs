//! Numbers that follow from others: sums, products, shares, days of a calendar.

use crate::law::{ONE, Quantity, Unit};

/// Whether `sought` follows from numbers of `given` by one step of arithmetic, or by one product of three (amount × share ×
/// days).
pub(super) fn follows(sought: &Quantity, given: &[Quantity]) -> bool {
    let value = sought.value;
    let scales = || given.iter().filter(|one| is_factor(one.unit)).map(|one| one.value);
    let same: Vec<u64> = given.iter().filter(|one| adds_to(one.unit, sought.unit)).map(|one| one.value).collect();
    let sums = same.iter().enumerate().any(|(at, a)| {
        let mut others = same.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, b)| *b);
        others.any(|b| a.saturating_add(b) == value || a.abs_diff(b) == value)
    });
    let scaled = || same.iter().flat_map(|a| scales().map(move |factor| product(*a, factor)));
    let thrice = || scaled().flat_map(|a| scales().map(move |factor| product(a, factor)));
    let parts = || same.iter().flat_map(|a| scales().map(move |factor| quotient(*a, factor)));
    let amount = matches!(sought.unit, Unit::Yuan | Unit::Share | Unit::Fold | Unit::Piece | Unit::Person);
    let multiplied = || scaled().chain(thrice()).chain(parts()).any(|a| a == value);
    sums || amount && multiplied() || ratio(sought, given) || elapsed(sought, given)
}

/// Whether numbers of one unit make sums or differences in the other: 2020年 and 五年 make 2025年; 4月10日 leaves 20天.
fn adds_to(unit: Unit, sum: Unit) -> bool {
    unit == sum
        || matches!(
            (unit, sum),
            (Unit::Year, Unit::OfYear)
                | (Unit::OfYear, Unit::Year)
                | (Unit::OfMonth, Unit::Month)
                | (Unit::OfDay, Unit::Day)
                | (Unit::OfYear, Unit::Age)
        )
}

/// 3600 of 12000 is 30 %; of two amounts one is so many times the other.
fn ratio(sought: &Quantity, given: &[Quantity]) -> bool {
    let of = |a: &Quantity| {
        let alike = given.iter().filter(|b| b.unit == a.unit && b.value > 0);
        alike.map(|b| quotient(a.value, b.value)).any(|ratio| ratio == sought.value)
    };
    matches!(sought.unit, Unit::Share | Unit::Fold) && given.iter().any(of)
}

/// The time between two days that are given, the first day counted or not; where days are, also the length of a month, what
/// is left of it, and the months that lie between.
fn elapsed(sought: &Quantity, given: &[Quantity]) -> bool {
    let days = days(given);
    let count = sought.value / ONE;
    let apart = |fits: &dyn Fn(u64) -> bool| {
        let pairs = days.iter().flat_map(|a| days.iter().map(move |b| (a, b)));
        pairs.filter_map(|(a, b)| a.until(*b)).any(fits)
    };
    match sought.unit {
        Unit::Day => {
            let ends_month = |day: u64| (28..=31).contains(&(count + day));
            days.iter().any(|day| ends_month(0) || ends_month(day.day)) || apart(&|apart| apart.abs_diff(count) <= 1)
        }
        Unit::OfMonth => days.iter().any(|a| days.iter().any(|b| (a.month..=b.month).contains(&count))),
        Unit::WorkingDay => apart(&|apart| count <= apart + 1 && apart * 5 / 7 <= count + 3),
        Unit::Month => apart(&|apart| (apart / 31..=apart / 28 + 1).contains(&count)) || months_apart(count, given),
        _ => false,
    }
}

/// Whether so many months lie between two months that are given, over the turn of the year too.
fn months_apart(count: u64, given: &[Quantity]) -> bool {
    let months: Vec<u64> = given.iter().filter(|one| one.unit == Unit::OfMonth).map(|one| one.value / ONE).collect();
    months.iter().any(|a| months.iter().any(|b| (b + 12).checked_sub(*a).is_some_and(|apart| apart % 12 == count)))
}

/// What amounts and periods are multiplied by.
fn is_factor(unit: Unit) -> bool {
    matches!(unit, Unit::Share | Unit::Fold | Unit::Piece | Unit::Person | Unit::Occasion | Unit::Day)
}

fn product(a: u64, b: u64) -> u64 {
    u64::try_from(u128::from(a) * u128::from(b) / u128::from(ONE)).unwrap_or(u64::MAX)
}

fn quotient(a: u64, b: u64) -> u64 {
    let whole = u128::from(a) * u128::from(ONE);
    whole.checked_div(u128::from(b)).and_then(|whole| u64::try_from(whole).ok()).unwrap_or(u64::MAX)
}

/// A day of the calendar as texts name it, the year left open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Day {
    pub month: u64,
    pub day: u64,
    /// Where its words begin and end.
    pub start: usize,
    pub end: usize,
}

/// The days among the numbers of a text: 3月5日.
pub(super) fn days(numbers: &[Quantity]) -> Vec<Day> {
    let mut days = Vec::new();
    for pair in numbers.windows(2) {
        if pair[0].unit == Unit::OfMonth && pair[1].unit == Unit::OfDay {
            let (month, day) = (pair[0].value / ONE, pair[1].value / ONE);
            days.push(Day { month, day, start: pair[0].start, end: pair[1].end });
        }
    }
    days
}

impl Day {
    /// Days from this one to the next `other` in the calendar, 0 to 364; `None` when there is no such month.
    fn until(self, other: Day) -> Option<u64> {
        let of_year = |day: Day| Some(DAYS_BEFORE.get(usize::try_from(day.month).ok()?)? + day.day);
        Some((of_year(other)? + 365 - of_year(self)? % 365) % 365)
    }
}

/// Whether a period that is given leads from one of the days to this one, forward or back. A day more or less is allowed:
/// the first day counts or does not; working days stretch over weekends and holidays, and where days are working days so do
/// they. The next day (次日) needs no period.
pub(super) fn reached(sought: Day, from: &[Day], periods: &[Quantity], working_days: bool, next_day: bool) -> bool {
    let between = |low: u64, high: u64, apart: u64| {
        let spread = low.saturating_sub(1)..=high + 2;
        spread.contains(&apart) || spread.contains(&(365 - apart))
    };
    from.iter().filter_map(|start| start.until(sought)).any(|apart| {
        let leads = |period: &Quantity| {
            let count = period.value / ONE;
            let working = || count < 250 && between(count, count * 7 / 5 + 10, apart);
            match period.unit {
                Unit::Day => count < 365 && between(count, count, apart) || working_days && working(),
                Unit::WorkingDay => working(),
                Unit::Week => count < 52 && between(count * 7, count * 7, apart),
                Unit::Month => count < 12 && between(count * 30, count * 31, apart),
                Unit::Year => apart <= 1 || apart == 364,
                Unit::Hour => count < 800 && between(count / 24, count / 24, apart),
                _ => false,
            }
        };
        next_day && apart == 1 || periods.iter().any(leads)
    })
}

/// Days of a year before its months, the zeroth left out.
const DAYS_BEFORE: [u64; 13] = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::quantities;

    #[test]
    fn one_step_of_arithmetic() {
        for (given, sought, expected) in [
            ("十万元、20%", "二万元", true),
            ("每日3%、一万元、20日", "六千元", true),
            ("违法所得4000元、五倍", "二万元", true),
            ("30日、15日", "45日", true),
            ("五万元、三万元", "二万元", true),
            ("3600元、12000元", "百分之三十", true),
            ("六个月、三个月", "九个月", true),
            ("2020年3月、五年", "2025年", true),
            ("2月、10月", "八个月", true),
            ("4月10日、7月9日", "20天", true),
            ("4月10日、7月9日", "31天", true),
            ("4月10日、7月9日", "5月", true),
            ("4月10日、7月9日", "9月", false),
            ("2025年12月、2026年8月", "八个月", true),
            ("3月2日、3月16日", "十四天", true),
            ("3月19日、3月30日", "8个工作日", true),
            ("3月19日、3月30日", "28个工作日", false),
            ("三十日", "六十日", false),
            ("十万元、20%", "三万元", false),
        ] {
            assert_eq!(follows(&quantities(sought)[0], &quantities(given)), expected, "{given} {sought}");
        }
    }

    #[test]
    fn days_of_the_calendar() {
        for (from, period, to, expected) in [
            ("3月5日", "六十日", "5月4日", true),
            ("3月5日", "六十日", "5月9日", false),
            ("12月20日", "十五日", "1月4日", true),
            ("8月1日", "六个月", "2月1日", true),
            ("6月1日", "七个工作日", "6月10日", true),
            ("6月1日", "七个工作日", "7月10日", false),
            ("6月1日", "三万元", "6月10日", false),
        ] {
            let day = |text: &str| days(&quantities(text))[0];
            assert_eq!(
                reached(day(to), &[day(from)], &quantities(period), false, false),
                expected,
                "{from} {period} {to}"
            );
        }
    }
}
