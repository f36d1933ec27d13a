//! Numbers with what they count: periods, amounts, shares, in Chinese or Arabic figures. 三十日 and 30日 are the same.

use super::number;

/// A number of something in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// In millionths: 0.5 is 500 000. Two thirds are 666 666.
    pub value: u64,
    pub unit: Unit,
    /// Where it begins and ends in its text, in bytes.
    pub start: usize,
    pub end: usize,
}

/// One of what it counts, in millionths.
pub const ONE: u64 = 1_000_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    Year,
    /// 个月.
    Month,
    Week,
    /// 日, 天.
    Day,
    /// 工作日.
    WorkingDay,
    Hour,
    Minute,
    Yuan,
    /// 百分之三, 三分之二, 3%: of the whole.
    Share,
    /// 倍.
    Fold,
    /// 人, 名, 位.
    Person,
    /// 次.
    Occasion,
    /// 岁, 周岁.
    Age,
    /// Parts of a date: 2026年, 3月, 5日.
    OfYear,
    OfMonth,
    OfDay,
    /// Whatever else is counted: 份, 米, 吨; 个, 项, 种.
    Piece,
    /// A number that names no unit.
    Bare,
}

impl Unit {
    /// Of a span of time: its length in minutes, months of 30 and years of 365 days, for comparing spans.
    pub fn minutes(self) -> Option<u64> {
        match self {
            Unit::Minute => Some(1),
            Unit::Hour => Some(60),
            Unit::Day | Unit::WorkingDay => Some(1_440),
            Unit::Week => Some(7 * 1_440),
            Unit::Month => Some(30 * 1_440),
            Unit::Year => Some(365 * 1_440),
            _ => None,
        }
    }

    /// Part of a date.
    pub fn of_date(self) -> bool {
        matches!(self, Unit::OfYear | Unit::OfMonth | Unit::OfDay)
    }
}

/// Longer ones first where one begins another.
const UNITS: &[(&str, Unit)] = &[
    ("个工作日", Unit::WorkingDay),
    ("工作日", Unit::WorkingDay),
    ("个自然日", Unit::Day),
    ("个月", Unit::Month),
    ("个自然月", Unit::Month),
    ("个星期", Unit::Week),
    ("星期", Unit::Week),
    ("个小时", Unit::Hour),
    ("小时", Unit::Hour),
    ("分钟", Unit::Minute),
    ("周岁", Unit::Age),
    ("周年", Unit::Year),
    ("周", Unit::Week),
    ("岁", Unit::Age),
    ("个年度", Unit::Year),
    ("年", Unit::Year),
    ("月", Unit::OfMonth),
    ("日", Unit::Day),
    ("天", Unit::Day),
    ("元", Unit::Yuan),
    ("倍", Unit::Fold),
    ("%", Unit::Share),
    ("％", Unit::Share),
    ("人", Unit::Person),
    ("名", Unit::Person),
    ("位", Unit::Person),
    ("次", Unit::Occasion),
];

/// What is counted piece by piece; the first character of the unit is enough.
const PIECES: &str = "个项种类级条款件起份户家部章编届票米公千克吨亩辆台瓶袋箱层间栋处座";

/// Every quantity of a text, in its order. Ordinals (第三十六条, 之一) are names and no quantities, unless they count time. A
/// number without a unit
/// that is joined to the next (三至十倍) has the unit of that.
pub fn quantities(text: &str) -> Vec<Quantity> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut scanner = Scanner { text, chars: &chars, at: 0, found: Vec::new() };
    while scanner.at < chars.len() {
        scanner.step();
    }
    let mut found = scanner.found;
    for at in (1..found.len()).rev() {
        let between = &text[found[at - 1].end..found[at].start];
        let joined = ["至", "到", "—", "——", "-", "~", "～", "或者", "或", "、", "和", "/"].contains(&between.trim());
        if joined && found[at - 1].unit == Unit::Bare {
            found[at - 1].unit = found[at].unit;
        }
    }
    dates(text, &mut found);
    found
}

