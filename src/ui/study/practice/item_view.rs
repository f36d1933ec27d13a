//! One item on the screen: its material, its questions, and after checking what there is to learn.

use super::{Act, Run, verdict_view::verdict_line};
use crate::{
    question::{Content, Question as Asked},
    say::Say,
    ui::parts::{Material, Mode, Question, Rationale, use_say},
};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub run: Run,
    pub on_act: Callback<Act>,
}

#[component]
pub fn ItemView(props: &Props) -> Html {
    let say = use_say();
    let Some(item) = props.run.item() else { return Html::default() };
    let several = item.questions().len() > 1;
    html! {
        <div class="practice-body">
            if let Content::Case { material, .. } = &item.content {
                <Material text={material.clone()} />
            }
            { for item.questions().iter().enumerate().map(|(part, asked)| question(say, props, part, asked, several)) }
        </div>
    }
}

fn question(say: Say, props: &Props, part: usize, asked: &Asked, several: bool) -> Html {
    let (face, key) = asked.body.clone().split();
    let key = Rc::new(key);
    let verdict = props.run.verdict(part);
    let mode = if verdict.is_some() { Mode::Review(key.clone()) } else { Mode::Answering };
    let respond = props.on_act.reform(move |response| Act::Respond(part, response));
    html! {
        <div class="practice-question">
            <Question
                name={["item-", &(part + 1).to_string()].concat()}
                number={several.then_some(part as u32 + 1)}
                stem={asked.stem.clone()}
                face={Rc::new(face)}
                response={props.run.responses.get(part).cloned().flatten()}
                {mode}
                on_response={respond}
            />
            if let Some(verdict) = verdict {
                if several {
                    { verdict_line(say, verdict) }
                }
                <Rationale text={asked.rationale.clone()} basis={Rc::from(asked.basis.as_slice())} />
            }
        </div>
    }
}
