//! The exam page while a candidate sits: only what answering needs, so that it opens at once.

use xuefa::{device::panic, ui::exam};

fn main() {
    panic::watch();
    // The element is in the page's shell; without it there is nowhere to draw, and the shell's own words stay.
    if let Some(root) = web_sys::window().and_then(|window| window.document()?.get_element_by_id("app")) {
        exam::open(root);
    }
}