/// 年, 月 and 日 of dates: a four-figure year, a month after it or alone, a day right after a month.
fn dates(text: &str, found: &mut [Quantity]) {
    for at in 0..found.len() {
        let Quantity { value, unit, start, .. } = found[at];
        let after_month = at > 0 && found[at - 1].unit == Unit::OfMonth && found[at - 1].end == start;
        match unit {
            Unit::Year if (1_900 * ONE..2_200 * ONE).contains(&value) => found[at].unit = Unit::OfYear,
            Unit::Day if after_month && !text[start..found[at].end].ends_with('天') => found[at].unit = Unit::OfDay,
            _ => {}
        }
    }
}

struct Scanner<'a> {
    text: &'a str,
    chars: &'a [(usize, char)],
    at: usize,
    found: Vec<Quantity>,
}

impl Scanner<'_> {
    fn char(&self, at: usize) -> Option<char> {
        self.chars.get(at).map(|(_, c)| *c)
    }

    fn byte(&self, at: usize) -> usize {
        self.chars.get(at).map_or(self.text.len(), |(byte, _)| *byte)
    }

    fn step(&mut self) {
        let begin = self.at;
        let Some((value, mut end)) = self.numeral(begin) else {
            self.at += 1;
            return;
        };
        self.at = end;
        let before = begin.checked_sub(1).and_then(|at| self.char(at));
        if before == Some('之') {
            return;
        }
        // 百分之三, 三分之二: the first number divides the second.
        let rest = &self.text[self.byte(end)..];
        if rest.starts_with("分之")
            && value > 0
            && let Some((part, after)) = self.numeral(end + 2)
        {
            let share = u128::from(part) * u128::from(ONE) / u128::from(value);
            (self.at, end) = (after, after);
            return self.push(u64::try_from(share).unwrap_or(u64::MAX), Unit::Share, begin, end);
        }
        let (unit, length) = self.unit(end);
        // 第三十六条 is a name; 第五十个工作日 tells how many there are.
        if before == Some('第') && !matches!(unit, Unit::WorkingDay | Unit::Day | Unit::Month | Unit::Year) {
            return;
        }
        end += length;
        self.at = end;
        let value = if unit == Unit::Share { value / 100 } else { value };
        self.push(value, unit, begin, end);
    }

    fn push(&mut self, value: u64, unit: Unit, begin: usize, end: usize) {
        self.found.push(Quantity { value, unit, start: self.byte(begin), end: self.byte(end) });
    }

    /// The unit that begins here, and its length in characters.
    fn unit(&self, at: usize) -> (Unit, usize) {
        let rest = &self.text[self.byte(at)..];
        let spaces = rest.chars().take_while(|c| *c == ' ').count();
        let rest = rest.trim_start_matches(' ');
        if let Some((name, unit)) = UNITS.iter().find(|(name, _)| rest.starts_with(name)) {
            return (*unit, spaces + name.chars().count());
        }
        match rest.chars().next() {
            Some(c) if PIECES.contains(c) => (Unit::Piece, spaces + 1),
            _ => (Unit::Bare, 0),
        }
    }

    /// The numeral that begins here, in millionths, and where it ends.
    fn numeral(&self, begin: usize) -> Option<(u64, usize)> {
        let digit = |at: usize| self.char(at).and_then(narrow);
        if digit(begin).is_some() {
            return self.arabic(begin);
        }
        let is = |c: char| "〇零一二三四五六七八九十百千万亿两".contains(c);
        let mut end = begin;
        while self.char(end).is_some_and(is) {
            end += 1;
        }
        let value = number(&self.text[self.byte(begin)..self.byte(end)])?;
        // 百, 千 and 万 begin no number (万一) but that of 百分之三.
        let headless = self.char(begin).is_some_and(|c| "百千万亿".contains(c));
        let part = end == begin + 1 && self.text[self.byte(end)..].starts_with("分之");
        (!headless || part).then_some((value.checked_mul(ONE)?, end))
    }

    /// 1,234.5 and 20万: figures with separators of thousands, a decimal part and a Chinese unit behind.
    fn arabic(&self, begin: usize) -> Option<(u64, usize)> {
        let digit = |at: usize| self.char(at).and_then(narrow);
        let (mut value, mut end) = (0_u64, begin);
        loop {
            if let Some(digit) = digit(end) {
                value = value.checked_mul(10)?.checked_add(digit)?;
            } else if !(matches!(self.char(end), Some(',' | '，'))
                && (1..=3).all(|n| digit(end + n).is_some())
                && digit(end + 4).is_none())
            {
                break;
            }
            end += 1;
        }
        let mut value = value.checked_mul(ONE)?;
        if self.char(end) == Some('.') && digit(end + 1).is_some() {
            end += 1;
            let mut worth = ONE;
            while let Some(digit) = digit(end) {
                worth /= 10;
                value += digit * worth;
                end += 1;
            }
        }
        while let Some(unit) = self.char(end) {
            let times = match unit {
                '百' => 100,
                '千' if self.char(end + 1) != Some('克') && self.char(end + 1) != Some('米') => 1_000,
                '万' => 10_000,
                '亿' => 100_000_000,
                _ => break,
            };
            value = value.checked_mul(times)?;
            end += 1;
        }
        Some((value, end))
    }
}

