//! The foot: back, forward, and the way to the end, always in the same place.

use super::act::{Act, Panel};
use crate::{
    say::Say,
    ui::parts::{Icon, icon},
};
use yew::prelude::*;

/// What lies behind the question on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ahead {
    Question(u32),
    /// The end of a section that can then not be revisited.
    EndOfSection,
    /// The end of the paper.
    End,
}

pub struct Foot {
    pub before: Option<u32>,
    pub ahead: Ahead,
    /// How much is answered, on the button that opens the palette.
    pub counts: String,
    pub on_act: Callback<Act>,
}

pub fn foot(say: Say, props: &Foot) -> Html {
    let (words, act) = match props.ahead {
        Ahead::Question(number) => (say.next_question(), Act::Go(number)),
        Ahead::EndOfSection => (say.finish_section(), Act::Show(Panel::FinishSection)),
        Ahead::End => (say.hand_in(), Act::Show(Panel::HandIn)),
    };
    let on_press = |act: Act| props.on_act.reform(move |_: MouseEvent| act.clone());
    // Without a question before this one the button is off, and what it would do does not matter.
    let on_back = on_press(Act::Go(props.before.unwrap_or_default()));
    html! {
        <div class="exam-foot">
            <div class="exam-foot-row">
                <button type="button" class="button prev" disabled={props.before.is_none()} onclick={on_back}>
                    { icon(Icon::Back) }{ say.previous_question() }
                </button>
                <button type="button" class="button palette-open" aria-haspopup="dialog" aria-label={
                    [say.exam_palette(), say.cell_separator(), &props.counts].concat()
                } onclick={on_press(Act::Show(Panel::Palette))}>
                    { icon(Icon::Grid) }<span class="label">{ say.exam_palette() }</span>
                </button>
                <button type="button" class="button primary next" onclick={on_press(act)}>
                    { words }
                    if matches!(props.ahead, Ahead::Question(_)) {
                        { icon(Icon::Forward) }
                    }
                </button>
                if props.ahead != Ahead::End {
                    <button type="button" class="button hand-in" onclick={on_press(Act::Show(Panel::HandIn))}>{ say.hand_in() }</button>
                }
            </div>
        </div>
    }
}
