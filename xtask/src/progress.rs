//! What the person at the terminal sees: numbered steps, sizes and times.

use std::time::{Duration, Instant};

/// Numbers the steps of one long command: `[3/8] …`.
pub struct Steps {
    total: usize,
    current: usize,
    started: Instant,
}

impl Steps {
    pub fn new(total: usize) -> Self {
        Self { total, current: 0, started: Instant::now() }
    }

    /// Announces a step before its work begins, so that a long silence has a name.
    pub fn begin(&mut self, what: &str) -> Step {
        self.current += 1;
        println!("[{}/{}] {what}", self.current, self.total);
        Step { started: Instant::now() }
    }

    pub fn elapsed(&self) -> String {
        seconds(self.started.elapsed())
    }
}

/// One announced step; its details are printed below its headline.
pub struct Step {
    started: Instant,
}

impl Step {
    pub fn note(&self, detail: &str) {
        println!("      {detail}");
    }

    pub fn done(&self, detail: &str) {
        println!("      {detail} ({})", seconds(self.started.elapsed()));
    }
}

pub fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

/// A size as people read it; budgets compare the bytes themselves.
pub fn size(bytes: usize) -> String {
    match bytes {
        0..1024 => format!("{bytes} B"),
        1024..10_240 => format!("{:.1} KB", bytes as f64 / 1024.0),
        10_240..1_048_576 => format!("{:.0} KB", bytes as f64 / 1024.0),
        _ => format!("{:.1} MB", bytes as f64 / 1_048_576.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_short() {
        assert_eq!(size(12), "12 B");
        assert_eq!(size(1536), "1.5 KB");
        assert_eq!(size(421_888), "412 KB");
        assert_eq!(size(2_621_440), "2.5 MB");
    }
}
