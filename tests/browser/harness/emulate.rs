//! Circumstances: dark rooms, phones, dead networks, full disks, clocks that are set.

use super::Browser;
use serde_json::{Value, json};

impl Browser {
    /// What the page is told about the reader's wishes, e.g. `("prefers-color-scheme", "dark")`.
    pub async fn prefers(&mut self, wishes: &[(&str, &str)]) {
        let features: Vec<_> = wishes.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await;
    }

    pub async fn dark(&mut self, dark: bool) {
        self.prefers(&[("prefers-color-scheme", if dark { "dark" } else { "light" })]).await;
    }

    /// The page as the printer gets it (`true`) or as the screen does.
    pub async fn as_printed(&mut self, printed: bool) {
        let media = if printed { "print" } else { "" };
        self.devtools("Emulation.setEmulatedMedia", json!({ "media": media })).await;
    }

    /// Exactly this many pixels for the page, narrower than any window can be.
    pub async fn viewport(&mut self, width: u32, height: u32) {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    /// Cuts the network of this tab, or joins it again.
    pub async fn offline(&mut self, offline: bool) {
        self.devtools("Network.enable", json!({})).await;
        let conditions = json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.devtools("Network.emulateNetworkConditions", conditions).await;
    }

    /// Fills the disk, as far as this origin can tell; returns when the browser refuses to store anything. Chromium lets a
    /// site write on for up to half a minute on what it last knew of the disk.
    pub async fn fill_disk(&mut self) {
        let origin = self.origin().await;
        // No limit is what the browser takes 0 for.
        self.devtools("Storage.overrideQuotaForOrigin", json!({ "origin": origin, "quotaSize": 1 })).await;
        let probe = "const done = arguments[0]; const open = indexedDB.open('probe'); \
            open.onupgradeneeded = () => open.result.createObjectStore('probe'); \
            open.onerror = () => done(open.error.name); \
            open.onsuccess = () => { const writing = open.result.transaction('probe', 'readwrite'); \
              const end = how => { open.result.close(); done(how); }; \
              writing.objectStore('probe').put('x'.repeat(4096), 0); \
              writing.oncomplete = () => end('written'); \
              writing.onabort = () => end(writing.error?.name); };";
        self.wait_that("a full disk", async |page| match page.run_async(probe, vec![]).await {
            Value::String(name) if name == "QuotaExceededError" => Ok(()),
            other => Err(other.to_string()),
        })
        .await;
    }

    /// Makes room again after [`Browser::fill_disk`].
    pub async fn free_disk(&mut self) {
        let origin = self.origin().await;
        self.devtools("Storage.overrideQuotaForOrigin", json!({ "origin": origin })).await;
    }

    /// Runs `script` in every page opened from now on in this tab, before the page's own programs and outside its security
    /// policy: for clocks that are set, storage that fails.
    pub async fn before_each_page(&mut self, script: &str) {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
    }

    /// Sets the wall clock of this page by so many milliseconds against the truth, as somebody might who wants more time.
    pub async fn set_clock_by(&mut self, ms: i64) {
        let script = "window.xuefaTrueNow ??= Date.now; const by = arguments[0]; \
                      Date.now = () => window.xuefaTrueNow() + by;";
        self.run(script, vec![json!(ms)]).await;
    }
}
