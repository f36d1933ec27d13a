//! 填空: one or more blanks, each with alternatives, in order or in any order.

use super::{Outcome, Rule, Scheme, fold, matching};
use serde::{Deserialize, Serialize};

/// How a blank is written in a stem.
pub const MARK: &str = "____";

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Face {
    /// How many blanks the stem has.
    pub blanks: usize,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// For each blank the texts that count as right.
    pub blanks: Vec<Vec<String>>,
    /// The blanks may be filled in any order (顺序: 不限).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub any_order: bool,
}

/// One text a blank; an empty text is a blank left open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Response(pub Vec<String>);

impl Face {
    /// Longest text a blank takes, in characters.
    pub const LONGEST: usize = 200;

    /// Whether the response has a text for each blank and fills at least one.
    pub fn accepts(&self, response: &Response) -> bool {
        response.0.len() == self.blanks
            && response.0.iter().all(|text| text.chars().count() <= Self::LONGEST)
            && response.0.iter().any(|text| !text.trim().is_empty())
    }
}

impl Key {
    /// Width, case, white space and punctuation make no difference. Only `Scheme::Proportional` pays single blanks.
    pub fn mark(&self, response: &Response, rule: &Rule) -> Outcome {
        let found = self.found(response).into_iter().filter(|found| *found).count();
        match rule.scheme {
            _ if found == self.blanks.len() => rule.right(),
            Scheme::Proportional if found > 0 => rule.partial(rule.full.share(found, self.blanks.len())),
            _ => rule.wrong(),
        }
    }

    /// For each text of the response, whether it is right.
    pub fn found(&self, response: &Response) -> Vec<bool> {
        let given: Vec<String> = response.0.iter().map(|text| fold(text)).collect();
        let right: Vec<Vec<String>> =
            self.blanks.iter().map(|texts| texts.iter().map(|text| fold(text)).collect()).collect();
        if self.any_order {
            let edges: Vec<Vec<usize>> = given
                .iter()
                .map(|text| (0..right.len()).filter(|at| !text.is_empty() && right[*at].contains(text)).collect())
                .collect();
            matching(&edges, right.len()).iter().map(Option::is_some).collect()
        } else {
            given.iter().zip(&right).map(|(text, right)| !text.is_empty() && right.contains(text)).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::question::Hundredths;

    fn marks(any_order: bool, key: &[&str], given: &[&str]) -> i32 {
        let blanks = key.iter().map(|texts| texts.split('|').map(String::from).collect()).collect();
        let rule = Rule { scheme: Scheme::Proportional, ..Rule::plain(Hundredths(300)) };
        match (Key { blanks, any_order }).mark(&Response(given.iter().map(|t| t.to_string()).collect()), &rule) {
            Outcome::Marked(marks) => marks.0,
            Outcome::Pending => unreachable!("blanks are marked by the machine"),
        }
    }

    #[test]
    fn blanks_one_by_one() {
        assert_eq!(marks(false, &["七|7", "十|10"], &["7", " 十 "]), 300);
        assert_eq!(marks(false, &["七|7", "十|10"], &["７", "九"]), 150);
        assert_eq!(marks(false, &["甲", "乙"], &["乙", "甲"]), 0);
        assert_eq!(marks(true, &["甲", "乙"], &["乙", "甲"]), 300);
        // The same right text twice fills one blank only.
        assert_eq!(marks(true, &["甲", "乙"], &["甲", "甲"]), 150);
        // The first text fits either blank, the second only one: both count.
        assert_eq!(marks(true, &["甲|乙", "甲"], &["甲", "乙"]), 300);
        assert_eq!(marks(false, &["甲", "乙", "丙"], &["甲", "", ""]), 100);
    }
}
