//! 简答: a text area, and in review the model answer with its rubric.

use super::{Knows, Sheet};
use crate::{
    question::{Key, Response, short},
    ui::parts::CONTENT_LANG,
};
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

pub(super) fn view<K: Knows>(sheet: &Sheet<K>) -> Html {
    let text = match &sheet.draft {
        Some(Response::Short(response)) => response.0.as_str(),
        _ => "",
    };
    match sheet.knows.key() {
        Some(Key::Short(key)) => reviewed(sheet, text, key),
        _ => area(sheet, text),
    }
}

fn area<K: Knows>(sheet: &Sheet<K>, text: &str) -> Html {
    let say = sheet.say;
    let on_input = sheet.edit.reform(|event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
        Some(Response::Short(short::Response(text)))
    });
    let length = [sheet.name, "-length"].concat();
    html! {
        <div class="short">
            <label>
                <span class="short-label">{ say.short_answer() }</span>
                <textarea
                    name={sheet.name.to_string()}
                    lang={CONTENT_LANG}
                    rows="8"
                    maxlength={short::Face::LONGEST.to_string()}
                    aria-describedby={length.clone()}
                    value={text.to_string()}
                    oninput={on_input}
                />
            </label>
            <p id={length} class="short-length">
                { say.short_length(text.chars().count() as i64, short::Face::LONGEST as i64) }
            </p>
        </div>
    }
}

fn reviewed<K: Knows>(sheet: &Sheet<K>, text: &str, key: &short::Key) -> Html {
    let say = sheet.say;
    html! {
        <dl class="answers">
            if !text.trim().is_empty() {
                <dt>{ say.your_answer() }</dt>
                <dd class="answers-text" lang={CONTENT_LANG}>{ text.to_string() }</dd>
            }
            <dt>{ say.reference() }</dt>
            <dd class="answers-text" lang={CONTENT_LANG}>{ &key.reference }</dd>
            if !key.rubric.is_empty() {
                <dt>{ say.rubric() }</dt>
                { for key.rubric.iter().map(|point| html! {
                    <dd class="rubric-point">
                        <span lang={CONTENT_LANG}>{ &point.text }</span>
                        <span class="rubric-worth">{ say.marks(point.worth) }</span>
                    </dd>
                }) }
            }
        </dl>
    }
}
