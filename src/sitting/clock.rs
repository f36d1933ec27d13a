//! Time without a clock: stamps come in with the events, spans are worked out from them.

use serde::{Deserialize, Serialize};

/// When something happened, by both clocks of the machine.
///
/// While one opening of the page lasts, only `mono` counts: moving the system clock gives and takes nothing. Between two
/// openings the monotonic clock starts anew, so the span in between is taken from `wall`, within the bounds of the rules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// Which opening of the page, from 0.
    pub opening: u32,
    /// Milliseconds since that opening, by the monotonic clock.
    pub mono: u64,
    /// Milliseconds since 1970-01-01 UTC, by the system clock.
    pub wall: i64,
}

/// The system clock moved against the monotonic one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockJump {
    /// Milliseconds it was put forward; negative: back.
    pub by: i64,
}

/// Differences up to this are drift and rounding, not a jump.
const TOLERANCE: i64 = 2_000;

impl Stamp {
    /// Milliseconds of exam time from `earlier` to here: never negative, and across openings at most `away_limit`.
    pub fn since(self, earlier: Stamp, away_limit: u64) -> u64 {
        if self.opening == earlier.opening {
            self.mono.saturating_sub(earlier.mono)
        } else {
            let away = u64::try_from(self.wall.saturating_sub(earlier.wall)).unwrap_or(0);
            // What has passed since the page was opened again is certain; only the gap before it is a guess.
            let gap = away.saturating_sub(self.mono).min(away_limit);
            gap.saturating_add(self.mono)
        }
    }

    /// Whether the page was opened at a time that, by the system clock, lies before `earlier` in another opening: the
    /// clock was put back while nobody looked, and what the gap should have cost cannot be known.
    pub fn put_back_since(self, earlier: Stamp) -> bool {
        let opened = self.wall.saturating_sub(i64::try_from(self.mono).unwrap_or(i64::MAX));
        self.opening != earlier.opening && opened < earlier.wall.saturating_sub(TOLERANCE)
    }
}

/// Whether the system clock jumped between two looks at both clocks within one opening. A machine that slept shows up
/// here too where its monotonic clock stood still.
pub fn jump(earlier: Stamp, now: Stamp) -> Option<ClockJump> {
    if earlier.opening != now.opening {
        return None;
    }
    let passed = i64::try_from(now.mono.saturating_sub(earlier.mono)).unwrap_or(i64::MAX);
    let by = now.wall.saturating_sub(earlier.wall).saturating_sub(passed);
    (by.saturating_abs() > TOLERANCE).then_some(ClockJump { by })
}
