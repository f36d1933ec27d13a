//! What the words around a number say about it.

use crate::law::Quantity;

/// A sentence with one of these tells what the law was.
const FORMER: &[&str] = &[
    "修订前",
    "修正前",
    "修改前",
    "修法前",
    "施行前",
    "旧法",
    "旧规",
    "旧条例",
    "原规定",
    "原条例",
    "原来的",
    "曾规定",
    "废止",
    "年文本",
    "年版",
];

/// A clause with one of these says that its numbers are no rule, or how a wrong answer was reckoned.
const REFUTED: &[&str] = &[
    "没有依据",
    "无依据",
    "无据",
    "没有规定",
    "均不是",
    "都不是",
    "不在其列",
    "误按",
    "误作",
    "误把",
    "日计算",
    "月计算",
    "年计算",
    "倍计算",
    "推算",
    "只算",
    "只相当于",
    "与规定不符",
    "分别对应",
];

/// After a number: it sets a limit.
const LIMIT_AFTER: &[&str] = &["内", "以内", "之内", "以上", "以下", "以前", "之前"];
/// Before a number: it sets a limit.
const LIMIT_BEFORE: &[&str] =
    &["不超过", "不得超过", "不少于", "不得少于", "不低于", "至少", "至多", "最长", "最多", "最高", "最低"];

/// In a stem: its options are cases, and what they say is what happened.
const CASES: &[&str] = &[
    "做法",
    "情形",
    "行为",
    "人员",
    "决定",
    "当事人",
    "处理",
    "案件",
    "争议",
    "公务员",
    "公职人员",
    "约定",
    "其中",
    "日期",
    "报考者",
    "程序问题",
    "处罚",
    "条件",
];

/// Fewer characters beside its number make no case of an option.
const TELLING: usize = 4;

/// A sentence with one of these reckons with amounts and shares.
const AMOUNTS: &[&str] = &[
    "×", "＝", "=", "＋", "乘", "加", "减", "合计", "共", "总", "差", "剩", "余", "即", "每日", "倍", "得", "扣除",
    "计算",
];
/// A sentence with one of these reckons with time.
const TIMES: &[&str] = &[
    "＝", "=", "＋", "加", "减", "合计", "合并", "共", "总", "剩", "余", "扣", "顺延", "至", "到", "届", "满", "已",
    "相隔", "隔着", "后", "距", "只有", "即", "跳过", "第一", "前",
];

/// Before a number: somebody is told to do something within it.
const ORDERED: &[&str] = &["责令", "限其", "要求"];

/// Whether the sentence at `place` tells what the law was.
pub(super) fn former(text: &str, place: usize) -> bool {
    says(sentence(text, place), FORMER)
}

/// Whether the part of the sentence at `place` refuses its numbers.
pub(super) fn refuted(text: &str, place: usize) -> bool {
    says(sentence(text, place), REFUTED)
}

/// Whether the sentence at the number reckons with numbers of its kind.
pub(super) fn reckons(text: &str, number: &Quantity) -> bool {
    let timely = number.unit.minutes().is_some() || number.unit.of_date();
    says(sentence(text, number.start), if timely { TIMES } else { AMOUNTS })
}

/// Whether the sentence at `place` holds a number against a limit: 30万元在幅度之内.
pub(super) fn compares(text: &str, place: usize) -> bool {
    says(sentence(text, place), &["幅度", "限额", "限内", "之内", "超过", "不足", "不满", "未满", "已满"])
}

/// Whether a number of a right option tells what happened in a case rather than what the law says: the stem asks about
/// cases, the option tells more than the number, and the number sets no limit or is a limit that somebody was given.
pub(super) fn of_a_case(stem: &str, option: &str, number: &Quantity) -> bool {
    let more = option.chars().count().saturating_sub(option[number.start..number.end].chars().count());
    asks_about_cases(stem) && more >= TELLING && (!limit(option, number) || says(&option[..number.start], ORDERED))
}

/// Whether the options of this stem are cases.
pub(super) fn asks_about_cases(stem: &str) -> bool {
    says(stem, &["下列", "哪些", "其中"]) && says(stem, CASES)
}

/// Whether the number sets a limit: 三日内, 两人以上, 不超过十日.
pub(super) fn limit(text: &str, number: &Quantity) -> bool {
    LIMIT_AFTER.iter().any(|word| text[number.end..].starts_with(word))
        || LIMIT_BEFORE.iter().any(|word| text[..number.start].ends_with(word))
}

/// The sentence at `place`; a semicolon ends it too.
fn sentence(text: &str, place: usize) -> &str {
    let ends = ['。', '；', ';', '！', '？'];
    let begin = text[..place].rfind(ends).map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
    let end = text[place..].find(ends).map_or(text.len(), |at| place + at);
    &text[begin..end]
}

fn says(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::quantities;

    #[test]
    fn the_sentence_decides() {
        let text = "期限是三十日。六十日是修订前的期限；十日没有依据。";
        let places: Vec<usize> = quantities(text).iter().map(|found| found.start).collect();
        assert_eq!(places.iter().map(|at| former(text, *at)).collect::<Vec<_>>(), [false, true, false]);
        assert_eq!(places.iter().map(|at| refuted(text, *at)).collect::<Vec<_>>(), [false, false, true]);
    }

    #[test]
    fn what_happened_and_what_the_law_says() {
        for (stem, option, expected) in [
            ("下列做法中，符合规定的有（　）。", "对行人罚款80元，当场收缴", true),
            ("下列做法中，符合规定的有（　）。", "自受理之日起80日内决定", false),
            ("下列情形中，违法的有（　）。", "责令企业三日内完成搬迁", true),
            ("下列期限中，属于作出决定的是（　）。", "80日", false),
        ] {
            assert_eq!(of_a_case(stem, option, &quantities(option)[0]), expected, "{option}");
        }
    }
}
