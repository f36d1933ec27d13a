//! Parts in the states that only the exam page brings them into.

use crate::{data, stage::Screen};
use std::rc::Rc;
use xuefa::{
    device::settings::Settings,
    question::Hundredths,
    say::Say,
    ui::parts::{
        Dialog, Display, Header, Mode, Notice, Question, Rationale, SaveBadge, SaveState, Timer, Tone, Urgency,
        settings_panel,
    },
};
use yew::prelude::*;

pub fn screens() -> Vec<Screen> {
    vec![
        Screen { name: "part-head", show: |_| head(Urgency::Calm, 5_025_000, SaveState::Saved) },
        Screen { name: "part-head-soon", show: |_| head(Urgency::Soon, 61_000, SaveState::Saving) },
        Screen {
            name: "part-head-last",
            show: |say| head(Urgency::Last, 1, SaveState::Unsaved(say.failure_title().into())),
        },
        Screen { name: "part-settings", show: settings },
        Screen { name: "part-dialog", show: dialog },
        Screen { name: "part-notices", show: notices },
        Screen { name: "part-reading", show: |_| reading() },
        Screen { name: "part-rationale", show: |_| rationale() },
    ]
}

fn head(urgency: Urgency, remaining_ms: u64, state: SaveState) -> Html {
    html! {
        <Header title="" content="content"><Timer {remaining_ms} {urgency} /><SaveBadge {state} /></Header>
    }
}

fn settings(say: Say) -> Html {
    let settings = Settings { lang: say.0, ..Settings::default() };
    settings_panel(&Display { settings, change: Callback::noop() })
}

fn dialog(say: Say) -> Html {
    let actions = html! { <button type="button" class="button primary">{ say.retry() }</button> };
    html! {
        <Dialog id="ask" open=true title={say.settings()} {actions} on_close={Callback::noop()}><p>{ say.home_local() }</p></Dialog>
    }
}

fn notices(say: Say) -> Html {
    html! {
        for tone in [Tone::Info, Tone::Good, Tone::Warn, Tone::Error] {
            <Notice {tone} title={say.failure_title()}><p>{ say.home_local() }</p></Notice>
        }
    }
}

/// A numbered question with marks that can no longer be changed.
fn reading() -> Html {
    let (question, face, _) = data::question(1);
    html! {
        <Question
            name="q12"
            number={12}
            stem={question.stem}
            {face}
            marks={Hundredths(150)}
            response={data::response(r#"{"multiple":"BH"}"#)}
            mode={Mode::Reading}
        />
    }
}

/// The key in words, of each kind.
fn rationale() -> Html {
    html! {
        for at in 0..6 {
            <Rationale key_shown={data::question(at).2} text="" basis={Rc::from([])} />
        }
    }
}
