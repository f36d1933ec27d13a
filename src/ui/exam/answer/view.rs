//! The screen of an exam in progress, without a memory of its own.

use super::{
    act::{Act, Panel},
    alerts::{Alerts, Left, alerts},
    foot::{Ahead, Foot, foot},
    help::help,
    palette::{Palette, counts},
    sheet::Sheet,
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
        parts::{CONTENT_LANG, Dialog, HeaderProps, Icon, Tone, header, icon, notice, use_say},
    },
};
use std::rc::Rc;
use yew::prelude::*;

/// The question on the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct OnScreen {
    pub shown: Rc<Shown>,
    pub section: Rc<PaperSection>,
    pub response: Option<Response>,
    pub flagged: bool,
    pub before: Option<u32>,
    pub ahead: Ahead,
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub paper: Rc<Paper>,
    pub candidate: Rc<Candidate>,
    pub progress: Rc<Progress>,
    /// Absent when every section is finished.
    pub on_screen: Option<OnScreen>,
    pub paused: bool,
    pub panel: Panel,
    /// Milliseconds until hand-in is allowed.
    pub wait: u64,
    #[prop_or_default]
    pub warning: Option<u64>,
    #[prop_or_default]
    pub left: Option<Left>,
    #[prop_or_default]
    pub refused: Option<Refusal>,
    /// The running clock and the save badge, which render by themselves.
    pub clock: Html,
    pub badge: Html,
    pub on_act: Callback<Act>,
}

#[component]
pub fn View(props: &Props) -> Html {
    let say = use_say();
    let on_act = &props.on_act;
    let in_sight = html! {
        <>
            { props.badge.clone() }
            { props.clock.clone() }
            { tool(say.full_screen(), Icon::Expand, Act::FullScreen, on_act) }
            { tool(say.keys(), Icon::Keyboard, Act::Show(Panel::Keys), on_act) }
        </>
    };
    let title = Some(AttrValue::from(props.paper.title.clone()));
    let head = HeaderProps { title, home: None, content: "content".into(), children: in_sight };
    let end = Foot {
        before: props.on_screen.as_ref().and_then(|on| on.before),
        ahead: props.on_screen.as_ref().map_or(Ahead::End, |on| on.ahead),
        counts: counts(say, &props.progress),
        on_act: on_act.clone(),
    };
    html! {
        <div class="answering">
            { header(say, &head) }
            { alerts(say, &Alerts { time: props.warning, left: props.left, refused: props.refused, on_act: on_act.clone() }) }
            <div class="exam">
                <aside class="exam-side">
                    <h2 class="spoken">{ say.exam_palette() }</h2>
                    <p class="exam-who" lang={CONTENT_LANG}>
                        <span>{ props.candidate.name.clone() }</span>
                        <span class="masked">{ props.candidate.identity.masked() }</span>
                    </p>
                    { palette(props) }
                </aside>
                <main id="content" class="exam-main" tabindex="-1">
                    <h1 class="spoken">{ say.answering_title() }</h1>
                    if props.paused {
                        <div class="exam-locked">
                            { notice(Tone::Warn, Some(say.paused_title()), html! { <p>{ say.paused_note() }</p> }) }
                        </div>
                    }
                    if let Some(on) = &props.on_screen {
                        <Sheet section={on.section.clone()} shown={on.shown.clone()} response={on.response.clone()}
                            flagged={on.flagged} locked={props.paused} {on_act} />
                    } else {
                        { notice(Tone::Info, None, html! { <p>{ say.sections_over() }</p> }) }
                    }
                </main>
            </div>
            { foot(say, &end) }
            { panel(say, props) }
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

fn palette(props: &Props) -> Html {
    html! { <Palette paper={props.paper.clone()} progress={props.progress.clone()} on_act={&props.on_act} /> }
}

fn panel(say: Say, props: &Props) -> Html {
    let show = |panel| props.on_act.reform(move |()| Act::Show(panel));
    let on_close = show(Panel::None);
    let ways = |act: Act| Ways {
        on_act: props.on_act.clone(),
        on_confirm: props.on_act.reform(move |()| act.clone()),
        on_close: show(Panel::None),
    };
    match props.panel {
        Panel::None => Html::default(),
        Panel::Keys => help(say, &on_close),
        Panel::Palette => html! {
            <Dialog id="palette" class="sheet" open=true title={say.exam_palette()}
                actions={button("", say.hand_in(), false, &show(Panel::HandIn))} {on_close}>
                { palette(props) }
            </Dialog>
        },
        Panel::FinishSection => {
            let Some(on) = &props.on_screen else { return Html::default() };
            let at = on.shown.section;
            let cells = props.progress.sections.get(at).map_or(&[][..], |cells| cells);
            let remaining = Remaining {
                unanswered: cells.iter().filter(|status| !status.answered).map(|status| status.number).collect(),
                flagged: cells.iter().filter(|status| status.flagged).map(|status| status.number).collect(),
            };
            finish_section(say, &on.section.title, &remaining, &ways(Act::FinishSection(at)))
        }
        Panel::HandIn => {
            let open = |number: &&u32| {
                props.progress.sections.iter().flatten().any(|status| status.number == **number && !status.closed)
            };
            let remaining = Remaining {
                unanswered: props.progress.unanswered.iter().filter(open).copied().collect(),
                flagged: props.progress.flagged.iter().filter(open).copied().collect(),
            };
            let all = props.paper.rules.unanswered == Unanswered::Refused;
            hand_in(say, &remaining, props.wait, all, &ways(Act::HandIn))
        }
    }
}
