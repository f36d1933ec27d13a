//! The running clock: the only thing on the page that is rendered every second.

use crate::{
    device,
    paper::MINUTE,
    ui::{
        exam::session::Session,
        parts::{Urgency, clock, timer, use_say},
    },
};
use yew::prelude::*;

/// Milliseconds before the end at which candidates are warned, as far as the exam is longer than that.
const MARKS: [u64; 4] = [30 * MINUTE, 15 * MINUTE, 5 * MINUTE, MINUTE];
/// How long a warning stays.
const STAYS: u64 = 20_000;

/// The warning to show with `left` milliseconds of `whole` to go; the last one stays to the end.
fn warning(left: u64, whole: u64) -> Option<u64> {
    let passed = MARKS.into_iter().rfind(|mark| left <= *mark && *mark < whole)?;
    (passed == MINUTE || passed - left < STAYS).then_some(passed)
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub session: Session,
    /// Hears of each warning when it comes and goes.
    pub on_warning: Callback<Option<u64>>,
}

#[component]
pub fn Clock(props: &Props) -> Html {
    let say = use_say();
    let left = use_state_eq(|| props.session.left());
    use_effect_with(props.session.clone(), {
        let (left, on_warning) = (left.setter(), props.on_warning.clone());
        move |session| {
            let (session, whole) = (session.clone(), session.paper().rules.time);
            let mut warned = None;
            let ticking = device::clock::every(1_000, move || {
                session.tick();
                let now = session.left();
                let warning = warning(now.0, whole);
                if warning != warned {
                    warned = warning;
                    on_warning.emit(warning);
                }
                left.set(now);
            });
            move || drop(ticking)
        }
    });
    let (whole, (remaining_ms, of_section)) = (props.session.paper().rules.time, *left);
    html! {
        <>
            if let Some(of_section) = of_section {
                <p class="section-time">
                    <span class="timer-label">{ say.section_time_left() }</span>
                    <span class="section-time-value">{ clock(of_section) }</span>
                </p>
            }
            { timer(say, remaining_ms, Urgency::of(remaining_ms, whole)) }
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn warnings_come_once_and_go() {
        let hour = 60 * MINUTE;
        for (left, whole, shown) in [
            (31 * MINUTE, hour, None),
            (30 * MINUTE, hour, Some(30 * MINUTE)),
            (30 * MINUTE - STAYS, hour, None),
            (15 * MINUTE - 1, hour, Some(15 * MINUTE)),
            (5 * MINUTE, 10 * MINUTE, Some(5 * MINUTE)),
            (10 * MINUTE, 10 * MINUTE, None),
            (30 * MINUTE, 30 * MINUTE, None),
            (MINUTE, hour, Some(MINUTE)),
            (1, hour, Some(MINUTE)),
            (30_000, MINUTE, None),
        ] {
            assert_eq!(warning(left, whole), shown, "{left} of {whole}");
        }
    }
}
