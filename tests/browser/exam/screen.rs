//! Reading what a candidate sees.

use crate::harness::Browser;

/// The save badge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Save {
    /// `saved`, `saving` or `unsaved`.
    pub state: String,
    /// How many events are stored.
    pub stored: u64,
    /// The badge in words.
    pub words: String,
}

pub async fn save(page: &mut Browser) -> Save {
    let script = "const badge = document.querySelector('.save'); \
        return [badge.dataset.state, Number(badge.dataset.saved), badge.textContent];";
    let found = page.run(script, vec![]).await;
    let text = |at: usize| found[at].as_str().unwrap_or_default().to_owned();
    Save { state: text(0), stored: found[1].as_u64().unwrap_or_default(), words: text(2) }
}

/// The running clock, in seconds.
pub async fn seconds_left(page: &mut Browser) -> u64 {
    seconds(&page.text(".timer-value").await)
}

/// `1:29:05` in seconds.
pub fn seconds(clock: &str) -> u64 {
    clock.split(':').fold(0, |sum, part| sum * 60 + part.parse::<u64>().expect("a figure of the clock"))
}

/// The total in the report.
pub async fn shown_marks(page: &mut Browser) -> String {
    page.text(".report-score .score-value").await
}
