//! The study page as a whole: what it fetches, and what the address asks for.

use super::{Home, Route, practice::Practice};
use crate::{
    bank::Bank,
    device::{asset::address, page},
    paper::Catalog,
    question::Item,
    say::Say,
    ui::{
        asset::{Fetched, use_asset},
        display::DisplayProvider,
        parts::{Failure, Header, Loading, asset_failure, use_say},
    },
};
use yew::prelude::*;

#[component]
pub fn Study() -> Html {
    html! { <DisplayProvider><Pages /></DisplayProvider> }
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
    let (catalog, again) = use_asset::<Catalog>(Some("catalog".into()));
    let (bank, bank_again) = use_asset::<Bank>(part(&route, &catalog));
    let body = match (&*route, catalog, bank) {
        (Route::Home, Fetched::Here(catalog), _) => {
            html! { <Home {catalog} exam_page={AttrValue::from(exam_page.to_string())} /> }
        }
        (Route::Home, Fetched::Waiting, _) => html! { <Loading text={say.loading()} /> },
        (_, Fetched::Failed(error), _) => {
            html! { <Failure detail={asset_failure(say, &error)} on_retry={again} /> }
        }
        (Route::Practice(subject), Fetched::Here(catalog), _) if place(&catalog, subject).is_none() => {
            html! { <Practice key={subject.as_str()} subject={subject.clone()} items={items(&[])} seed={*seed} /> }
        }
        (Route::Practice(subject), _, Fetched::Here(bank)) => {
            html! { <Practice key={subject.as_str()} subject={subject.clone()} items={items(&bank.items)} seed={*seed} /> }
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

/// The asset that holds what the route practises: the bank comes by subject, each named after its place in the catalog.
fn part(route: &Route, catalog: &Fetched<Catalog>) -> Option<AttrValue> {
    match (route, catalog) {
        (Route::Practice(subject), Fetched::Here(catalog)) => {
            Some(["subject-", &place(catalog, subject)?.to_string()].concat().into())
        }
        _ => None,
    }
}

fn place(catalog: &Catalog, subject: &str) -> Option<usize> {
    catalog.subjects.iter().position(|card| card.name == subject)
}

fn items(items: &[Item]) -> super::practice::Items {
    items.iter().cloned().collect()
}
