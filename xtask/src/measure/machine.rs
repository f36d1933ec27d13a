//! What a reader must know of the machine and the day to compare figures, and no more.

use std::env::consts::{ARCH, OS};
use std::fs;
use std::thread;
use std::time::{SystemTime, UNIX_EPOCH};

/// Such as `linux x86_64, 2 cores, 23 GB of memory`.
pub fn description() -> String {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let memory = memory().map_or(String::new(), |gigabytes| format!(", {gigabytes} GB of memory"));
    format!("{OS} {ARCH}, {cores} cores{memory}")
}

/// Where the system says how much there is.
fn memory() -> Option<u64> {
    let about = fs::read_to_string("/proc/meminfo").ok()?;
    let kilobytes: u64 = about.lines().next()?.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes >> 20)
}

/// How many programs wanted to run in the minute before: above the number of cores, times are too long.
pub fn load() -> Option<f64> {
    fs::read_to_string("/proc/loadavg").ok()?.split(' ').next()?.parse().ok()
}

/// The date of today in UTC, as `2026-11-22`.
pub fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    date(seconds / 86_400)
}

/// The civil date of a day counted from 1970-01-01.
fn date(mut day: u64) -> String {
    let leap = |year: u64| year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    let mut year = 1970;
    while day >= 365 + u64::from(leap(year)) {
        day -= 365 + u64::from(leap(year));
        year += 1;
    }
    let february = 28 + u64::from(leap(year));
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30] {
        if day < length {
            break;
        }
        day -= length;
        month += 1;
    }
    format!("{year}-{month:02}-{:02}", day + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_have_dates() {
        let known = [(0, "1970-01-01"), (59, "1970-03-01"), (11_016, "2000-02-29"), (20_453, "2025-12-31")];
        assert_eq!(known.map(|(day, _)| date(day)), known.map(|(_, date)| date));
    }
}
