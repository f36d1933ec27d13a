//! Machines and networks that candidates may have, as far as one browser can play them.

use crate::harness::Browser;
use serde_json::json;
use std::time::Duration;

pub struct Circumstance {
    pub name: &'static str,
    /// How many times slower the page's own thread runs.
    slowness: u32,
    network: Option<Network>,
    /// How long a page is left alone before anything is asked of it: longer than it needs.
    pub patience: Duration,
}

struct Network {
    /// Milliseconds before the first byte of each answer.
    latency: u32,
    bytes_per_second: u32,
}

const LINE: Network = Network { latency: 20, bytes_per_second: 20_000_000 / 8 };

pub const CIRCUMSTANCES: [Circumstance; 3] = [
    Circumstance { name: "plain", slowness: 1, network: None, patience: Duration::from_millis(1000) },
    Circumstance { name: "old", slowness: 4, network: None, patience: Duration::from_millis(3000) },
    Circumstance { name: "line", slowness: 1, network: Some(LINE), patience: Duration::from_millis(1500) },
];

impl Circumstance {
    pub async fn begin(&self, browser: &mut Browser) {
        browser.devtools("Network.enable", json!({})).await;
        browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": self.slowness })).await;
        let (latency, bytes) = match &self.network {
            Some(network) => (i64::from(network.latency), i64::from(network.bytes_per_second)),
            None => (0, -1),
        };
        let conditions =
            json!({ "offline": false, "latency": latency, "downloadThroughput": bytes, "uploadThroughput": bytes });
        browser.devtools("Network.emulateNetworkConditions", conditions).await;
    }

    /// As if nothing had been played.
    pub async fn end(&self, browser: &mut Browser) {
        CIRCUMSTANCES[0].begin(browser).await;
    }
}
