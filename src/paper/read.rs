//! Reads blueprint files: plain text that an organiser can write (docs/formats.md).

use super::{
    Band, Blueprint, Cell, Leaving, MINUTE, Navigation, Review, Section, Unanswered,
    rules::{Grading, Rules},
};
use crate::{
    law::Date,
    question::{Difficulty, Hundredths, Kind, Scheme},
};
use serde::Serialize;
use std::collections::HashSet;

/// The most items one cell may ask for.
const MOST: u32 = 9_999;

/// Something in a blueprint file that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// From 1; for something missing from the file, its last line.
    pub line: usize,
    pub kind: FaultKind,
    /// The original text.
    pub text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FaultKind {
    /// A line that is no `name: value`.
    Stray,
    UnknownField,
    /// A field of the exam among those of a section, or the other way round.
    Misplaced,
    /// The title, a field or a cell for the second time: which of the two holds would be a guess.
    Repeated,
    UnknownKind,
    /// The value of a known field is not one it takes.
    Value,
    /// A subject with a count was expected.
    Cell,
    /// Two values that cannot both hold, such as a pass mark above full marks.
    Contradiction,
    MissingTitle,
    MissingCode,
    MissingTime,
    MissingMarks,
    EmptySection,
    NoSections,
}

/// Reads a blueprint. What could not be read is named in the faults; a blueprint with faults must not be drawn from.
pub fn read_blueprint(text: &str) -> (Blueprint, Vec<Fault>) {
    let mut reader = Reader {
        blueprint: Blueprint {
            code: String::new(),
            title: String::new(),
            rules: Rules { time: 0, ..Rules::default() },
            grading: Grading::default(),
            notice: Vec::new(),
            expected: None,
            sections: Vec::new(),
        },
        shuffle: (true, true),
        seen: HashSet::new(),
        faults: Vec::new(),
    };
    let mut last = 1;
    for (at, line) in text.trim_start_matches('\u{FEFF}').lines().enumerate() {
        last = at + 1;
        let line = line.trim();
        if line.is_empty() || line.starts_with("//") {
            continue;
        }
        if let Err(kind) = reader.line(line) {
            reader.faults.push(Fault { line: last, kind, text: line.into() });
        }
    }
    reader.missing(last);
    (reader.blueprint, reader.faults)
}

/// Names that say something about the exam as a whole, not about a section.
const OF_EXAMS: [&str; 16] = [
    "编号",
    "须知",
    "时长",
    "最早交卷",
    "开考",
    "最迟入场",
    "中断计时",
    "次数",
    "及格",
    "双评",
    "等级",
    "预计得分",
    "答题顺序",
    "未答交卷",
    "讲评",
    "离开页面",
];

/// Names that say something about a section.
const OF_SECTIONS: [&str; 4] = ["每题", "计分", "答错", "限时"];

struct Reader {
    blueprint: Blueprint,
    /// Whether items and options are shuffled, where a section does not say otherwise.
    shuffle: (bool, bool),
    /// The names that the exam, or the section being read, has given already.
    seen: HashSet<String>,
    faults: Vec<Fault>,
}

impl Reader {
    fn line(&mut self, line: &str) -> Result<(), FaultKind> {
        if let Some(heading) = line.strip_prefix("##") {
            return self.section(heading.trim_start_matches('#').trim());
        }
        if let Some(title) = line.strip_prefix('#') {
            self.once("#")?;
            self.blueprint.title = title.trim().into();
            return Ok(());
        }
        let (name, value) = line.split_once([':', '：']).ok_or(FaultKind::Stray)?;
        let (name, value) = (name.trim(), value.trim());
        if name != "须知" {
            self.once(name)?;
        }
        if self.blueprint.sections.is_empty() { self.field(name, value) } else { self.section_field(name, value) }
    }

    fn once(&mut self, name: &str) -> Result<(), FaultKind> {
        if self.seen.insert(name.into()) { Ok(()) } else { Err(FaultKind::Repeated) }
    }

    fn section(&mut self, heading: &str) -> Result<(), FaultKind> {
        self.seen.clear();
        let (shuffle_items, shuffle_options) = self.shuffle;
        self.blueprint.sections.push(Section {
            title: heading.into(),
            kind: kind_named(heading).ok_or(FaultKind::UnknownKind)?,
            marks: Hundredths::ZERO,
            scheme: Scheme::AllOrNothing,
            penalty: Hundredths::ZERO,
            shuffle_items,
            shuffle_options,
            time: None,
            cells: Vec::new(),
        });
        Ok(())
    }

