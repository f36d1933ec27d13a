//! What the rules of a closed-book exam switch off while the paper is on the screen: copying, cutting, selecting, dragging,
//! the context menu and printing. This is a rule made visible, not a wall: nobody can be kept from photographing a screen.
//! The keys of the developer tools are left alone, for fighting them breaks screen readers and helps nobody.
//!
//! Text fields stay fields: one can type, select and paste in them, but not copy out of them. Screen readers read on, for
//! nothing is hidden from them or made unfocusable.

use super::{panic, reach};
use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BeforeUnloadEvent, Element, Event, KeyboardEvent};

/// Applies even where a listener has no say: nothing to print, nothing to mark with the mouse or with "select all".
const RULES: &str = "\
@media print { html { display: none !important } }
html { -webkit-user-select: none; user-select: none; -webkit-touch-callout: none }
input, textarea { -webkit-user-select: text; user-select: text }";

/// Where text is typed: selecting is part of typing.
pub(super) const FIELDS: &str = "input:not([type=radio]):not([type=checkbox]):not([type=button]), textarea";

/// Protects the paper while the value lives.
#[must_use = "dropping it lifts the protection"]
pub fn over_paper() -> Guard {
    let Some(document) = reach::document() else {
        return Guard::default();
    };
    let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
    let refuse = |event: &'static str, refused: fn(&Event) -> bool| {
        EventListener::new_with_options(&document, event, options, move |event| {
            if refused(event) && !panic::stopped() {
                event.prevent_default();
            }
        })
    };
    let listeners = vec![
        refuse("copy", |_| true),
        refuse("cut", |_| true),
        refuse("contextmenu", |_| true),
        refuse("dragstart", |_| true),
        refuse("selectstart", |event| !in_field(event)),
        refuse("keydown", is_print_or_save),
    ];
    Guard { listeners, sheet: adopt(&document) }
}

/// Asks before the page is closed or reloaded while the value lives. Browsers ask only after the page has been used, and
/// in their own words.
#[must_use = "dropping it takes the question away"]
pub fn against_closing() -> Guard {
    let Some(window) = reach::window() else {
        return Guard::default();
    };
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&window, "beforeunload", options, |event| {
        // After a panic, reloading is the way on.
        if !panic::stopped() {
            event.prevent_default();
            if let Some(event) = event.dyn_ref::<BeforeUnloadEvent>() {
                event.set_return_value("1");
            }
        }
    });
    Guard { listeners: vec![listener], sheet: None }
}

/// A rule in force.
#[derive(Debug, Default)]
pub struct Guard {
    #[allow(dead_code)]
    listeners: Vec<EventListener>,
    sheet: Option<JsValue>,
}

impl Drop for Guard {
    fn drop(&mut self) {
        let (Some(sheet), Some(document)) = (self.sheet.take(), reach::document()) else {
            return;
        };
        let rest: Array = adopted(&document).iter().filter(|other| *other != sheet).collect();
        let _ = Reflect::set(&document, &ADOPTED.into(), &rest);
    }
}

const ADOPTED: &str = "adoptedStyleSheets";

fn adopted(document: &JsValue) -> Array {
    reach::field(document, ADOPTED).map(|sheets| Array::from(&sheets)).unwrap_or_default()
}

/// Adds [`RULES`] as a constructed style sheet: a `<style>` element would be refused by the page's own security policy.
/// In a browser without such sheets the listeners are all there is.
fn adopt(document: &JsValue) -> Option<JsValue> {
    let constructor: Function = reach::field(&js_sys::global(), "CSSStyleSheet")?.dyn_into().ok()?;
    let sheet = Reflect::construct(&constructor, &Array::new()).ok()?;
    reach::method(&sheet, "replaceSync")?.call1(&sheet, &RULES.into()).ok()?;
    let sheets = adopted(document);
    sheets.push(&sheet);
    Reflect::set(document, &ADOPTED.into(), &sheets).ok()?;
    Some(sheet)
}

fn in_field(event: &Event) -> bool {
    // A selection starts at a text node, whose element is its parent.
    let target = event.target();
    let element = target.as_ref().and_then(|target| {
        target.dyn_ref::<Element>().cloned().or_else(|| target.dyn_ref::<web_sys::Node>()?.parent_element())
    });
    element.is_some_and(|element| element.closest(FIELDS).ok().flatten().is_some())
}

/// Ctrl or Command with P or S: the dialogs would show the paper outside the page.
fn is_print_or_save(event: &Event) -> bool {
    event.dyn_ref::<KeyboardEvent>().is_some_and(|event| {
        (event.ctrl_key() || event.meta_key()) && matches!(event.key().to_ascii_lowercase().as_str(), "p" | "s")
    })
}
