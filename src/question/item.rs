//! An item of a bank: a question, or a case with several.

use super::{Body, Kind, fold};
use crate::{
    law::Citation,
    seal::{canonical, digest},
};
use serde::{Deserialize, Serialize};
use std::fmt;

/// One question of the bank, with all that is known about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// The subject it belongs to, usually a law's short name.
    pub subject: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub difficulty: Option<Difficulty>,
    /// 层次 of each of its questions, in their order; empty when none is known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levels: Vec<Option<Level>>,
    pub content: Content,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Content {
    Simple(Question),
    Case { material: String, parts: Vec<Question> },
}

/// A stem and what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    pub stem: String,
    pub body: Body,
    /// 解析: why the key is right; may be empty.
    pub rationale: String,
    /// 依据: where the law says so.
    pub basis: Vec<Citation>,
}

/// 预计失分率 in hundredths: 30 means three candidates in ten are expected to lose the marks. 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Difficulty(pub u8);

/// 认知层次: what answering takes. The three lower levels of Bloom's taxonomy, as examination syllabuses name them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// 识记: to know what the law says.
    Recall,
    /// 理解: to tell it from what is near it.
    Understand,
    /// 应用: to find what it means for a case.
    Apply,
}

impl Level {
    pub const ALL: [Level; 3] = [Level::Recall, Level::Understand, Level::Apply];

    /// As bank files have it.
    pub fn word(self) -> &'static str {
        match self {
            Level::Recall => "识记",
            Level::Understand => "理解",
            Level::Apply => "应用",
        }
    }
}

/// An item's name: the digest of what it says, so an edited item is a new item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ItemId(String);

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Item {
    /// Difficulty and levels are left out: they are judgements beside the item, and to learn more about it does not change it.
    pub fn id(&self) -> ItemId {
        let content = canonical(&self.content);
        ItemId(digest(&[b"xuefa-item/1", self.subject.as_bytes(), content.as_bytes()]).short(10))
    }

    pub fn kind(&self) -> Kind {
        match &self.content {
            Content::Simple(question) => question.body.kind(),
            Content::Case { .. } => Kind::Case,
        }
    }

    /// Its questions: one, or the parts of a case.
    pub fn questions(&self) -> &[Question] {
        match &self.content {
            Content::Simple(question) => std::slice::from_ref(question),
            Content::Case { parts, .. } => parts,
        }
    }

    /// All its words, folded: what is compared to find near-duplicates. Options count in any order.
    pub fn folded(&self) -> String {
        let mut text = match &self.content {
            Content::Simple(_) => String::new(),
            Content::Case { material, .. } => fold(material),
        };
        for question in self.questions() {
            text += &fold(&question.stem);
            let (face, _) = question.body.clone().split();
            let mut options: Vec<String> = face.options().iter().map(|option| fold(option)).collect();
            options.sort();
            text.extend(options);
        }
        text
    }
}
