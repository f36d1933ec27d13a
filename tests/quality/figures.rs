//! Small banks of which each figure is known.

use crate::bank;
use xuefa::bank::quality::{Figure, Found, Verdict, quality};

const WHOLE: &str = "解析: 因为。\n依据: 甲法#1\n难度: 0.5\n层次: 识记\n";

fn figure(text: &str, code: &str) -> Figure {
    let figures = quality(&bank(&format!("# 甲法\n{text}")));
    figures.into_iter().find(|figure| figure.measure.code() == code).unwrap_or_else(|| panic!("no {code}"))
}

fn single(options: &str, key: char) -> String {
    let options: String = options.split('|').zip('A'..).map(|(text, letter)| format!("{letter}. {text}\n")).collect();
    format!("## 单选题\n1. 应当是（　）。\n{options}答案: {key}\n{WHOLE}")
}

/// Tenths of a percent, or a count.
fn value(figure: &Figure) -> u64 {
    match figure.found {
        Found::Share(share) => share.per_mille(),
        Found::Count(count) => count as u64,
    }
}

#[test]
fn each_figure_as_counted_by_hand() {
    let two = |first: &str, second: &str| format!("{first}{second}");
    let judge = |truths: &str| -> String {
        let item = |(at, truth)| format!("{}. 第{at}句话说的是{at}件事。\n答案: {truth}\n{WHOLE}", at + 1);
        format!("## 判断题\n{}", truths.chars().enumerate().map(item).collect::<String>())
    };
    let multiple = |key: &str| format!("## 多选题\n1. 有（　）。\nA. 甲\nB. 乙\nC. 丙\nD. 丁\n答案: {key}\n{WHOLE}");
    let long = "行政机关应当自收到申请之日起作出书面决定并说明理由";
    let same = format!("## 判断题\n1. {long}。\n答案: 对\n{WHOLE}2. {long}的。\n答案: 错\n{WHOLE}");
    let bare = "## 判断题\n1. 甲。\n答案: 对\n";
    let told = |what: &str, truth: &str| {
        let asked = single("在验货之后提出|在交货之前提出|在付款之前提出|在签收之后提出", 'B');
        let asked = asked.replace("应当是", "买方对货物的数量不认可，请求更换，时间是");
        format!("{asked}## 判断题\n1. 买方不认可货物数量的，请求更换应当{what}。\n答案: {truth}\n{WHOLE}")
    };
    let blank = |key: &str, other: &str| {
        let (number, unit) = key.split_at('七'.len_utf8());
        format!(
            "## 填空题\n1. 仓库收到货物以后应当在____{unit}内清点完毕。\n答案: {number}\n{WHOLE}\
             ## 判断题\n1. 仓库清点收到的货物，在{other}内完毕。\n答案: 对\n{WHOLE}"
        )
    };
    for (text, code, expected) in [
        (two(&single("甲|乙|丙|丁", 'A'), &single("戊|己|庚|辛", 'B')), "key-a", 500),
        (single("甲|乙|丙|丁", 'C'), "key-d", 0),
        // The longest alone; of two equally long ones half; the shortest not at all.
        (single("甲乙|乙|丙|丁", 'A'), "longest", 1000),
        (single("甲乙|乙丙|丙|丁", 'A'), "longest", 500),
        (single("甲|乙丙|丙|丁", 'A'), "longest", 0),
        (single("甲|乙|丙|丁", 'A'), "longest", 250),
        // Of four numbers two are in the middle; always the smaller and always the larger are two habits.
        (single("三日|五日|七日|十日", 'B'), "middle-number", 1000),
        (single("三日|五日|七日|十日", 'D'), "middle-number", 0),
        (two(&single("三日|五日|七日|十日", 'B'), &single("一年|二年|三年|五年", 'C')), "middle-number", 500),
        (single("甲|乙|丙|丁", 'B'), "middle-number", 0),
        (judge("对对错"), "judge-true", 667),
        (multiple("AB"), "key-of-2", 1000),
        (multiple("ABCD"), "key-of-3", 0),
        (judge("对错"), "level-recall", 1000),
        (judge("对错"), "level-apply", 0),
        (same.clone(), "alike-stems", 1),
        (judge("对错"), "alike-stems", 0),
        (same, "alike-items", 1),
        (told("在交货之前提出", "对"), "tells", 1),
        // A false statement misleads; another article is another matter; what both name is no secret.
        (told("在交货之前提出", "错"), "tells", 0),
        (told("在交货之前提出", "对").replacen("甲法#1", "甲法#2", 1), "tells", 0),
        (told("在交货之前提出", "对").replacen("是（　）", "在交货之前提出是（　）", 1), "tells", 0),
        (told("在付款以后撤回", "对"), "tells", 0),
        (blank("七日", "十日"), "tells", 0),
        (blank("七日", "七日"), "tells", 1),
        // 七 alone is in many wordings: a number keeps its unit.
        (blank("七日", "七名代表在三日"), "tells", 0),
        (single("甲|乙|丙|以上都对", 'D'), "all-of-these", 1),
        (single("甲|乙|丙|三年以上都可以", 'D'), "all-of-these", 0),
        (bare.into(), "no-rationale", 1),
        (bare.into(), "no-basis", 1),
        (bare.into(), "no-level", 1),
        (bare.into(), "no-difficulty", 1),
        (judge("对错"), "no-level", 0),
        ("## 简答题\n1. 简述。\n要点: 甲 (2分)\n答案: 甲。\n".into(), "no-rationale", 0),
    ] {
        assert_eq!(value(&figure(&text, code)), expected, "{code}: {text}");
    }
}

#[test]
fn a_share_of_few_questions_is_not_judged_and_nothing_is_too_few_to_count() {
    let of = |count: usize, key: char| -> String {
        (0..count).map(|at| single(&format!("甲{at}|乙{at}|丙{at}|丁{at}"), key)).collect()
    };
    assert_eq!(figure(&of(19, 'A'), "key-a").verdict(), Verdict::TooFew);
    assert_eq!(figure(&of(20, 'A'), "key-a").verdict(), Verdict::Broken);
    let even: String = "ABCD".chars().map(|key| of(5, key)).collect();
    // The same items again are left out by the reader; the letters make them different.
    assert_eq!(figure(&even, "key-a").verdict(), Verdict::Holds);
    assert_eq!(figure(&even, "level-recall").verdict(), Verdict::Free);
    assert_eq!(figure("## 判断题\n1. 甲。\n答案: 对\n", "no-basis").verdict(), Verdict::Broken);
}
