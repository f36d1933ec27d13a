//! The screen of an exam in progress, without a memory of its own.

use super::{
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

/// What the candidate does.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    Go(u32),
    Answer(u32, Option<Response>),
    Flag(u32),
    Show(Panel),
    FinishSection(usize),
    HandIn,
    /// The notice about having left the page was read.
    Understood,
}

/// What lies over the question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Panel {
    #[default]
    None,
    Palette,
    Keys,
    FinishSection,
    HandIn,
}

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
    let on_go = use_callback(on_act.clone(), |number, act| act.emit(Act::Go(number)));
    let on_answer = use_callback(on_act.clone(), |(number, response), act| act.emit(Act::Answer(number, response)));
    let on_flag = use_callback(on_act.clone(), |number, act| act.emit(Act::Flag(number)));
    let on_hand_in = use_callback(on_act.clone(), |(), act| act.emit(Act::Show(Panel::HandIn)));
    let on_finish_section = use_callback(on_act.clone(), |(), act| act.emit(Act::Show(Panel::FinishSection)));
    let on_palette = use_callback(on_act.clone(), |(), act| act.emit(Act::Show(Panel::Palette)));
    let on_close = use_callback(on_act.clone(), |(), act| act.emit(Act::Show(Panel::None)));
    let on_understood = use_callback(on_act.clone(), |(), act| act.emit(Act::Understood));
    let on_keys = on_act.reform(|_: MouseEvent| Act::Show(Panel::Keys));
    let palette = |on_go: Callback<u32>| {
        html! { <Palette paper={props.paper.clone()} progress={props.progress.clone()} {on_go} /> }
    };
    let in_sight = html! {
        <>
            { props.badge.clone() }
            { props.clock.clone() }
            <button type="button" class="button quiet icon-only keys-open" aria-label={say.keys()} onclick={on_keys}>
                { icon(Icon::Keyboard) }
            </button>
        </>
    };
    let title = Some(AttrValue::from(props.paper.title.clone()));
    let head = HeaderProps { title, home: None, content: "content".into(), children: in_sight };
    let end = Foot {
        before: props.on_screen.as_ref().and_then(|on| on.before),
        ahead: props.on_screen.as_ref().map_or(Ahead::End, |on| on.ahead),
        counts: counts(say, &props.progress),
        on_go: on_go.clone(),
        on_palette,
        on_finish_section,
        on_hand_in: on_hand_in.clone(),
    };
    html! {
        <div class="answering">
            <h1 class="spoken">{ say.answering_title() }</h1>
            { header(say, &head) }
            { alerts(say, &Alerts { time: props.warning, left: props.left, refused: props.refused, on_understood }) }
            <div class="exam">
                <aside class="exam-side">
                    <h2 class="spoken">{ say.exam_palette() }</h2>
                    <p class="exam-who" lang={CONTENT_LANG}>
                        <span>{ props.candidate.name.clone() }</span>
                        <span class="masked">{ props.candidate.identity.masked() }</span>
                    </p>
                    { palette(on_go.clone()) }
                </aside>
                <main id="content" class="exam-main" tabindex="-1">
                    if props.paused {
                        <div class="exam-locked">
                            { notice(Tone::Warn, Some(say.paused_title()), html! { <p>{ say.paused_note() }</p> }) }
                        </div>
                    }
                    if let Some(on) = &props.on_screen {
                        <Sheet section={on.section.clone()} shown={on.shown.clone()} response={on.response.clone()}
                            flagged={on.flagged} locked={props.paused} {on_answer} {on_flag} />
                    } else {
                        { notice(Tone::Info, None, html! { <p>{ say.sections_over() }</p> }) }
                    }
                </main>
            </div>
            { foot(say, &end) }
            { panel(say, props, palette, on_go, on_close, on_hand_in) }
        </div>
    }
}

fn panel(
    say: Say,
    props: &Props,
    palette: impl Fn(Callback<u32>) -> Html,
    on_go: Callback<u32>,
    on_close: Callback<()>,
    on_hand_in: Callback<()>,
) -> Html {
    match props.panel {
        Panel::None => Html::default(),
        Panel::Keys => help(say, &on_close),
        Panel::Palette => html! {
            <Dialog id="palette" class="sheet" open=true title={say.exam_palette()}
                actions={button("", say.hand_in(), false, &on_hand_in)} {on_close}>
                { palette(on_go) }
            </Dialog>
        },
        Panel::FinishSection => {
            let Some(on) = &props.on_screen else { return Html::default() };
            let (at, mine) = (on.shown.section, |status: &&crate::sitting::ItemStatus| status.number);
            let cells = props.progress.sections.get(at).map_or(&[][..], |cells| cells);
            let remaining = Remaining {
                unanswered: cells.iter().filter(|status| !status.answered).map(|status| mine(&status)).collect(),
                flagged: cells.iter().filter(|status| status.flagged).map(|status| mine(&status)).collect(),
            };
            let on_confirm = props.on_act.reform(move |()| Act::FinishSection(at));
            finish_section(say, &on.section.title, &remaining, &Ways { on_go, on_confirm, on_close })
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
            let on_confirm = props.on_act.reform(|()| Act::HandIn);
            hand_in(say, &remaining, props.wait, all, &Ways { on_go, on_confirm, on_close })
        }
    }
}
