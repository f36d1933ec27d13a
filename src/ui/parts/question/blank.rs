//! 填空: the stem with a text field in each blank.

use super::{Knows, Sheet, words::alternatives};
use crate::{
    question::{Key, Response, blank},
    ui::parts::{CONTENT_LANG, Icon, icon},
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

pub(super) fn view<K: Knows>(sheet: &Sheet<K>, face: &blank::Face) -> Html {
    let mut texts = match &sheet.draft {
        Some(Response::Blank(response)) => response.0.clone(),
        _ => Vec::new(),
    };
    texts.resize(face.blanks, String::new());
    let key = match sheet.knows.key() {
        Some(Key::Blank(key)) => Some(key),
        _ => None,
    };
    let found = key.map(|key| key.found(&blank::Response(texts.clone())));
    let field = |at: usize| match &found {
        Some(found) => filled(sheet, &texts, at, found.get(at) == Some(&true)),
        None => input(sheet, &texts, at),
    };
    let mut parts = sheet.stem.split(blank::MARK);
    let first = parts.next().unwrap_or_default().to_string();
    let mut at = 0;
    let rest: Vec<Html> = parts
        .map(|part| {
            let field = if at < texts.len() {
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
            if at < texts.len() {
                <p class="stem">{ for (at..texts.len()).map(field) }</p>
            }
            if let Some(key) = key {
                { keys(sheet, key) }
            }
        </>
    }
}

fn input<K: Knows>(sheet: &Sheet<K>, texts: &[String], at: usize) -> Html {
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

fn filled<K: Knows>(sheet: &Sheet<K>, texts: &[String], at: usize, right: bool) -> Html {
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

fn keys<K: Knows>(sheet: &Sheet<K>, key: &blank::Key) -> Html {
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
