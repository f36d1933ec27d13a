//! Ends every process of one browser: those that name its profile folder, and all their children, who do not.

use super::wait;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

/// Kills, and waits until nothing is left.
pub(super) async fn everything_in(profile: &Path) {
    let ended = wait::until(async || {
        let left = now(profile);
        if left == 0 { Ok(()) } else { Err(format!("{left} processes of the browser would not end")) }
    });
    ended.await.unwrap_or_else(|reason| panic!("{reason}"));
}

/// Kills what is there and answers how many that were.
pub(super) fn now(profile: &Path) -> usize {
    let processes = processes();
    let needle = format!("--user-data-dir={}", profile.display());
    let named = |line: &str| line.split('\0').any(|argument| argument == needle);
    let mut doomed: BTreeSet<u32> =
        processes.iter().filter(|(_, process)| named(&process.line)).map(|(pid, _)| *pid).collect();
    loop {
        let children: Vec<u32> = processes
            .iter()
            .filter(|(pid, process)| doomed.contains(&process.parent) && !doomed.contains(pid))
            .map(|(pid, _)| *pid)
            .collect();
        if children.is_empty() {
            break;
        }
        doomed.extend(children);
    }
    if !doomed.is_empty() {
        // In the order of their start, so that the browser itself dies before it could notice the death of a child.
        let numbers = doomed.iter().map(u32::to_string);
        let _ = Command::new("kill").arg("-9").args(numbers).stderr(std::process::Stdio::null()).status();
    }
    doomed.len()
}

struct Process {
    parent: u32,
    line: String,
}

/// Every living process of this machine.
fn processes() -> BTreeMap<u32, Process> {
    let entries = std::fs::read_dir("/proc").expect("a machine with /proc; the kill tests need Linux");
    let mut processes = BTreeMap::new();
    for entry in entries.flatten() {
        let Some(pid) = entry.file_name().to_str().and_then(|name| name.parse().ok()) else {
            continue;
        };
        let read =
            |name: &str| std::fs::read(entry.path().join(name)).map(|bytes| String::from_utf8_lossy(&bytes).into());
        // A process may end between the listing and the reading.
        let (Ok(stat), Ok(line)): (Result<String, _>, Result<String, _>) = (read("stat"), read("cmdline")) else {
            continue;
        };
        // `pid (name) state parent …`; the name may itself contain parentheses and blanks.
        let mut fields = stat.rsplit_once(')').map(|(_, rest)| rest.split_whitespace()).into_iter().flatten();
        let (state, parent) = (fields.next(), fields.next().and_then(|parent| parent.parse().ok()));
        if let (Some(state), Some(parent)) = (state, parent)
            && state != "Z"
        {
            processes.insert(pid, Process { parent, line });
        }
    }
    processes
}
