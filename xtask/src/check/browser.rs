//! The browser that the journeys drive: named by a variable, found on PATH, or installed.

use super::install;
use crate::command;
use anyhow::{Result, bail};
use std::env;
use std::path::PathBuf;

pub struct Browser {
    pub chromium: PathBuf,
    pub driver: PathBuf,
}

const CHROMIUM: &str = "XUEFA_CHROMIUM";
const DRIVER: &str = "XUEFA_CHROMEDRIVER";

pub fn find_or_install() -> Result<Browser> {
    for variable in [CHROMIUM, DRIVER] {
        // A wrong path is a mistake to tell, not a reason to use some other browser.
        if let Some(file) = env::var_os(variable).map(PathBuf::from).filter(|file| !file.is_file()) {
            bail!("{variable} names {}, which is not there", file.display());
        }
    }
    if let (Some(browser), true) = (find(), has_chinese_fonts()) {
        return Ok(browser);
    }
    let tried = install::browser();
    match (find(), has_chinese_fonts()) {
        (Some(browser), true) => Ok(browser),
        (Some(_), false) => bail!(
            "there is no Chinese font for the browser tests: install Noto Sans CJK (Debian: fonts-noto-cjk){}",
            why(tried)
        ),
        (None, _) => bail!(
            "Chromium or its driver is missing: install both (Debian: chromium and chromium-driver), \
             or name existing ones in {CHROMIUM} and {DRIVER}{}",
            why(tried)
        ),
    }
}

fn why(tried: Result<()>) -> String {
    tried.err().map(|error| format!(" [{error:#}]")).unwrap_or_default()
}

fn find() -> Option<Browser> {
    let named = |variable: &str| env::var_os(variable).map(PathBuf::from);
    let browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
    let chromium = named(CHROMIUM).or_else(|| command::on_path(&browsers))?;
    let driver = named(DRIVER).or_else(|| command::on_path(&["chromedriver"]))?;
    Some(Browser { chromium, driver })
}

/// Only asked where fontconfig rules; the other systems come with Chinese fonts.
fn has_chinese_fonts() -> bool {
    if !cfg!(target_os = "linux") {
        return true;
    }
    command::capture(command::command("fc-list").arg(":lang=zh")).is_ok_and(|fonts| !fonts.is_empty())
}