    fn field(&mut self, name: &str, value: &str) -> Result<(), FaultKind> {
        let (rules, grading) = (&mut self.blueprint.rules, &mut self.blueprint.grading);
        match name {
            "编号" => self.blueprint.code = some(code(value))?,
            "须知" => self.blueprint.notice.push(some((!value.is_empty()).then(|| value.into()))?),
            "时长" => rules.time = some(minutes(value))?,
            "最早交卷" => rules.earliest_hand_in = some(minutes(value))?,
            "开考" => rules.opens = Some(some(moment(value))?),
            "最迟入场" => rules.latest_entry = Some(some(minutes(value))?),
            "中断计时" => rules.away_limit = some(minutes(value))?,
            "次数" => rules.attempts = Some(some(figure(value).filter(|n| *n > 0))?),
            "及格" => grading.pass = Some(some(marks(value))?),
            "双评" => {
                // 双评: 相差 2 分 — the marks of two people may differ by so much.
                grading.tolerance = some(marks(value.trim_start_matches("相差")))?;
                grading.markers = 2;
            }
            "等级" => grading.bands = some(bands(value))?,
            "预计得分" => self.blueprint.expected = Some(some(range(value, marks))?),
            "答题顺序" => {
                rules.navigation = one_of(value, &[("自由", Navigation::Free), ("逐部分", Navigation::Sections)])?;
            }
            "未答交卷" => {
                rules.unanswered = one_of(value, &[("提醒", Unanswered::Allowed), ("不允许", Unanswered::Refused)])?;
            }
            "讲评" => {
                let all = [("显示答案", Review::Full), ("只显示分数", Review::Marks), ("不显示", Review::Nothing)];
                rules.review = one_of(value, &all)?;
            }
            "离开页面" => {
                rules.leaving = match value {
                    "记录" => Leaving::Recorded,
                    _ => Leaving::AtMost(some(figure(value))?),
                }
            }
            "题目顺序" => self.shuffle.0 = shuffle(value)?,
            "选项顺序" => self.shuffle.1 = shuffle(value)?,
            _ if OF_SECTIONS.contains(&name) => return Err(FaultKind::Misplaced),
            _ => return Err(FaultKind::UnknownField),
        }
        Ok(())
    }

    fn section_field(&mut self, name: &str, value: &str) -> Result<(), FaultKind> {
        let Some(section) = self.blueprint.sections.last_mut() else { return Err(FaultKind::Stray) };
        match name {
            "每题" => section.marks = some(marks(value).filter(|marks| *marks > Hundredths::ZERO))?,
            "计分" => section.scheme = some(scheme(value))?,
            "答错" => section.penalty = some(marks(value.trim_start_matches('扣')))?,
            "限时" => section.time = Some(some(minutes(value).filter(|time| *time > 0))?),
            "题目顺序" => section.shuffle_items = shuffle(value)?,
            "选项顺序" => section.shuffle_options = shuffle(value)?,
            _ if OF_EXAMS.contains(&name) => return Err(FaultKind::Misplaced),
            _ => section.cells.push(cell(name, value)?),
        }
        Ok(())
    }

    /// What is not there, and what cannot be true together.
    fn missing(&mut self, line: usize) {
        let blueprint = &self.blueprint;
        let sections = &blueprint.sections;
        let checks = [
            (blueprint.title.is_empty(), FaultKind::MissingTitle, ""),
            (blueprint.code.is_empty(), FaultKind::MissingCode, ""),
            (blueprint.rules.time == 0, FaultKind::MissingTime, ""),
            (sections.is_empty(), FaultKind::NoSections, ""),
        ];
        let each = sections.iter().flat_map(|section| {
            [
                (section.marks == Hundredths::ZERO, FaultKind::MissingMarks, section.title.as_str()),
                (section.count() == 0, FaultKind::EmptySection, section.title.as_str()),
            ]
        });
        let (full, grading, rules) = (blueprint.full(), &blueprint.grading, &blueprint.rules);
        let whole = sections.iter().all(|section| section.marks > Hundredths::ZERO && section.count() > 0);
        let contradictions = [
            (whole && grading.pass.is_some_and(|pass| pass > full), FaultKind::Contradiction, "及格"),
            (whole && grading.bands.iter().any(|band| band.from > full), FaultKind::Contradiction, "等级"),
            (whole && blueprint.expected.is_some_and(|(_, to)| to > full), FaultKind::Contradiction, "预计得分"),
            (rules.time > 0 && rules.earliest_hand_in > rules.time, FaultKind::Contradiction, "最早交卷"),
        ];
        // One right choice must not be worth the whole question, or a guess is.
        let guesses = sections.iter().map(|section| {
            let each = if let Scheme::PerChoice { each } = section.scheme { each } else { Hundredths::ZERO };
            let set = section.marks > Hundredths::ZERO;
            (set && each >= section.marks, FaultKind::Contradiction, section.title.as_str())
        });
        let all = checks.into_iter().chain(each).chain(contradictions).chain(guesses).filter(|(found, ..)| *found);
        let faults: Vec<Fault> = all.map(|(_, kind, text)| Fault { line, kind, text: text.into() }).collect();
        self.faults.extend(faults);
    }
}

fn some<T>(value: Option<T>) -> Result<T, FaultKind> {
    value.ok_or(FaultKind::Value)
}

fn one_of<T: Copy>(value: &str, all: &[(&str, T)]) -> Result<T, FaultKind> {
    some(all.iter().find(|(word, _)| *word == value).map(|(_, meaning)| *meaning))
}

fn shuffle(value: &str) -> Result<bool, FaultKind> {
    one_of(value, &[("打乱", true), ("不变", false)])
}

