//! The screens of the exam room.

use crate::{data, stage::Screen};
use xuefa::{
    paper::{Leaving, MINUTE},
    say::Say,
    sitting::{Progress, Refusal},
    store::Trouble,
    ui::{
        exam::{
            answer::{Ahead, Left, OnScreen, Panel, View, view},
            button, questions,
            standstill::{blocked, elsewhere, finish},
        },
        parts::{SaveState, Urgency, save_badge, timer},
    },
};
use yew::prelude::*;

pub fn screens() -> Vec<Screen> {
    vec![
        Screen { name: "room-opening", show: |say| answering(say, 1, |view| view.settled = false) },
        Screen { name: "room-single", show: |say| answering(say, 1, |_| ()) },
        Screen { name: "room-multiple", show: |say| answering(say, 2, |_| ()) },
        Screen { name: "room-blank", show: |say| answering(say, 3, |_| ()) },
        Screen { name: "room-case", show: |say| answering(say, 4, |_| ()) },
        Screen { name: "room-last", show: |say| answering(say, 5, |_| ()) },
        Screen { name: "room-paused", show: |say| answering(say, 1, |view| view.paused = true) },
        Screen { name: "room-no-question", show: |say| answering(say, 1, |view| view.on_screen = None) },
        Screen { name: "room-warning", show: |say| answering(say, 2, |view| view.warning = Some(5 * MINUTE)) },
        Screen {
            name: "room-returned",
            show: |say| answering(say, 1, |view| view.left = Some(Left { times: 2, rule: Leaving::Recorded })),
        },
        Screen {
            name: "room-returned-limit",
            show: |say| answering(say, 1, |view| view.left = Some(Left { times: 2, rule: Leaving::AtMost(3) })),
        },
        Screen { name: "room-refused", show: |say| answering(say, 1, |view| view.refused = Some(Refusal::TimeUsed)) },
        Screen { name: "room-palette", show: |say| answering(say, 1, |view| view.panel = Panel::Palette) },
        Screen { name: "room-keys", show: |say| answering(say, 1, |view| view.panel = Panel::Keys) },
        Screen { name: "room-finish-section", show: |say| answering(say, 1, |view| view.panel = Panel::FinishSection) },
        Screen { name: "room-hand-in", show: |say| answering(say, 5, |view| view.panel = Panel::HandIn) },
        Screen {
            name: "room-hand-in-early",
            show: |say| {
                answering(say, 5, |view| {
                    view.panel = Panel::HandIn;
                    view.wait = 12 * MINUTE;
                })
            },
        },
        Screen { name: "room-elsewhere", show: |say| elsewhere(say, false, &Callback::noop(), &Callback::noop()) },
        Screen { name: "room-elsewhere-free", show: |say| elsewhere(say, true, &Callback::noop(), &Callback::noop()) },
        Screen { name: "room-taken", show: |say| stopped(say, &Trouble::Taken) },
        Screen { name: "room-damaged", show: |say| stopped(say, &Trouble::Damaged) },
        Screen { name: "room-blocked", show: |say| stopped(say, &Trouble::Blocked) },
        Screen { name: "room-storing", show: |say| storing(say, None) },
        Screen { name: "room-not-stored", show: |say| storing(say, Some(Trouble::Quota)) },
    ]
}

/// The sitting of the fixture with a question on the screen, and `change` made to what is shown.
fn answering(say: Say, number: u32, change: impl Fn(&mut View)) -> Html {
    let sitting = data::sitting();
    let (paper, state) = (sitting.desk.paper(), sitting.desk.state());
    let shown = questions(paper).iter().find(|shown| shown.number == number).cloned().unwrap();
    let count = paper.questions().count() as u32;
    let on_screen = OnScreen {
        section: &paper.sections[shown.section],
        response: state.answers.get(&number).cloned(),
        flagged: state.flags.contains(&number),
        before: number.checked_sub(1).filter(|before| *before > 0),
        ahead: if number < count { Ahead::Question(number + 1) } else { Ahead::End },
        shown,
    };
    let mut screen = View {
        paper,
        candidate: state.candidate.as_ref().unwrap(),
        progress: Progress::of(state, paper),
        settled: true,
        on_screen: Some(on_screen),
        paused: false,
        panel: Panel::None,
        wait: 0,
        warning: None,
        left: None,
        refused: None,
        clock: timer(say, 5_025_000, Urgency::Calm),
        badge: save_badge(say, &SaveState::Saved),
        on_act: Callback::noop(),
    };
    change(&mut screen);
    view(say, &screen)
}

fn stopped(say: Say, trouble: &Trouble) -> Html {
    blocked(say, trouble, button("", say.back_choose(), false, &Callback::noop()))
}

fn storing(say: Say, trouble: Option<Trouble>) -> Html {
    finish(say, "考前演练", trouble.as_ref(), &Callback::noop(), &Callback::noop())
}
