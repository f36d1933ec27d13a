//! The foot: back, forward, and the way to the end, always in the same place.

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
    pub on_go: Callback<u32>,
    pub on_palette: Callback<()>,
    pub on_finish_section: Callback<()>,
    pub on_hand_in: Callback<()>,
}

pub fn foot(say: Say, props: &Foot) -> Html {
    let onward = match props.ahead {
        Ahead::Question(number) => html! {
            <button type="button" class="button primary next" onclick={props.on_go.reform(move |_| number)}>
                { say.next_question() }{ icon(Icon::Forward) }
            </button>
        },
        Ahead::EndOfSection => html! {
            <button type="button" class="button primary next" onclick={props.on_finish_section.reform(|_| ())}>
                { say.finish_section() }
            </button>
        },
        Ahead::End => html! {
            <button type="button" class="button primary next" onclick={props.on_hand_in.reform(|_| ())}>{ say.hand_in() }</button>
        },
    };
    let on_back = {
        let (before, on_go) = (props.before, props.on_go.clone());
        Callback::from(move |_: MouseEvent| before.into_iter().for_each(|number| on_go.emit(number)))
    };
    html! {
        <div class="exam-foot">
            <div class="exam-foot-row">
                <button type="button" class="button prev" disabled={props.before.is_none()} onclick={on_back}>
                    { icon(Icon::Back) }{ say.previous_question() }
                </button>
                <button type="button" class="button palette-open" aria-haspopup="dialog" aria-label={
                    [say.exam_palette(), say.cell_separator(), &props.counts].concat()
                } onclick={props.on_palette.reform(|_| ())}>
                    { icon(Icon::Grid) }<span class="label">{ say.exam_palette() }</span>
                </button>
                { onward }
                if props.ahead != Ahead::End {
                    <button type="button" class="button hand-in" onclick={props.on_hand_in.reform(|_| ())}>{ say.hand_in() }</button>
                }
            </div>
        </div>
    }
}
