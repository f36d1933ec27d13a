//! Citations: a law, its version, and the place in it.

use super::{Date, chinese};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A reference to a law, written `行政处罚法(2021-07-15)#36.1`; version and place may be absent.
///
/// A document without articles (a conference, a notice) is cited by its name alone.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Citation {
    /// The law's short name, without 《》 and 中华人民共和国.
    pub law: String,
    /// The day the cited version came into force; absent: the version of the subject it stands under.
    pub version: Option<Date>,
    /// Absent: the law or document as a whole.
    pub place: Option<Place>,
}

/// Article, paragraph and clause (条、款、项). Zero means: not named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    pub article: Article,
    pub paragraph: u16,
    pub clause: u16,
}

/// An article's number (条). In order the preamble comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Article {
    /// 序言, which the constitution has before its first article.
    Preamble,
    /// 第一百三十三条 is `(133, 0)`; 第一百三十三条之一, inserted by an amendment, is `(133, 1)`.
    Number(u16, u16),
}

impl FromStr for Citation {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Citation, Self::Err> {
        let (name, place) = match text.trim().split_once('#') {
            Some((name, place)) => (name, Some(place.parse()?)),
            None => (text.trim(), None),
        };
        let dated = name.strip_suffix(')').and_then(|name| name.rsplit_once('('));
        // A bracket that holds no date is part of the name.
        let (law, version) = match dated.map(|(law, date)| (law, date.parse().ok())) {
            Some((law, Some(date))) => (law, Some(date)),
            _ => (name, None),
        };
        let law = law.trim().trim_start_matches("中华人民共和国").to_string();
        if law.is_empty() {
            return Err("a citation begins with the name of a law");
        }
        Ok(Citation { law, version, place })
    }
}

impl FromStr for Place {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Place, Self::Err> {
        const WRONG: &str = "a place is written article.paragraph.clause";
        let number = |text: &str| text.parse::<u16>().ok().filter(|n| *n > 0).ok_or(WRONG);
        let mut parts = text.trim().split('.');
        let article = match parts.next().unwrap_or_default() {
            "序言" => Article::Preamble,
            part => match part.split_once('之') {
                Some((base, inserted)) => Article::Number(number(base)?, number(inserted)?),
                None => Article::Number(number(part)?, 0),
            },
        };
        let paragraph = parts.next().map(number).transpose()?.unwrap_or(0);
        let clause = parts.next().map(number).transpose()?.unwrap_or(0);
        match parts.next() {
            None => Ok(Place { article, paragraph, clause }),
            Some(_) => Err(WRONG),
        }
    }
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.law)?;
        if let Some(version) = self.version {
            write!(f, "({version})")?;
        }
        let Some(place) = self.place else { return Ok(()) };
        write!(f, "#{}", place.article)?;
        for part in [place.paragraph, place.clause].into_iter().filter(|n| *n > 0) {
            write!(f, ".{part}")?;
        }
        Ok(())
    }
}

/// As citations write it: 序言, 36, 133之1.
impl fmt::Display for Article {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Article::Preamble => f.write_str("序言"),
            Article::Number(base, 0) => write!(f, "{base}"),
            Article::Number(base, inserted) => write!(f, "{base}之{inserted}"),
        }
    }
}

impl Citation {
    /// Whether it names a document by its title, 《…》: a notice or a resolution, which has no articles to look up.
    pub fn is_document(&self) -> bool {
        self.law.starts_with('《')
    }

    /// As a Chinese text cites it: 《行政处罚法》第九条第一款第三项.
    pub fn in_words(&self) -> String {
        let mut text = match self.law.starts_with('《') {
            true => self.law.clone(),
            false => format!("《{}》", self.law),
        };
        let Some(place) = self.place else { return text };
        match place.article {
            Article::Preamble => text.push_str("序言"),
            Article::Number(base, inserted) => {
                text += &format!("第{}条", chinese(base));
                if inserted > 0 {
                    text += &format!("之{}", chinese(inserted));
                }
            }
        }
        for (number, unit) in [(place.paragraph, '款'), (place.clause, '项')] {
            if number > 0 {
                text += &format!("第{}{unit}", chinese(number));
            }
        }
        text
    }
}

impl From<Citation> for String {
    fn from(citation: Citation) -> String {
        citation.to_string()
    }
}

impl TryFrom<String> for Citation {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Citation, Self::Error> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::Citation;

    #[test]
    fn written_read_and_spoken() {
        for (written, spoken) in [
            ("行政处罚法#36.1", "《行政处罚法》第三十六条第一款"),
            ("行政处罚法(2021-07-15)#9.1.3", "《行政处罚法》第九条第一款第三项"),
            ("刑法#133之1", "《刑法》第一百三十三条之一"),
            ("宪法#序言", "《宪法》序言"),
            ("《某会议（2020年11月）》", "《某会议（2020年11月）》"),
        ] {
            let citation: Citation = written.parse().unwrap();
            assert_eq!(citation.to_string(), written);
            assert_eq!(citation.in_words(), spoken);
        }
        for wrong in ["", "#3", "行政处罚法#0", "行政处罚法#三", "行政处罚法#3.1.2.1"] {
            assert!(wrong.parse::<Citation>().is_err(), "{wrong}");
        }
    }
}
