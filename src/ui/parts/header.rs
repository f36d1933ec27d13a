//! The head of a page: where one is, what has to stay in sight, and the display settings.

use super::{pulldown::Pulldown, use_say};
use crate::say::Say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    /// What this page is, beside the name of the site.
    #[prop_or_default]
    pub title: Option<AttrValue>,
    /// The language of the title where it is not that of the page.
    #[prop_or_default]
    pub title_lang: Option<&'static str>,
    /// Where the name of the site leads; absent (in an exam) it leads nowhere.
    #[prop_or_default]
    pub home: Option<AttrValue>,
    /// The id of the main content, for the skip link.
    pub content: AttrValue,
    /// What stays in sight: in an exam, time and save state.
    #[prop_or_default]
    pub children: Html,
}

#[component]
pub fn Header(props: &Props) -> Html {
    header(use_say(), props)
}

/// The same without a component around it, for screens that are rendered seldom.
pub fn header(say: Say, props: &Props) -> Html {
    let brand = html! { <span class="brand">{ say.site_name() }</span> };
    html! {
        <>
            <a class="skip" href={AttrValue::from(["#", &props.content].concat())}>{ say.skip_to_content() }</a>
            <header class="page-head">
                <div class="page-head-row">
                    if let Some(home) = &props.home {
                        <a class="brand-link" href={home}>{ brand }</a>
                    } else {
                        { brand }
                    }
                    if let Some(title) = &props.title {
                        <span class="page-head-title" lang={props.title_lang}>{ title }</span>
                    }
                    <div class="page-head-status">{ props.children.clone() }</div>
                    <Pulldown />
                </div>
            </header>
        </>
    }
}
