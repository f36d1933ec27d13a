//! Reads a statute's text in the shapes in which people hold it: Markdown with or without bold numbers, plain lines.

use super::{
    ArticleText, Clause, Paragraph, Statute, StatuteFault, StatuteFaultKind,
    line::{Line, blank, line},
};
use crate::law::Article;

/// The statute called `name`, and what was strange in its text. Never fails, and drops nothing but the furniture of the page.
///
/// An unmarked line of an article is a paragraph (款); （一） is a clause (项) of the paragraph before it. What follows 附件
/// or 修正案 is no article of this statute. Rule of numbering: 立法法 on the structure of laws (编、章、节、条、款、项、目).
pub fn read_statute(name: &str, text: &str) -> (Statute, Vec<StatuteFault>) {
    let statute = Statute { name: name.trim_start_matches("中华人民共和国").into(), ..Statute::default() };
    let mut reader = Reader { statute, faults: Vec::new(), part: Part::Front };
    let lines: Vec<&str> = text.lines().collect();
    let mut at = 0;
    while at < lines.len() {
        match front_matter(&lines[at..]) {
            0 => {
                reader.line(at + 1, lines[at]);
                at += 1;
            }
            skipped => at += skipped,
        }
    }
    if reader.statute.articles.is_empty() {
        reader.fault(1, lines.first().unwrap_or(&""), StatuteFaultKind::NoArticles);
    }
    (reader.statute, reader.faults)
}

/// How many lines a block `---`, `key: value`, `---` takes that begins here; 0 if none does.
fn front_matter(lines: &[&str]) -> usize {
    if lines.first().is_none_or(|line| line.trim() != "---") {
        return 0;
    }
    let field = |line: &str| {
        let line = line.trim();
        let key = line.split_once(':').is_some_and(|(key, _)| !key.is_empty() && key.is_ascii());
        line.is_empty() || line.starts_with("- ") || key
    };
    let fields = lines[1..].iter().take_while(|line| line.trim() != "---" && field(line)).count();
    match lines.get(fields + 1).is_some_and(|line| line.trim() == "---") {
        true => fields + 2,
        false => 0,
    }
}

/// Where in the statute a line stands.
enum Part {
    Front,
    Preamble,
    Articles,
    /// After a repeated number, up to the next article.
    Repeated,
    Annex,
}

struct Reader {
    statute: Statute,
    faults: Vec<StatuteFault>,
    part: Part,
}

impl Reader {
    fn fault(&mut self, line: usize, raw: &str, kind: StatuteFaultKind) {
        let column = 1 + raw.chars().take_while(|c| blank(*c)).count();
        self.faults.push(StatuteFault { line, column, kind, text: raw.into() });
    }

    fn line(&mut self, at: usize, raw: &str) {
        match (line(raw), &self.part) {
            (Line::Blank | Line::Furniture, _) => {}
            (_, Part::Annex) => self.statute.rest.push(raw.trim().into()),
            (Line::Heading | Line::Contents, Part::Preamble) => self.part = Part::Front,
            (Line::Heading | Line::Contents, _) => {}
            (Line::Preamble, _) => self.part = Part::Preamble,
            (Line::Annex, _) => self.part = Part::Annex,
            (Line::Article(number, text), _) => self.article(number, text, at, raw),
            (Line::Clause(number, text), Part::Articles) => self.clause(number, text, at, raw),
            (Line::Text(text), Part::Articles) => self.paragraph(text),
            (Line::Below(text), Part::Articles) => self.below(text),
            (Line::Text(text) | Line::Clause(_, text) | Line::Below(text), Part::Preamble) => {
                self.statute.preamble.push(Paragraph { text: text.into(), clauses: vec![] });
            }
            (Line::Text(_) | Line::Clause(..) | Line::Below(_), Part::Front | Part::Repeated) => {
                self.statute.rest.push(raw.trim().into());
            }
        }
    }

    fn article(&mut self, number: Article, text: &str, at: usize, raw: &str) {
        if self.statute.article(number).is_some() {
            self.fault(at, raw, StatuteFaultKind::ArticleRepeated);
            self.statute.rest.push(raw.trim().into());
            self.part = Part::Repeated;
            return;
        }
        let follows = match (self.statute.articles.last().map(|last| last.number), number) {
            (None, number) => number == Article::Number(1, 0),
            (Some(Article::Number(base, _)), Article::Number(next, 0)) => next == base + 1,
            (Some(Article::Number(base, last)), Article::Number(same, inserted)) => {
                same == base && inserted == last + 1
            }
            _ => true,
        };
        if !follows {
            self.fault(at, raw, StatuteFaultKind::ArticleSequence);
        }
        self.part = Part::Articles;
        self.statute.articles.push(ArticleText { number, paragraphs: Vec::new() });
        if !text.is_empty() {
            self.paragraph(text);
        }
    }

    fn paragraphs(&mut self) -> Option<&mut Vec<Paragraph>> {
        self.statute.articles.last_mut().map(|article| &mut article.paragraphs)
    }

    fn paragraph(&mut self, text: &str) {
        if let Some(paragraphs) = self.paragraphs() {
            paragraphs.push(Paragraph { text: text.into(), clauses: Vec::new() });
        }
    }

    fn clause(&mut self, number: u16, text: &str, at: usize, raw: &str) {
        let Some(paragraphs) = self.paragraphs() else { return };
        let alone = paragraphs.is_empty();
        if alone {
            paragraphs.push(Paragraph::default());
        }
        let Some(paragraph) = paragraphs.last_mut() else { return };
        let follows = number == paragraph.clauses.last().map_or(1, |last| last.number.saturating_add(1));
        paragraph.clauses.push(Clause { number, text: text.into() });
        if alone {
            self.fault(at, raw, StatuteFaultKind::ClauseAlone);
        } else if !follows {
            self.fault(at, raw, StatuteFaultKind::ClauseSequence);
        }
    }

    /// Text that goes on with the clause or paragraph before it.
    fn below(&mut self, text: &str) {
        let Some(paragraphs) = self.paragraphs() else { return };
        match paragraphs.last_mut() {
            None => paragraphs.push(Paragraph { text: text.into(), clauses: Vec::new() }),
            Some(Paragraph { clauses, text: own }) => {
                let said = clauses.last_mut().map_or(own, |clause| &mut clause.text);
                *said += text;
            }
        }
    }
}
