//! What the page keeps in IndexedDB, read past the page.

use crate::harness::Browser;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use xuefa::ledger::{Entry, verify};
use xuefa::paper::Paper;
use xuefa::question::Response;
use xuefa::sitting::{Context, EventKind, State, replay};

/// One sitting as it is stored.
pub struct Kept {
    /// The document, byte for byte.
    pub paper_text: String,
    pub paper: Paper,
    pub entries: Vec<Entry>,
    pub state: State,
}

impl Kept {
    /// Reads the sitting of this log. Its records must be a whole, unbroken chain.
    pub async fn read(page: &mut Browser, log: &str) -> Self {
        let script = "const [log, done] = arguments; const open = indexedDB.open('xuefa'); \
            open.onerror = () => done(String(open.error)); \
            open.onsuccess = () => { \
              const reading = open.result.transaction(['events', 'documents']); \
              const range = IDBKeyRange.bound([log], [log, []]); \
              const records = reading.objectStore('events').getAll(range); \
              const paper = reading.objectStore('documents').get('paper/' + log); \
              reading.oncomplete = () => { open.result.close(); done({ records: records.result, paper: paper.result }); }; };";
        let found = page.run_async(script, vec![json!(log)]).await;
        let paper_text = found["paper"].as_str().unwrap_or_else(|| panic!("no paper of {log}: {found}")).to_owned();
        let paper: Paper = serde_json::from_str(&paper_text).expect("a paper");
        let entry = |record: &Value| serde_json::from_str(record.as_str().expect("a text")).expect("an entry");
        let entries: Vec<Entry> = found["records"].as_array().expect("records").iter().map(entry).collect();
        verify(&entries).expect("an unbroken chain");
        let state = replay(entries.iter().map(|entry| &entry.event), &Context { paper: &paper });
        assert!(state.refused.is_empty(), "{:?}", state.refused);
        Self { paper_text, paper, entries, state }
    }

    pub fn answers(&self) -> &BTreeMap<u32, Response> {
        &self.state.answers
    }

    pub fn events(&self) -> impl Iterator<Item = &EventKind> {
        self.entries.iter().map(|entry| &entry.event.kind)
    }
}
