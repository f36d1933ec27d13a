//! The coverage map.

use crate::{bank, statute};
use xuefa::{
    bank::coverage::coverage,
    export::{coverage_csv, coverage_markdown},
    say::{Lang, Say},
};

const BANK: &str = "# 试验法\n## 判断题\n1. 甲。\n答案: 对\n依据: 试验法#2.1;试验法#2.2;示例条例#3\n2. 乙。\n答案: 错\n\
                    依据: 试验法#3之1;《某决议》\n3. 丙。\n答案: 错\n依据: 试验法;试验法#2\n";

#[test]
fn an_item_counts_once_for_each_article() {
    let laws = coverage(&bank(BANK), &[]);
    let told: Vec<(String, usize, usize, Vec<String>)> = laws
        .into_iter()
        .map(|law| {
            let articles = law.articles.iter().map(|(article, items)| format!("{article}={items}"));
            (law.law, law.items, law.whole, articles.collect())
        })
        .collect();
    let of = |law: &str, items, whole, articles: &[&str]| {
        (law.to_string(), items, whole, articles.iter().map(|article| article.to_string()).collect::<Vec<_>>())
    };
    assert_eq!(
        told,
        [of("试验法", 3, 1, &["2=2", "3之1=1"]), of("《某决议》", 1, 1, &[]), of("示例条例", 1, 0, &["3=1"]),]
    );
}

#[test]
fn with_the_statutes_the_gaps_show() {
    let laws = coverage(&bank(BANK), &[statute("试验法.md").0]);
    let csv = String::from_utf8(coverage_csv(&laws, Say(Lang::Zh))).unwrap();
    assert_eq!(
        csv,
        "\u{FEFF}法律,条,题数\r\n试验法,全文,1\r\n试验法,1,0\r\n试验法,2,2\r\n试验法,3,0\r\n试验法,3之1,1\r\n试验法,4,0\r\n\
         试验法,5,0\r\n《某决议》,全文,1\r\n示例条例,3,1\r\n"
    );
    let markdown = coverage_markdown(&laws, Say(Lang::En));
    assert!(markdown.starts_with(
        "## 试验法\n\nItems: 3; articles cited: 2; articles listed: 6\n\n| Article | Items |\n|---|---:|\n| whole | 1 |\n"
    ));
    assert!(markdown.ends_with("| Law | Items |\n|---|---:|\n| 《某决议》 | 1 |\n"));
}
