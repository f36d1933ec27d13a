//! The study page as a whole: what it fetches, and what the address asks for.

use super::{Home, Route, practice::Practice};
use crate::{
    bank::Bank,
    device::{asset::address, page},
    paper::Catalog,
    say::Say,
    ui::{
        asset::{Fetched, use_asset},
        display::DisplayProvider,
        parts::{Failure, Header, Loading, asset_failure, use_say},
    },
};
use serde::Deserialize;
use yew::prelude::*;

#[component]
pub fn Study() -> Html {
    html! { <DisplayProvider><Pages /></DisplayProvider> }
}

/// What practice needs of the asset `bank`.
#[derive(Deserialize)]
struct BankPart {
    bank: Bank,
}

#[component]
fn Pages() -> Html {
    let say = use_say();
    let route = use_state(|| Route::parse(&page::route()));
    use_effect_with((), {
        let route = route.clone();
        move |()| {
            let listener = page::on_route(move |text| {
                route.set(Route::parse(&text));
                page::scroll_to_top();
                page::focus("content");
            });
            || drop(listener)
        }
    });
    use_effect_with(title(say, &route), |title| page::set_title(title));
    let seed = use_memo((*route).clone(), |_| page::chance());
    let exam_page = use_memo((), |()| address("exam").unwrap_or_else(|| "exam/".into()));
    let (catalog, again) = use_asset::<Catalog>("catalog", *route == Route::Home);
    let (bank, bank_again) = use_asset::<BankPart>("bank", *route != Route::Home);
    let body = match (&*route, catalog, bank) {
        (Route::Home, Fetched::Here(catalog), _) => {
            html! { <Home {catalog} exam_page={AttrValue::from(exam_page.to_string())} /> }
        }
        (Route::Home, Fetched::Waiting, _) => html! { <Loading text={say.loading()} /> },
        (Route::Home, Fetched::Failed(error), _) => {
            html! { <Failure detail={asset_failure(say, &error)} on_retry={again} /> }
        }
        (Route::Practice(subject), _, Fetched::Here(part)) => {
            html! { <Practice key={subject.as_str()} subject={subject.clone()} items={items(&part.bank, subject)} seed={*seed} /> }
        }
        (Route::Practice(_), _, Fetched::Waiting) => html! { <Loading text={say.practice_loading()} /> },
        (Route::Practice(_), _, Fetched::Failed(error)) => {
            html! { <Failure detail={asset_failure(say, &error)} on_retry={bank_again} /> }
        }
    };
    html! {
        <>
            <Header home={Route::Home.href()} content="content" />
            <main id="content" class="wrap study" tabindex="-1">{ body }</main>
        </>
    }
}

fn title(say: Say, route: &Route) -> String {
    match route {
        Route::Home => say.site_name().into(),
        Route::Practice(subject) => [subject, " · ", say.practice(), " · ", say.site_name()].concat(),
    }
}

fn items(bank: &Bank, subject: &str) -> super::practice::Items {
    bank.items.iter().filter(|item| item.subject == subject).cloned().collect()
}
