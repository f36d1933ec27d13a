//! The exam page while a candidate sits: only what answering needs, so that it opens at once.

use xuefa::{device::panic, ui::exam::Exam};

fn main() {
    panic::watch();
    // The element is in the page's shell; without it there is nowhere to render, and the shell's own words stay.
    let root = web_sys::window().and_then(|window| window.document()?.get_element_by_id("app"));
    if let Some(root) = root {
        root.set_text_content(None);
        yew::Renderer::<Exam>::with_root(root).render();
    }
}
