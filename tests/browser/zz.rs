use crate::exam::*;
use crate::harness::*;
#[test]
fn zz_debug() {
    journey("zz", async |page| {
        page.open("exam/?seed=a").await;
        page.click(At::button("参加考试 考前演练（十分钟）")).await;
        sign_in(page, &Candidate::ZHANG).await;
        for _ in 0..4 {
        tokio::time::sleep(std::time::Duration::from_secs(2)).await;
        let found = page.run_async("const done = arguments[0]; (async () => { const out = {}; out.dbs = await indexedDB.databases(); out.locks = await navigator.locks.query(); out.res = performance.getEntriesByType('resource').map(r => r.name + ' ' + r.responseStatus+' '+r.transferSize); out.text = document.querySelector('main').innerText; out.url = location.href; out.session=JSON.stringify(sessionStorage); return out; })().then(done, e => done(String(e)));", vec![]).await;
        println!("{found:#}");
        }
        for e in page.console().await { println!("{e:?}"); }
    });
}
