//! The screen of an exam in progress, without a memory of its own.

use super::{
    act::{Act, Panel},
    alerts::{Alerts, Left, alerts},
    foot::{Ahead, Foot, foot},
    help::help,
    palette::{counts, palette},
    sheet::sheet,
};
use crate::{
    paper::{Paper, PaperSection, Unanswered},
    question::Response,
    say::Say,
    sitting::{Candidate, Progress, Refusal},
    ui::{
        exam::{
            Shown, button,
            hand_in::{Remaining, Ways, finish_section, hand_in},
        },
        parts::{CONTENT_LANG, Dialog, HeaderProps, Icon, Tone, header, icon, notice},
    },
};
use std::rc::Rc;
use yew::prelude::*;

/// The question on the screen.
pub struct OnScreen<'a> {
    pub shown: Rc<Shown>,
    pub section: &'a PaperSection,
    pub response: Option<Response>,
    pub flagged: bool,
    pub before: Option<u32>,
    pub ahead: Ahead,
}

/// Everything the screen shows.
pub struct View<'a> {
    pub paper: &'a Paper,
    pub candidate: &'a Candidate,
    pub progress: Progress,
    /// The palette may be drawn as well.
    pub settled: bool,
    /// Absent when every section is finished.
    pub on_screen: Option<OnScreen<'a>>,
    pub paused: bool,
    pub panel: Panel,
    /// Milliseconds until hand-in is allowed.
    pub wait: u64,
    pub warning: Option<u64>,
    pub left: Option<Left>,
    pub refused: Option<Refusal>,
    /// The running clock and the save badge, which render by themselves.
    pub clock: Html,
    pub badge: Html,
    pub on_act: Callback<Act>,
}

pub fn view(say: Say, view: &View) -> Html {
    let on_act = &view.on_act;
    let palette = || palette(say, view.paper, &view.progress, on_act);
    let in_sight = html! {
        <>
            { view.badge.clone() }
            { view.clock.clone() }
            { tool(say.full_screen(), Icon::Expand, Act::FullScreen, on_act) }
            { tool(say.keys(), Icon::Keyboard, Act::Show(Panel::Keys), on_act) }
        </>
    };
    let title = Some(AttrValue::from(view.paper.title.clone()));
    let head = HeaderProps {
        title,
        title_lang: Some(CONTENT_LANG),
        home: None,
        content: "content".into(),
        children: in_sight,
    };
    let end = Foot {
        before: view.on_screen.as_ref().and_then(|on| on.before),
        ahead: view.on_screen.as_ref().map_or(Ahead::End, |on| on.ahead),
        counts: counts(say, &view.progress),
        on_act: on_act.clone(),
    };
    html! {
        <div class="answering">
            { header(say, &head) }
            { alerts(say, &Alerts { time: view.warning, left: view.left, refused: view.refused, on_act: on_act.clone() }) }
            <div class="exam">
                <aside class="exam-side">
                    <h2 class="spoken">{ say.exam_palette() }</h2>
                    <p class="exam-who" lang={CONTENT_LANG}>
                        <span>{ view.candidate.name.clone() }</span>
                        <span class="masked">{ view.candidate.identity.masked() }</span>
                    </p>
                    if view.settled {
                        { palette() }
                    }
                </aside>
                <main id="content" class="exam-main" tabindex="-1">
                    <h1 class="spoken">{ say.answering_title() }</h1>
                    if view.paused {
                        <div class="exam-locked">
                            { notice(Tone::Warn, Some(say.paused_title()), html! { <p>{ say.paused_note() }</p> }) }
                        </div>
                    }
                    if let Some(on) = &view.on_screen {
                        { sheet(say, on, view.paused, on_act) }
                    } else {
                        { notice(Tone::Info, None, html! { <p>{ say.sections_over() }</p> }) }
                    }
                </main>
            </div>
            { foot(say, &end) }
            { panel(say, view, palette) }
        </div>
    }
}

fn tool(words: &'static str, picture: Icon, act: Act, on_act: &Callback<Act>) -> Html {
    html! {
        <button type="button" class="button quiet icon-only exam-tool" aria-label={words} title={words}
            onclick={on_act.reform(move |_| act.clone())}>
            { icon(picture) }
        </button>
    }
}

fn panel(say: Say, view: &View, palette: impl Fn() -> Html) -> Html {
    let show = |panel| view.on_act.reform(move |()| Act::Show(panel));
    let on_close = show(Panel::None);
    let ways = |act: Act| Ways {
        on_act: view.on_act.clone(),
        on_confirm: view.on_act.reform(move |()| act.clone()),
        on_close: show(Panel::None),
    };
    match view.panel {
        Panel::None => Html::default(),
        Panel::Keys => help(say, &on_close),
        Panel::Palette => html! {
            <Dialog id="palette" class="sheet" open=true title={say.exam_palette()}
                actions={button("", say.hand_in(), false, &show(Panel::HandIn))} {on_close}>
                { palette() }
            </Dialog>
        },
        Panel::FinishSection => {
            let Some(on) = &view.on_screen else { return Html::default() };
            let at = on.shown.section;
            let cells = view.progress.sections.get(at).map_or(&[][..], |cells| cells);
            let remaining = Remaining {
                unanswered: cells.iter().filter(|status| !status.answered).map(|status| status.number).collect(),
                flagged: cells.iter().filter(|status| status.flagged).map(|status| status.number).collect(),
            };
            finish_section(say, &on.section.title, &remaining, &ways(Act::FinishSection(at)))
        }
        Panel::HandIn => {
            let open = |number: &&u32| {
                view.progress.sections.iter().flatten().any(|status| status.number == **number && !status.closed)
            };
            let remaining = Remaining {
                unanswered: view.progress.unanswered.iter().filter(open).copied().collect(),
                flagged: view.progress.flagged.iter().filter(open).copied().collect(),
            };
            let all = view.paper.rules.unanswered == Unanswered::Refused;
            hand_in(say, &remaining, view.wait, all, &ways(Act::HandIn))
        }
    }
}
