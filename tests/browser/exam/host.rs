//! The host program `xuefa`, as an organiser runs it.

use std::path::{Path, PathBuf};
use std::process::Command;
use xuefa::paper::{Key, Paper};

/// An exam that is shipped.
#[derive(Clone, Copy, Debug)]
pub struct Exam {
    pub code: &'static str,
    pub title: &'static str,
}

pub const REHEARSAL: Exam = Exam { code: "rehearsal", title: "考前演练（十分钟）" };
pub const PUBLIC_LAW: Exam = Exam { code: "public-law", title: "行政执法资格考试（公共法律知识）" };

/// A paper as the host draws it.
pub struct Drawn {
    /// Canonical JSON.
    pub text: String,
    pub paper: Paper,
    pub key: Key,
    pub key_file: PathBuf,
}

/// `xuefa draw`, with the key.
pub fn draw(exam: Exam, seed: &str) -> Drawn {
    let key_file = scratch(&format!("{}-{seed}-key.json", exam.code));
    let blueprint = format!("questions/blueprints/{}.txt", exam.code);
    let arguments = ["draw", "--blueprint", &blueprint, "--seed", seed, "--key"];
    let printed = run(Command::new(PROGRAM).args(arguments).arg(&key_file));
    let text = String::from_utf8(printed).expect("JSON is UTF-8").trim_end().to_owned();
    let key = std::fs::read_to_string(&key_file).expect("the key that was just written");
    let (paper, key) = (serde_json::from_str(&text).expect("a paper"), serde_json::from_str(&key).expect("a key"));
    Drawn { text, paper, key, key_file }
}

/// `xuefa mark`: the record marked again.
pub fn mark(key_file: &Path, record: &[u8]) -> Vec<u8> {
    let file = scratch(&format!("record-{:x}.json", std::ptr::from_ref(record).addr()));
    std::fs::write(&file, record).expect("a scratch file");
    let marked = run(Command::new(PROGRAM).arg("mark").arg(key_file).arg(&file));
    std::fs::remove_file(&file).expect("the scratch file");
    marked
}

const PROGRAM: &str = env!("CARGO_BIN_EXE_xuefa");

fn run(command: &mut Command) -> Vec<u8> {
    let done = command.current_dir(env!("CARGO_MANIFEST_DIR")).output().expect("the host program runs");
    assert!(done.status.success(), "{command:?}: {}", String::from_utf8_lossy(&done.stderr));
    done.stdout
}

fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("journeys");
    std::fs::create_dir_all(&folder).expect("a scratch folder");
    folder.join(format!("{}-{name}", std::process::id()))
}
