//! The harness on a page of its own: a tool that finds nothing must not be believed before it has found something.

use crate::harness::{At, Options, StaticSite, journey, journey_with};

const POLICY: &str = "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'\r\n";

const PAGE: &str = "<!doctype html><html lang=zh><title>页</title><link rel=icon href=data:,><main><h1>登录</h1>\
<label>姓名<input id=name></label><button id=go>登录</button><p id=said></p></main><script src=page.js></script></html>";

const SCRIPT: &str = "document.querySelector('#go').onclick = () => \
 document.querySelector('#said').textContent = '你好,' + document.querySelector('#name').value; \
 setTimeout(() => document.querySelector('main').insertAdjacentHTML('beforeend', '<p id=late>来了</p>'), 300); \
 const open = indexedDB.open('kept', 1); open.onupgradeneeded = () => open.result.createObjectStore('o'); \
 open.onsuccess = () => { window.db = open.result; document.documentElement.dataset.ready = 'yes'; };";

fn site() -> StaticSite {
    let files = vec![
        ("", "text/html; charset=utf-8", PAGE.into()),
        ("page.js", "text/javascript; charset=utf-8", SCRIPT.into()),
        (
            "bad",
            "text/html",
            "<!doctype html><title>b</title><body style='color:red'><img src=data:,><script>1</script>".into(),
        ),
    ];
    StaticSite::serve(files, POLICY)
}

#[test]
fn it_reads_fills_and_clicks() {
    journey("itself-verbs", async |page| {
        page.open(&site().address).await;
        page.wait_for("#late").await;
        page.fill(At::label("姓名"), "王小明").await;
        page.click(At::button("登录")).await;
        assert_eq!(page.text("#said").await, "你好,王小明");
        page.dark(true).await;
        page.wait_until("return matchMedia('(prefers-color-scheme: dark)').matches").await;
        page.viewport(360, 740).await;
        page.wait_until("return innerWidth === 360").await;
        let picture = page.screenshot("itself").await;
        assert!(std::fs::metadata(picture).is_ok_and(|file| file.len() > 1000));
        page.offline(true).await;
        let failed =
            page.run_async("fetch('page.js').then(() => arguments[0](false), () => arguments[0](true))", vec![]);
        assert_eq!(failed.await, true);
        page.expect_error("ERR_INTERNET_DISCONNECTED");
    });
}

#[test]
fn it_hears_the_console() {
    journey("itself-console", async |page| {
        page.open(&format!("{}bad", site().address)).await;
        page.wait_until("return document.readyState === 'complete'").await;
        let heard = page.console().await.to_vec();
        assert!(heard.iter().any(|entry| entry.message.contains("Content Security Policy")), "{heard:#?}");
        page.expect_error("Content Security Policy");
    });
}

#[test]
fn it_finds_what_axe_finds() {
    let options = Options { expected_errors: vec!["Content Security Policy"], ..Options::default() };
    journey_with("itself-axe", options, async |page| {
        page.open(&format!("{}bad", site().address)).await;
        let found = page.axe().await;
        assert!(found.iter().any(|violation| violation.id == "image-alt"), "{found:#?}");
        page.open(&site().address).await;
        page.wait_for("#late").await;
        page.click("#go").await;
        page.assert_accessible("the page of the harness").await;
    });
}

#[test]
fn it_kills_and_opens_the_same_profile() {
    journey("itself-kill", async |page| {
        let site = site();
        for round in 0..3 {
            page.open(&site.address).await;
            page.wait_for("html[data-ready]").await;
            let script = "const [n, done] = arguments; const t = db.transaction('o', 'readwrite', {durability: 'strict'}); \
                const all = t.objectStore('o').getAllKeys(); t.objectStore('o').put(1, n); \
                t.oncomplete = () => done(all.result.length);";
            assert_eq!(page.run_async(script, vec![round.into()]).await, round);
            page.kill9().await;
            page.start().await;
        }
    });
}
