//! The print dialog.

use super::reach;

/// Opens the dialog for this page; answers whether it could be opened. In most browsers the page stands still meanwhile.
pub fn print() -> bool {
    reach::window().is_some_and(|window| window.print().is_ok())
}
