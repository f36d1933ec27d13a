//! 填空: the stem with a text field in each blank.

use super::{Sheet, words::alternatives};
use crate::{
    question::{Response, blank},
    ui::parts::{CONTENT_LANG, Icon, icon},
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

pub(super) fn answering(sheet: &Sheet, face: &blank::Face) -> Html {
    let texts = texts_of(sheet, face);
    stem(sheet, texts.len(), &|at| input(sheet, &texts, at))
}

pub(super) fn review(sheet: &Sheet, face: &blank::Face, key: &blank::Key) -> Html {
    let texts = texts_of(sheet, face);
    let found = key.found(&blank::Response(texts.clone()));
    html! {
        <>
            { stem(sheet, texts.len(), &|at| filled(sheet, &texts, at, found.get(at) == Some(&true))) }
            { keys(sheet, key) }
        </>
    }
}

fn texts_of(sheet: &Sheet, face: &blank::Face) -> Vec<String> {
    let mut texts = match &sheet.draft {
        Some(Response::Blank(response)) => response.0.clone(),
        _ => Vec::new(),
    };
    texts.resize(face.blanks, String::new());
    texts
}

/// The stem with a field in each of its blanks.
fn stem(sheet: &Sheet, blanks: usize, field: &dyn Fn(usize) -> Html) -> Html {
    let mut parts = sheet.stem.split(blank::MARK);
    let first = parts.next().unwrap_or_default().to_string();
    let mut at = 0;
    let rest: Vec<Html> = parts
        .map(|part| {
            let field = if at < blanks {
                field(at)
            } else {
                html! { blank::MARK }
            };
            at += 1;
            html! { <>{ field }{ part.trim_start_matches('_').to_string() }</> }
        })
        .collect();
    html! {
        <>
            <p class="stem" lang={CONTENT_LANG}>{ first }{ for rest }</p>
            // A stem with fewer marks than blanks: the others follow below it.
            if at < blanks {
                <p class="stem">{ for (at..blanks).map(field) }</p>
            }
        </>
    }
}

fn input(sheet: &Sheet, texts: &[String], at: usize) -> Html {
    let label = sheet.say.blank_number(at as i64 + 1);
    let now = texts.to_vec();
    let on_input = sheet.edit.reform(move |event: InputEvent| {
        let mut texts = now.clone();
        texts[at] = event.target_unchecked_into::<HtmlInputElement>().value();
        Some(Response::Blank(blank::Response(texts)))
    });
    html! {
        <input
            class="blank-field"
            lang={sheet.say.0.code()}
            type="text"
            name={[sheet.name, "-", &at.to_string()].concat()}
            aria-label={label.clone()}
            placeholder={label}
            autocomplete="off"
            spellcheck="false"
            maxlength={blank::Face::LONGEST.to_string()}
            value={texts[at].clone()}
            oninput={on_input}
        />
    }
}

fn filled(sheet: &Sheet, texts: &[String], at: usize, right: bool) -> Html {
    let say = sheet.say;
    let open = texts[at].trim().is_empty();
    let (class, picture, words) = match (open, right) {
        (true, _) => ("is-open", Icon::Cross, say.blank_open()),
        (false, true) => ("is-right", Icon::Check, say.blank_right()),
        (false, false) => ("is-wrong", Icon::Cross, say.blank_wrong()),
    };
    html! {
        <span class={classes!("blank-filled", class)}>
            if !open {
                <span class="blank-given">{ texts[at].clone() }</span>
            }
            <span class="option-verdict" lang={say.0.code()}>{ icon(picture) }{ words }</span>
        </span>
    }
}

fn keys(sheet: &Sheet, key: &blank::Key) -> Html {
    let say = sheet.say;
    html! {
        <dl class="answers">
            <dt>
                { say.key() }
                if key.any_order {
                    <span class="answers-note">{ say.key_any_order() }</span>
                }
            </dt>
            { for key.blanks.iter().enumerate().map(|(at, texts)| html! {
                <dd>
                    <span class="answers-place">{ say.blank_number(at as i64 + 1) }</span>
                    { alternatives(say, texts) }
                </dd>
            }) }
        </dl>
    }
}
