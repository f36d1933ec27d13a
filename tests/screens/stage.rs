//! Renders a screen and compares it with its file.

use crate::{check, markup};
use std::{env, fs, path::PathBuf};
use xuefa::{
    device::settings::Settings,
    say::{Lang, Say},
    ui::parts::Display,
};
use yew::{LocalServerRenderer, prelude::*};

/// A screen by name; what it shows is made anew for each language.
#[derive(Clone)]
pub struct Screen {
    pub name: &'static str,
    pub show: fn(Say) -> Html,
}

#[derive(Properties)]
struct Props {
    lang: Lang,
    show: fn(Say) -> Html,
}

/// Rendered once, so never asked.
impl PartialEq for Props {
    fn eq(&self, _: &Props) -> bool {
        false
    }
}

#[component]
fn Stage(props: &Props) -> Html {
    let settings = Settings { lang: props.lang, ..Settings::default() };
    let display = Display { settings, change: Callback::noop() };
    html! { <ContextProvider<Display> context={display}>{ (props.show)(Say(props.lang)) }</ContextProvider<Display>> }
}

/// Everything that is wrong with the screen, in either language.
pub fn play(screen: &Screen) -> Vec<String> {
    Lang::ALL.into_iter().flat_map(|lang| play_in(screen, lang)).collect()
}

fn play_in(screen: &Screen, lang: Lang) -> Vec<String> {
    let stage = LocalServerRenderer::<Stage>::with_props(Props { lang, show: screen.show }).hydratable(false);
    let html = futures::executor::block_on(stage.render());
    let path = folder(lang).join(screen.name).with_extension("html");
    let mut faults: Vec<String> = check::faults(&markup::parse(&html), lang)
        .into_iter()
        .map(|fault| format!("{}: {fault}", path.display()))
        .collect();
    let pretty = markup::pretty(&html);
    if env::var_os("UPDATE_SCREENS").is_some() {
        fs::create_dir_all(folder(lang)).unwrap();
        fs::write(&path, &pretty).unwrap();
    } else {
        faults.extend(difference(&fs::read_to_string(&path).unwrap_or_default(), &pretty, &path.display().to_string()));
    }
    faults
}

/// The first line that differs.
fn difference(expected: &str, found: &str, path: &str) -> Option<String> {
    if expected == found {
        return None;
    }
    let lines = expected.lines().chain(["(end)"]).zip(found.lines().chain(["(end)"])).enumerate();
    let (at, (expected, found)) = lines.into_iter().find(|(_, (expected, found))| expected != found)?;
    Some(format!("{path}:{}: the screen has changed\n  was {expected}\n  is  {found}", at + 1))
}

/// Files without a screen.
pub fn strays(screens: &[Screen]) -> Vec<String> {
    let files = Lang::ALL.into_iter().flat_map(|lang| fs::read_dir(folder(lang)).unwrap());
    let files = files.map(|file| file.unwrap().path());
    let known = |path: &PathBuf| screens.iter().any(|screen| path.file_stem().is_some_and(|stem| stem == screen.name));
    files.filter(|path| !known(path)).map(|path| path.display().to_string()).collect()
}

fn folder(lang: Lang) -> PathBuf {
    let name = match lang {
        Lang::Zh => "zh",
        Lang::En => "en",
    };
    PathBuf::from("tests/screens").join(name)
}
