//! The reader of statutes: shapes, numbering, faults.

use crate::statute;
use xuefa::law::{Article, StatuteFaultKind};

/// Article, paragraphs, and for each paragraph its clauses: `3: 3项 1款`.
fn outline(file: &str) -> Vec<String> {
    let (statute, _) = statute(file);
    let line = |article: &xuefa::law::ArticleText| {
        let clauses = article.paragraphs.iter().map(|paragraph| paragraph.clauses.len().to_string());
        format!("{}: {}", article.number, clauses.collect::<Vec<_>>().join(" "))
    };
    statute.articles.iter().map(line).collect()
}

#[test]
fn bold_markdown() {
    assert_eq!(outline("试验法.md"), ["1: 0", "2: 0 0", "3: 3 0", "3之1: 0", "4: 0", "5: 0"]);
    let (statute, faults) = statute("试验法.md");
    assert_eq!(faults, []);
    assert_eq!(statute.name, "试验法");
    assert_eq!(statute.article(Article::Preamble).unwrap().len(), 2);
    let third = statute.article(Article::Number(3, 0)).unwrap();
    // Subclauses belong to their clause.
    assert_eq!(third[0].clauses[1].text, "登记不实，有下列表现的：1．少记；2．多记。");
    assert!(third[1].text.starts_with("逾期不缴"));
    assert!(statute.rest.iter().any(|line| line.contains("附件里的条文")));
    assert!(statute.rest.iter().any(|line| line.contains("2024年3月15日")));
}

#[test]
fn plain_lines_with_the_number_alone() {
    assert_eq!(outline("示例条例.txt"), ["1: 0", "2: 2", "3: 0"]);
    let (statute, faults) = statute("示例条例.txt");
    assert_eq!(faults, []);
    assert_eq!(statute.article(Article::Number(1, 0)).unwrap()[0].text, "示例从这里开始。");
}

#[test]
fn faults_are_named_where_they_stand() {
    let (statute, faults) = statute("乱序办法.md");
    let found: Vec<(usize, StatuteFaultKind)> = faults.iter().map(|fault| (fault.line, fault.kind)).collect();
    use StatuteFaultKind::*;
    assert_eq!(found, [(7, ClauseSequence), (9, ArticleSequence), (11, ClauseAlone), (13, ArticleRepeated)]);
    assert_eq!(statute.articles.len(), 2);
    assert!(statute.rest.iter().any(|line| line.contains("重复的条号")));
    let (empty, faults) = xuefa::law::read_statute("空", "没有条文。\n");
    assert_eq!((faults[0].kind, faults[0].line, empty.rest.len()), (NoArticles, 1, 1));
}

/// Whatever the text, the reader comes back, and its faults are inside it.
#[test]
fn damaged_texts_are_read_too() {
    let (_, _) = statute("试验法.md");
    for file in ["试验法.md", "示例条例.txt", "乱序办法.md"] {
        let text = std::fs::read_to_string(crate::folder("tests/fixtures/laws").join(file)).unwrap();
        for (end, _) in text.char_indices() {
            for part in [&text[..end], &text[end..]] {
                let (_, faults) = xuefa::law::read_statute("残", part);
                assert!(faults.iter().all(|fault| (1..=part.lines().count().max(1)).contains(&fault.line)));
            }
        }
    }
    assert!(!xuefa::law::read_statute("空", "").1.is_empty());
}
