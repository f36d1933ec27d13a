//! Why a blueprint gives no paper. Data only.

use super::Cell;
use crate::question::Hundredths;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NoPaper {
    /// The bank has too few items: which cells lack how many.
    Shortage(Vec<Short>),
    /// No draw came into the blueprint's range of expected scores; the score that came nearest.
    Unequal { nearest: Hundredths },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Short {
    pub section: String,
    pub cell: Cell,
    pub missing: usize,
}
