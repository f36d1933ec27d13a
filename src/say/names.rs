//! Names of things that code has a type for.

use super::Say;
use crate::question::{Hundredths, Kind};

impl Say {
    pub fn kind(self, kind: Kind) -> &'static str {
        match kind {
            Kind::Single => self.kind_single(),
            Kind::Multiple => self.kind_multiple(),
            Kind::Indeterminate => self.kind_indeterminate(),
            Kind::Judge => self.kind_judge(),
            Kind::Blank => self.kind_blank(),
            Kind::Short => self.kind_short(),
            Kind::Case => self.kind_case(),
        }
    }

    /// What the candidate does with a question of this kind, in a few words.
    pub fn hint(self, kind: Kind) -> &'static str {
        match kind {
            Kind::Single => self.hint_single(),
            Kind::Multiple => self.hint_multiple(),
            Kind::Indeterminate => self.hint_indeterminate(),
            Kind::Judge => self.hint_judge(),
            Kind::Blank => self.hint_blank(),
            Kind::Short => self.hint_short(),
            Kind::Case => self.hint_case(),
        }
    }

    /// 2.5分, 1 mark.
    pub fn marks(self, marks: Hundredths) -> String {
        match marks {
            Hundredths(100) => self.mark_one().into(),
            marks => self.mark_many(&marks.to_string()),
        }
    }
}
