//! What a reader of banks found, in words.

use super::Say;
use crate::bank::Code;

impl Say {
    /// What is wrong and how to mend it.
    pub fn hint_for(self, code: Code) -> &'static str {
        match code {
            Code::NotText => self.bank_not_text(),
            Code::Undecodable => self.bank_undecodable(),
            Code::EncodingGuessed => self.bank_encoding_guessed(),
            Code::ControlCharacter => self.bank_control_character(),
            Code::NoItems => self.bank_no_items(),
            Code::SubjectGuessed => self.bank_subject_guessed(),
            Code::TitleSkipped => self.bank_title_skipped(),
            Code::TextOutsideItem => self.bank_text_outside_item(),
            Code::UnknownKind => self.bank_unknown_kind(),
            Code::KindGuessed => self.bank_kind_guessed(),
            Code::NumberMissing => self.bank_number_missing(),
            Code::DateUnreadable => self.bank_date_unreadable(),
            Code::VersionConflict => self.bank_version_conflict(),
            Code::FieldUnsupported => self.bank_field_unsupported(),
            Code::FieldMisplaced => self.bank_field_misplaced(),
            Code::FieldRepeated => self.bank_field_repeated(),
            Code::TextUnmarked => self.bank_text_unmarked(),
            Code::StemMissing => self.bank_stem_missing(),
            Code::ItemTooLong => self.bank_item_too_long(),
            Code::DuplicateItem => self.bank_duplicate_item(),
            Code::DuplicateStem => self.bank_duplicate_stem(),
            Code::OptionsMissing => self.bank_options_missing(),
            Code::OptionEmpty => self.bank_option_empty(),
            Code::OptionDuplicate => self.bank_option_duplicate(),
            Code::OptionSequence => self.bank_option_sequence(),
            Code::OptionsTooMany => self.bank_options_too_many(),
            Code::AnswerMissing => self.bank_answer_missing(),
            Code::AnswerUnreadable => self.bank_answer_unreadable(),
            Code::AnswerOutOfRange => self.bank_answer_out_of_range(),
            Code::AnswerRepeatsLetter => self.bank_answer_repeats_letter(),
            Code::AnswerInStem => self.bank_answer_in_stem(),
            Code::AnswerConflict => self.bank_answer_conflict(),
            Code::SingleSeveral => self.bank_single_several(),
            Code::MultipleOne => self.bank_multiple_one(),
            Code::JudgeLetter => self.bank_judge_letter(),
            Code::JudgeOptions => self.bank_judge_options(),
            Code::BlankMissing => self.bank_blank_missing(),
            Code::BlankCount => self.bank_blank_count(),
            Code::BlankSeparatorGuessed => self.bank_blank_separator_guessed(),
            Code::BlankAnswerEmpty => self.bank_blank_answer_empty(),
            Code::RubricWorth => self.bank_rubric_worth(),
            Code::RubricMissing => self.bank_rubric_missing(),
            Code::ReferenceMissing => self.bank_reference_missing(),
            Code::BasisUnreadable => self.bank_basis_unreadable(),
            Code::DifficultyUnreadable => self.bank_difficulty_unreadable(),
            Code::DifficultyGuessed => self.bank_difficulty_guessed(),
            Code::LevelUnreadable => self.bank_level_unreadable(),
            Code::CaseWithoutParts => self.bank_case_without_parts(),
        }
    }
}
