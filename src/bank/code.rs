//! The kinds of trouble a bank's reader can name.

use super::Severity;
use serde::{Deserialize, Serialize};

/// Declares the codes once: variant, name in data, severity.
macro_rules! codes {
    ($($(#[doc = $about:literal])+ $variant:ident = $name:literal $severity:ident,)+) => {
        /// What is wrong or was guessed. The name in data is stable: sheets, tests and translations refer to it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Code {
            $($(#[doc = $about])+ #[serde(rename = $name)] $variant,)+
        }

        impl Code {
            pub const ALL: &[Code] = &[$(Code::$variant),+];

            pub fn as_str(self) -> &'static str {
                match self { $(Code::$variant => $name),+ }
            }

            pub fn severity(self) -> Severity {
                match self { $(Code::$variant => Severity::$severity),+ }
            }
        }
    };
}

codes! {
    /// The file is not text at all: a picture, a Word or Excel file.
    NotText = "not-text" Error,
    /// Bytes that are no character in the file's encoding; the item that holds them is left out.
    Undecodable = "undecodable" Error,
    /// The encoding had to be guessed from the text, without a byte order mark.
    EncodingGuessed = "encoding-guessed" Warning,
    /// Control characters, left out.
    ControlCharacter = "control-character" Warning,
    /// No item was found in the file.
    NoItems = "no-items" Warning,

    /// No 科目 is named; it was taken from the file's name.
    SubjectGuessed = "subject-guessed" Warning,
    /// A title or chapter heading, which the bank does not keep.
    TitleSkipped = "title-skipped" Warning,
    /// Text that belongs to no item; left out.
    TextOutsideItem = "text-outside-item" Error,
    /// A section heading or tag that names no kind we know.
    UnknownKind = "unknown-kind" Error,
    /// The kind was inferred from options and answer.
    KindGuessed = "kind-guessed" Warning,
    /// An item without a number.
    NumberMissing = "number-missing" Warning,
    /// A version or edition that is no date.
    DateUnreadable = "date-unreadable" Error,
    /// Two versions for one subject; the first one holds.
    VersionConflict = "version-conflict" Warning,
    /// A field for which the bank has no place; left out.
    FieldUnsupported = "field-unsupported" Warning,
    /// A field where it means nothing; left out.
    FieldMisplaced = "field-misplaced" Error,
    /// A field that contradicts itself by being there twice.
    FieldRepeated = "field-repeated" Error,
    /// Unmarked text after the answer, read as 解析.
    TextUnmarked = "text-unmarked" Warning,

    /// An item with no stem.
    StemMissing = "stem-missing" Error,
    /// An item too long to be one: most likely several that ran together.
    ItemTooLong = "item-too-long" Error,
    /// The same item again; one copy is kept.
    DuplicateItem = "duplicate-item" Warning,
    /// The same stem again, with other options or another answer.
    DuplicateStem = "duplicate-stem" Warning,

    /// A choice item with fewer than two options.
    OptionsMissing = "options-missing" Error,
    /// An option without text.
    OptionEmpty = "option-empty" Error,
    /// Two options that say the same.
    OptionDuplicate = "option-duplicate" Error,
    /// An option's letter is missing, repeated or displaced.
    OptionSequence = "option-sequence" Error,
    /// More options than there are letters for.
    OptionsTooMany = "options-too-many" Error,

    /// No answer anywhere.
    AnswerMissing = "answer-missing" Error,
    /// An answer that is neither letters nor words we understand.
    AnswerUnreadable = "answer-unreadable" Error,
    /// The answer names an option that is not there.
    AnswerOutOfRange = "answer-out-of-range" Error,
    /// The answer names a letter twice.
    AnswerRepeatsLetter = "answer-repeats-letter" Warning,
    /// The stem shows the answer that the 答案 line gives; taken out of the stem.
    AnswerInStem = "answer-in-stem" Warning,
    /// The stem's bracket and the 答案 line differ; the line holds.
    AnswerConflict = "answer-conflict" Warning,
    /// A single-choice item with several right letters.
    SingleSeveral = "single-several" Error,
    /// A multiple-choice item with one right letter.
    MultipleOne = "multiple-one" Error,
    /// A judge item answered by a letter, with no options that say what it means.
    JudgeLetter = "judge-letter" Error,
    /// A judge item whose options are not right and wrong.
    JudgeOptions = "judge-options" Error,

    /// A blank item with no blank in its stem.
    BlankMissing = "blank-missing" Error,
    /// As many answers as blanks are needed.
    BlankCount = "blank-count" Error,
    /// The answers were told apart by something other than a semicolon.
    BlankSeparatorGuessed = "blank-separator-guessed" Warning,
    /// An answer to a blank that nobody could give: nothing but punctuation.
    BlankAnswerEmpty = "blank-answer-empty" Error,

    /// A rubric point without readable marks.
    RubricWorth = "rubric-worth" Error,
    /// A short answer without a rubric.
    RubricMissing = "rubric-missing" Warning,
    /// A short answer with a rubric but no model answer.
    ReferenceMissing = "reference-missing" Warning,

    /// A citation that cannot be read; left out.
    BasisUnreadable = "basis-unreadable" Error,
    /// A difficulty that cannot be read; left out.
    DifficultyUnreadable = "difficulty-unreadable" Error,
    /// A difficulty in words, turned into a number.
    DifficultyGuessed = "difficulty-guessed" Warning,

    /// A 层次 that is none of the three; left out.
    LevelUnreadable = "level-unreadable" Error,

    /// A case without sub-questions.
    CaseWithoutParts = "case-without-parts" Error,
}
