//! Installs the browser with the system's own package manager, where we may.

use crate::command;
use anyhow::{Result, bail};
use std::env;
use std::process::Command;

struct Manager {
    program: &'static str,
    /// Each a command line for this program, in order.
    steps: &'static [&'static str],
    needs_root: bool,
}

const MANAGERS: [Manager; 4] = [
    Manager {
        program: "apt-get",
        steps: &[
            "-q update",
            "-q install -y --no-install-recommends chromium chromium-driver fonts-noto-cjk fontconfig",
        ],
        needs_root: true,
    },
    Manager {
        program: "dnf",
        steps: &["install -y chromium chromedriver google-noto-sans-cjk-fonts fontconfig"],
        needs_root: true,
    },
    Manager { program: "pacman", steps: &["-Sy --noconfirm chromium noto-fonts-cjk fontconfig"], needs_root: true },
    Manager { program: "brew", steps: &["install --cask chromium chromedriver"], needs_root: false },
];

/// Everything in one go: a machine without a browser has no Chinese fonts either.
pub fn browser() -> Result<()> {
    let Some(manager) = MANAGERS.iter().find(|manager| command::on_path(&[manager.program]).is_some()) else {
        bail!("no package manager that this program knows");
    };
    let sudo = manager.needs_root && !is_root();
    if sudo && !command::succeeds(command::command("sudo").args(["-n", "true"])) {
        bail!("{} needs root, and sudo asks for a password", manager.program);
    }
    for step in manager.steps {
        println!("      安装 {} {step}", manager.program);
        command::stream(&mut line(manager.program, step, sudo))?;
    }
    Ok(())
}

fn is_root() -> bool {
    command::capture(command::command("id").arg("-u")).is_ok_and(|id| id.trim_ascii() == b"0")
}

fn line(program: &str, arguments: &str, sudo: bool) -> Command {
    let mut command = command::command(if sudo { "sudo" } else { program });
    if sudo {
        // sudo drops the environment, so the variable is set on its far side.
        command.args(["-n", "DEBIAN_FRONTEND=noninteractive", program]);
    }
    command.args(arguments.split(' ')).env("DEBIAN_FRONTEND", "noninteractive");
    // An untranslated log is one that a search finds.
    if env::var_os("LC_ALL").is_none() {
        command.env("LC_ALL", "C.UTF-8");
    }
    command
}
