//! The scripts of the pages: wasm-bindgen's glue joined with our own few lines, one file or one element each.

use super::glue::Bound;
use super::optimise::{Optimiser, Script};
use super::site::Asset;
use anyhow::{Context, Result, bail};
use serde_json::json;

const GUARD: &str = include_str!("../js/guard.js");
const SEAT: &str = include_str!("../js/seat.js");
const LOOK: &str = include_str!("../js/look.js");
const FETCH: &str = include_str!("../js/fetch.js");
const START: &str = include_str!("../js/start.js");
const KIOSK: &str = include_str!("../js/kiosk.js");
const WORKER: &str = include_str!("../js/worker.js");
const WORKER_WEB: &str = include_str!("../js/worker-web.js");
const WORKER_KIOSK: &str = include_str!("../js/worker-kiosk.js");

/// A program as a web page names it: its wasm and the script that starts it.
pub struct Program {
    pub wasm: Asset,
    pub script: Asset,
}

/// Inline in the head of a web page: guards the start and asks for the program at once. The first program is for a tab
/// in which an exam is being sat, the second, where there is one, for any other.
pub fn guard_and_fetch(programs: &[Program], up: &str, optimiser: &Optimiser) -> Result<String> {
    let of = |asset: &Asset| json!({ "url": format!("{up}{}", asset.path), "integrity": asset.integrity });
    let list: Vec<_> =
        programs.iter().map(|program| json!({ "wasm": of(&program.wasm), "script": of(&program.script) })).collect();
    let list = format!("var PROGRAMS = {};", json!(list));
    inline(optimiser.script(&[&list, GUARD, SEAT, FETCH, LOOK].join("\n"), Script::Old)?)
}

/// Inline in the head of the kiosk file.
pub fn guard(optimiser: &Optimiser) -> Result<String> {
    inline(optimiser.script(&[GUARD, SEAT, LOOK].join("\n"), Script::Old)?)
}

/// The script file of a web page.
pub fn page(program: &Bound, optimiser: &Optimiser) -> Result<String> {
    optimiser.script(&[&module_glue(program)?, START].join("\n"), Script::Module)
}

/// The script file of the worker, as a module; the program lies in the same folder.
pub fn worker(program: &Bound, wasm: &Asset, optimiser: &Optimiser) -> Result<String> {
    let program_place = constant(wasm.file_name(), wasm);
    optimiser.script(&[&module_glue(program)?, &program_place, WORKER, WORKER_WEB].join("\n"), Script::Module)
}

/// The one classic script of the kiosk file; the worker's source is a text inside it.
pub fn kiosk(exam: &Bound, lobby: &Bound, worker: &Bound, optimiser: &Optimiser) -> Result<String> {
    let worker = optimiser.script(&[&worker.classic, WORKER, WORKER_KIOSK].join("\n"), Script::Classic)?;
    let worker = format!("const WORKER = {};", literal(&worker));
    // Both programs' glue declares the same name, so each gets a scope of its own.
    let start = |program: &Bound| format!("() => {{\n{}\nreturn wasm_bindgen;\n}}", program.classic);
    let starts = format!("const STARTS = [{}, {}];", start(exam), start(lobby));
    inline(optimiser.script(&[&starts, &worker, KIOSK].join("\n"), Script::Classic)?)
}

/// Glue whose start function is called here and by nobody else: without exports, what is unused can be left out.
fn module_glue(program: &Bound) -> Result<String> {
    let (glue, exports) = program.module.rsplit_once("export {").context("the glue has no list of exports")?;
    if !exports.contains("__wbg_init as default") || exports.trim_end().find('}') != Some(exports.trim_end().len() - 2)
    {
        bail!("the glue of {} does not end with its exports", program.name);
    }
    Ok(glue.to_string())
}

fn constant(url: &str, wasm: &Asset) -> String {
    format!("var PROGRAM = {};", json!({ "url": url, "integrity": wasm.integrity }))
}

/// A text as a JavaScript literal that may stand inside an HTML script element.
fn literal(text: &str) -> String {
    json!(text).to_string().replace('<', "\\x3c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

/// JSON that may stand inside an HTML script element: `<` occurs only within strings, where an escape means the same.
pub fn data(json: &str) -> String {
    json.replace('<', "\\u003c")
}

/// Refuses a script whose text would end or confuse the element around it.
fn inline(script: String) -> Result<String> {
    let lower = script.to_lowercase();
    match ["</script", "<script", "<!--", "\r", "\0"].into_iter().find(|bad| lower.contains(bad)) {
        Some(bad) => bail!("an inline script contains {bad:?}"),
        None => Ok(script.trim().to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_cannot_leave_their_element() {
        assert_eq!(literal("a</script>\"\u{2028}"), r#""a\x3c/script>\"\u2028""#);
        assert_eq!(data(r#"{"a":"<!--"}"#), r#"{"a":"\u003c!--"}"#);
        assert!(inline("x='</SCRIPT>'".into()).is_err());
    }

    #[test]
    fn glue_loses_its_exports_only() {
        let bound = |module: &str| Bound { name: "exam", wasm: vec![], module: module.into(), classic: String::new() };
        let glue = module_glue(&bound("code();\nexport { initSync, __wbg_init as default };\n")).unwrap();
        assert_eq!(glue, "code();\n");
        assert!(module_glue(&bound("export { __wbg_init as default };\nmore();")).is_err());
        assert!(module_glue(&bound("code();")).is_err());
    }
}