/// The value of a half-width or full-width figure.
fn narrow(c: char) -> Option<u64> {
    match c {
        '0'..='9' => Some(c as u64 - '0' as u64),
        '０'..='９' => Some(c as u64 - '０' as u64),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(u64, Unit)> {
        quantities(text).iter().map(|found| (found.value, found.unit)).collect()
    }

    #[test]
    fn chinese_and_arabic_figures_are_the_same() {
        for (one, other) in [
            ("三十日", "30日"),
            ("十五天", "１５日"),
            ("百分之三", "3%"),
            ("百分之三", "3％"),
            ("二千元", "2000元"),
            ("二千元", "2,000元"),
            ("二十万元", "20万元"),
            ("一千二百万元", "12000000元"),
            ("三至十倍", "3—10倍"),
            ("二名", "两人"),
            ("七个工作日", "7 个工作日"),
            ("二〇二六年三月五日", "2026年3月5日"),
        ] {
            assert_eq!(read(one), read(other), "{one} {other}");
        }
    }

    #[test]
    fn value_and_unit() {
        let one = ONE;
        for (text, expected) in [
            ("自收到之日起三十日内", vec![(30 * one, Unit::Day)]),
            ("处一万元以上十万元以下罚款", vec![(10_000 * one, Unit::Yuan), (100_000 * one, Unit::Yuan)]),
            ("三分之二以上", vec![(666_666, Unit::Share)]),
            ("每日按3%加处", vec![(30_000, Unit::Share)]),
            ("0.5倍", vec![(500_000, Unit::Fold)]),
            ("行政处罚法第三十六条第一款、第133条之一", vec![]),
            ("一般情况", vec![(one, Unit::Bare)]),
            ("万一", vec![(one, Unit::Bare)]),
            ("六个月或者一年", vec![(6 * one, Unit::Month), (one, Unit::Year)]),
            (
                "2026年3月5日,逾期10日",
                vec![
                    (2026 * one, Unit::OfYear),
                    (3 * one, Unit::OfMonth),
                    (5 * one, Unit::OfDay),
                    (10 * one, Unit::Day),
                ],
            ),
            ("十八周岁", vec![(18 * one, Unit::Age)]),
            ("第三次、第三人、第50个工作日", vec![(50 * one, Unit::WorkingDay)]),
            ("十或者十五日", vec![(10 * one, Unit::Day), (15 * one, Unit::Day)]),
            ("", vec![]),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn the_place_is_that_of_the_words() {
        let text = "应当在十五日内答复";
        let found = quantities(text);
        assert_eq!(&text[found[0].start..found[0].end], "十五日");
    }
}
