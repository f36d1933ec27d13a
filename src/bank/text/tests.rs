//! Nothing is dropped silently: every line that says something is in the bank, or makes its structure, or is named.

use super::{
    assemble::assemble,
    mark::{Field, Heading},
    piece::lines,
    report::Report,
    resolve,
    row::{Mark, row},
};
use crate::seal::canonical;
use proptest::{collection::vec, prelude::*, sample::select};
use std::collections::{BTreeSet, HashMap};

/// `@` becomes a word that stands nowhere else.
const LINES: &[&str] = &[
    "",
    "",
    "# @",
    "## 单选题",
    "## 判断题",
    "## 填空题",
    "## 简答题",
    "## 案例题",
    "一、多选题（每题2分）",
    "第二章 @",
    "五、连线题",
    "1. @",
    "2、@",
    "3. [判断] @",
    "4. @（B）",
    "5. @（√）",
    "1. @____@",
    "1. @ A.@ B.@",
    "6 @",
    "(1) @",
    "(1) [单选] @",
    "（2）【判断】@",
    "案例一：@",
    "问题一：@",
    "A. @",
    "B. @",
    "B、@ C、@",
    "C. @",
    "A @",
    "B@",
    "A. 正确",
    "B. 错误",
    "D.",
    "答案: A",
    "答案：AB",
    "答案: 对",
    "答案: @",
    "【答案】B【解析】@",
    "答案：",
    "解析: @",
    "解析: @。答案：A",
    "依据: @",
    "依据: @#36.1;@#9",
    "依据: @#甲",
    "难度: 0.3",
    "层次: 应用",
    "要点: @ (2分)",
    "要点: @",
    "顺序: 不限",
    "分值: @",
    "题型: @",
    "题型: 判断",
    "版本: @",
    "科目: @",
    "@",
    "@",
    "@。",
    "  @\\",
    "\\@",
    "\\1. @",
];

fn file() -> impl Strategy<Value = String> {
    vec(select(LINES), 1..40).prop_map(|lines| {
        let mut count = 0;
        let pieces = lines.join("\n");
        let mut pieces = pieces.split('@');
        let first = pieces.next().unwrap_or_default().to_string();
        pieces.fold(first, |text, piece| {
            count += 1;
            text + &word(count) + piece
        })
    })
}

/// The nth word, in signs that no mark is made of.
fn word(mut number: usize) -> String {
    let mut word = String::from("词");
    while number > 0 {
        word.extend("甲乙丙丁戊己庚辛".chars().nth(number % 8));
        number /= 8;
    }
    word + "尾"
}

/// The words of a line.
fn words(line: &str) -> Vec<&str> {
    line.split_inclusive('尾')
        .filter_map(|part| Some(&part[part.find('词')?..]))
        .filter(|w| w.ends_with('尾'))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    #[test]
    fn every_line_is_accounted_for(text in file()) {
        let lines = lines(&text);
        let mut report = Report::new("甲", &lines);
        let rows: Vec<_> = lines.iter().map(|line| row(*line)).collect();
        let outline = assemble(&rows, "甲", &mut report);
        // Where each line went: the drafts that hold it.
        let mut homes: HashMap<usize, BTreeSet<usize>> = HashMap::new();
        for (at, draft) in outline.drafts.iter().enumerate() {
            let runs = draft.texts().flat_map(|text| &text.0).map(|run| run.at.line);
            let marks = std::iter::once(&draft.head).chain(&draft.parts).flat_map(|asked| {
                asked.marks.iter().map(|(_, at)| at.line).chain([asked.at.line])
            });
            for line in runs.chain(marks) {
                homes.entry(line).or_default().insert(at);
            }
        }
        let mut said: HashMap<usize, bool> = HashMap::new();
        let items: Vec<Option<String>> = outline.drafts.into_iter().map(|draft| {
            resolve::item(draft, &mut report).map(|item| canonical(&item))
        }).collect();
        for found in report.into_found() {
            *said.entry(found.line).or_default() |= found.is_error();
        }
        for (line, row) in lines.iter().zip(&rows) {
            let structural = matches!(
                row.mark,
                Mark::Blank
                    | Mark::Heading(Heading::Subject(_) | Heading::Section(_))
                    | Mark::Field(Field::Subject | Field::Difficulty | Field::Order | Field::Kind | Field::Version, _)
            );
            if structural || said.contains_key(&line.line) {
                continue;
            }
            let Some(here) = homes.get(&line.line) else {
                return Err(TestCaseError::fail(format!("line {} went nowhere\n{text}", line.line)));
            };
            for home in here {
                match &items[*home] {
                    Some(item) => {
                        for word in words(line.text) {
                            prop_assert!(item.contains(word), "{word} of line {} is lost\n{text}", line.line);
                        }
                    }
                    None => {
                        let belongs = |at: &usize| homes.get(at).is_some_and(|homes| homes.contains(home));
                        let named = said.iter().any(|(at, error)| *error && belongs(at));
                        prop_assert!(named, "line {} is in an item left out without a word\n{text}", line.line);
                    }
                }
            }
        }
    }
}
