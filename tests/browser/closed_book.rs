//! Closed book: while a candidate answers, nothing on the page leads to study material, and no key is anywhere near.

use crate::exam::{Candidate, REHEARSAL, answer, begin, draw, hand_in, opened, right, wait_saved};
use crate::harness::{Browser, Key, base, journey};
use serde_json::{Value, json};

#[test]
fn the_room_holds_no_key_and_leads_nowhere() {
    journey("closed-book-key", async |page| {
        let drawn = draw(REHEARSAL, "closed");
        begin(page, "exam/?seed=closed", REHEARSAL, &Candidate::ZHANG).await;
        answer(page, 1, &right(&drawn.key.entries[0].key).expect("no written answer")).await;
        wait_saved(page).await;
        // What this page has, and what it has after a reload in the middle of the exam.
        for round in ["started", "reloaded"] {
            let fetched = page.fetched().await;
            // Style and script are in the page: its program is all that it asks for.
            let program =
                |name: &String| name.starts_with(&format!("{}assets/exam-", base())) && name.ends_with(".wasm");
            assert!(fetched.len() == 1 && fetched.iter().all(program), "{round}: {fetched:?}");
            let links =
                page.run("return [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))", vec![]);
            assert_eq!(links.await, json!(["#content"]), "{round}");
            let all = everything(page).await;
            assert!(all.contains(drawn.paper.sections[0].questions[0].stem.as_str()), "the search finds what is there");
            for entry in &drawn.key.entries {
                let secret = entry.rationale.as_str();
                assert!(
                    !all.contains(secret) && !all.contains(&json!(secret).to_string()),
                    "{round}: {}",
                    entry.number
                );
                assert!(!all.contains(&entry.item.to_string()), "{round}: the item of question {}", entry.number);
            }
            page.reload().await;
            opened(page, 1).await;
        }
        // And the search would have found it: in the report it does.
        hand_in(page).await;
        assert!(everything(page).await.contains(&drawn.key.entries[0].rationale));
    });
}

#[test]
fn the_paper_is_not_copied_selected_or_printed_before_the_report() {
    journey("closed-book-guard", async |page| {
        begin(page, "exam/?seed=closed", REHEARSAL, &Candidate::ZHANG).await;
        opened(page, 1).await;
        assert_eq!(
            refused(page).await,
            json!(["copy", "cut", "contextmenu", "dragstart", "selectstart", "print", "save"])
        );
        page.press(Key::Control + "a").await;
        assert_eq!(page.run("return getSelection().toString()", vec![]).await, "");
        page.as_printed(true).await;
        let hidden = "return getComputedStyle(document.documentElement).display === 'none'";
        assert_eq!(page.run(hidden, vec![]).await, true, "the paper would be printed");
        page.as_printed(false).await;
        assert!(page.asks_before_closing().await);

        hand_in(page).await;
        assert_eq!(refused(page).await, json!([]));
        page.press(Key::Control + "a").await;
        assert_ne!(page.run("return getSelection().toString().trim()", vec![]).await, "");
        assert!(!page.asks_before_closing().await);
        assert!(page.printed().await.starts_with(b"%PDF"));
    });
}

#[test]
fn every_page_is_strict_about_what_it_runs() {
    journey("closed-book-policy", async |page| {
        for address in ["", "exam/"] {
            page.open(address).await;
            page.wait_for("main h1").await;
            let script = "const done = arguments[0]; fetch(location.href).then(answer => done({ \
                header: answer.headers.get('content-security-policy'), \
                meta: document.querySelector('meta[http-equiv]').content, \
                bare: [...document.querySelectorAll('script[src], link[rel=stylesheet]')]\
                  .filter(one => !/^sha384-/.test(one.integrity)).map(one => one.outerHTML), \
                styled: document.querySelectorAll('[style]').length }), error => done(String(error)));";
            let found = page.run_async(script, vec![]).await;
            for place in ["header", "meta"] {
                let policy = found[place].as_str().expect("a policy");
                assert!(policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"), "{policy}");
                assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
            }
            assert_eq!(found["bare"], json!([]), "{address}: without a digest");
            assert_eq!(found["styled"], 0, "{address}: style attributes");
            // An inline script is refused, and said so.
            let script = "const one = document.createElement('script'); one.textContent = 'window.slipped = true'; \
                document.body.append(one); return window.slipped === undefined;";
            assert_eq!(page.run(script, vec![]).await, true);
        }
        page.expect_error("Content Security Policy");
    });
}

/// Every text a curious candidate could find with a script: the document, the window, what is stored.
async fn everything(page: &mut Browser) -> String {
    let script = "const done = arguments[0]; const found = [document.documentElement.outerHTML]; \
        const seen = new Set(); \
        const look = (value, depth) => { \
          if (typeof value === 'string') return found.push(value); \
          if (!value || typeof value !== 'object' || value instanceof Node || depth > 3 || seen.has(value)) return; \
          seen.add(value); \
          for (const name of Object.getOwnPropertyNames(value)) { try { look(value[name], depth + 1); } catch {} } }; \
        look(window, 0); look({ ...sessionStorage, ...localStorage }, 0); \
        const open = indexedDB.open('xuefa'); \
        open.onerror = () => done(String(open.error)); \
        open.onsuccess = () => { const reading = open.result.transaction([...open.result.objectStoreNames]); \
          const all = [...open.result.objectStoreNames].map(name => reading.objectStore(name).getAll()); \
          reading.oncomplete = () => { open.result.close(); look(all.map(one => one.result), 0); done(found.join('\\n')); }; };";
    match page.run_async(script, vec![]).await {
        Value::String(text) => text,
        other => panic!("{other}"),
    }
}

/// Which acts the page refuses.
async fn refused(page: &mut Browser) -> Value {
    let script = "const stem = document.querySelector('.stem') ?? document.body; \
        const events = { copy: new ClipboardEvent('copy', { bubbles: true, cancelable: true }), \
          cut: new ClipboardEvent('cut', { bubbles: true, cancelable: true }), \
          contextmenu: new MouseEvent('contextmenu', { bubbles: true, cancelable: true }), \
          dragstart: new DragEvent('dragstart', { bubbles: true, cancelable: true }), \
          selectstart: new Event('selectstart', { bubbles: true, cancelable: true }), \
          print: new KeyboardEvent('keydown', { key: 'p', ctrlKey: true, bubbles: true, cancelable: true }), \
          save: new KeyboardEvent('keydown', { key: 's', metaKey: true, bubbles: true, cancelable: true }) }; \
        return Object.keys(events).filter(name => !stem.dispatchEvent(events[name]));";
    page.run(script, vec![]).await
}
