//! Waiting for a condition: often enough to be quick, long enough for a slow machine that compiles beside it.

use std::time::{Duration, Instant};

const CAP: Duration = Duration::from_secs(60);
const PAUSE: Duration = Duration::from_millis(30);

/// Tries until there is a value. `Err` carries the last reason why there was none.
pub(super) async fn until<T>(mut attempt: impl AsyncFnMut() -> Result<T, String>) -> Result<T, String> {
    let start = Instant::now();
    loop {
        match attempt().await {
            Ok(value) => return Ok(value),
            Err(reason) if start.elapsed() > CAP => return Err(reason),
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}
