//! The time that is left, as text. It has no clock: whoever owns the time re-renders it.

use super::{Icon, icon, use_say};
use crate::say::Say;
use yew::prelude::*;

/// How near the end is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    #[default]
    Calm,
    Soon,
    Last,
}

impl Urgency {
    /// `Soon` in the last ten minutes, `Last` in the last three; in a short exam, in the last fifth and twentieth of it.
    pub fn of(remaining_ms: u64, whole_ms: u64) -> Urgency {
        const MINUTE: u64 = 60_000;
        match remaining_ms {
            left if left <= (3 * MINUTE).min(whole_ms / 20) => Urgency::Last,
            left if left <= (10 * MINUTE).min(whole_ms / 5) => Urgency::Soon,
            _ => Urgency::Calm,
        }
    }

    fn class(self) -> &'static str {
        match self {
            Urgency::Calm => "is-calm",
            Urgency::Soon => "is-soon",
            Urgency::Last => "is-last",
        }
    }
}

/// Hours, minutes and seconds that are left; a second begun counts as a whole one, so 0:00:00 means that time is up.
fn split(remaining_ms: u64) -> (u64, u64, u64) {
    let seconds = remaining_ms.div_ceil(1000);
    (seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// `1:29:05`; the hours stay when they are 0, so that the width does not jump.
pub fn clock(remaining_ms: u64) -> String {
    let (hours, minutes, seconds) = split(remaining_ms);
    let digits = |n: u64| [char::from(b'0' + (n / 10) as u8), char::from(b'0' + (n % 10) as u8)];
    let mut text = hours.to_string();
    for part in [digits(minutes), digits(seconds)] {
        text.push(':');
        text.extend(part);
    }
    text
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub remaining_ms: u64,
    #[prop_or_default]
    pub urgency: Urgency,
}

#[component]
pub fn Timer(props: &Props) -> Html {
    timer(use_say(), props.remaining_ms, props.urgency)
}

pub fn timer(say: Say, remaining_ms: u64, urgency: Urgency) -> Html {
    let (hours, minutes, seconds) = split(remaining_ms);
    let spoken = say.time_left_spoken(hours as i64, minutes as i64, seconds as i64);
    html! {
        <div class={classes!("timer", urgency.class())} role="timer" aria-live="off" aria-label={spoken}>
            { icon(Icon::Clock) }
            <span class="timer-label">{ say.time_left() }</span>
            <span class="timer-value">{ clock(remaining_ms) }</span>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left() {
        for (ms, text) in
            [(0, "0:00:00"), (1, "0:00:01"), (1000, "0:00:01"), (5_400_000, "1:30:00"), (3_599_001, "1:00:00")]
        {
            assert_eq!(clock(ms), text);
        }
        let hour = 3_600_000;
        assert_eq!(Urgency::of(600_001, 2 * hour), Urgency::Calm);
        assert_eq!(Urgency::of(600_000, 2 * hour), Urgency::Soon);
        assert_eq!(Urgency::of(180_000, 2 * hour), Urgency::Last);
        assert_eq!(Urgency::of(180_000, hour / 6), Urgency::Calm);
        assert_eq!(Urgency::of(30_000, hour / 6), Urgency::Last);
    }
}