fn kind_named(heading: &str) -> Option<Kind> {
    // 不定项 before 多选: a heading may explain itself (不定项选择题（一个或多个选项正确）).
    let names = [
        ("不定项", Kind::Indeterminate),
        ("案例", Kind::Case),
        ("单选", Kind::Single),
        ("单项选择", Kind::Single),
        ("多选", Kind::Multiple),
        ("多项选择", Kind::Multiple),
        ("判断", Kind::Judge),
        ("填空", Kind::Blank),
        ("简答", Kind::Short),
    ];
    names.into_iter().find(|(name, _)| heading.contains(name)).map(|(_, kind)| kind)
}

/// A number with at most one unit and what people put before it: `最多 3 次` is 3.
fn figure(value: &str) -> Option<u32> {
    let value = value.trim().trim_start_matches("最多").trim_start();
    let digits = value.find(|c: char| !c.is_ascii_digit()).unwrap_or(value.len());
    let unit = value[digits..].trim();
    ["", "次", "题", "道"].contains(&unit).then(|| value[..digits].parse().ok())?
}

fn minutes(value: &str) -> Option<u64> {
    let value = value.trim_start_matches("开考后").trim_start_matches("最多").trim();
    let number = value.strip_suffix("分钟").unwrap_or(value).trim();
    number.parse::<u64>().ok().filter(|n| *n <= 7 * 24 * 60).map(|n| n * MINUTE)
}

fn marks(value: &str) -> Option<Hundredths> {
    value.trim().trim_end_matches('分').trim().parse().ok().filter(|marks| *marks >= Hundredths::ZERO)
}

fn code(value: &str) -> Option<String> {
    let fine = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (!value.is_empty() && value.len() <= 40 && value.chars().all(fine)).then(|| value.into())
}

/// `2026-12-01 09:00`, in China standard time (UTC+8, no summer time).
fn moment(value: &str) -> Option<i64> {
    let (date, time) = value.split_once(' ')?;
    let (hour, minute) = time.trim().split_once(':')?;
    let (hour, minute): (i64, i64) = (hour.parse().ok()?, minute.parse().ok()?);
    let valid = (0..24).contains(&hour) && (0..60).contains(&minute);
    let minutes = date.parse::<Date>().ok()?.days_since_epoch() * 1440 + (hour - 8) * 60 + minute;
    valid.then_some(minutes * MINUTE as i64)
}

/// `优秀 90；良好 80`, sorted from the highest down.
fn bands(value: &str) -> Option<Vec<Band>> {
    let band = |text: &str| {
        let (name, from) = text.split_at(text.find(|c: char| c.is_ascii_digit())?);
        let name = Some(name.trim()).filter(|name| !name.is_empty())?;
        Some(Band { name: name.into(), from: marks(from)? })
    };
    let mut bands = value.split([';', '；']).map(band).collect::<Option<Vec<Band>>>()?;
    bands.sort_by_key(|band| std::cmp::Reverse(band.from));
    // Two names for one mark, or one name twice: nobody could say which.
    let clear = |(at, band): (usize, &Band)| bands[..at].iter().all(|b| b.from != band.from && b.name != band.name);
    bands.iter().enumerate().all(clear).then_some(bands)
}

fn scheme(value: &str) -> Option<Scheme> {
    match value {
        "全对给分" => Some(Scheme::AllOrNothing),
        "按比例给分" => Some(Scheme::Proportional),
        _ => {
            let each = marks(value.strip_prefix("每选对一项")?).filter(|each| *each > Hundredths::ZERO)?;
            Some(Scheme::PerChoice { each })
        }
    }
}

/// `行政处罚法: 10`, `行政处罚法(难度 0.1-0.4): 4`, `全部: 20`.
fn cell(name: &str, value: &str) -> Result<Cell, FaultKind> {
    let count = figure(value).filter(|count| *count <= MOST).ok_or(FaultKind::Cell)? as usize;
    let bracket = name.rfind(['(', '（']).filter(|at| name[*at..].contains("难度"));
    let (subject, difficulty) = match bracket {
        None => (name, None),
        Some(at) => {
            let inside = name[at..].trim_matches(['(', '（', ')', '）']).trim_start_matches("难度");
            (name[..at].trim(), Some(range(inside, difficulty).ok_or(FaultKind::Value)?))
        }
    };
    if subject.is_empty() {
        return Err(FaultKind::Cell);
    }
    let subject = (subject != "全部").then(|| subject.to_string());
    Ok(Cell { subject, difficulty, count })
}

/// `0.1-0.4`, `56至58分`; the second is no less than the first.
fn range<T: PartialOrd>(text: &str, bound: impl Fn(&str) -> Option<T>) -> Option<(T, T)> {
    let (from, to) = text.split_once(['-', '–', '~', '至'])?;
    Some((bound(from)?, bound(to)?)).filter(|(from, to)| from <= to)
}

fn difficulty(text: &str) -> Option<Difficulty> {
    let hundredths = text.trim().parse::<Hundredths>().ok()?.0;
    u8::try_from(hundredths).ok().filter(|n| *n <= 100).map(Difficulty)
}
