//! What is written is read again as the same bank.

use super::banks::bank;
use crate::bank::{Diagnostic, read, write};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn read_after_write(bank in bank()) {
        let written = write(&bank);
        let (again, diagnostics) = read("题库.txt", written.as_bytes());
        let errors: Vec<&Diagnostic> = diagnostics.iter().filter(|found| found.is_error()).collect();
        prop_assert!(errors.is_empty(), "{:?}\n{}", errors, written);
        prop_assert!(again == bank, "{written}\n{again:?}\n{bank:?}");
        prop_assert_eq!(write(&again), written);
    }
}
