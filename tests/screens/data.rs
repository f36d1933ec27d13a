//! The fixtures the screens show.

use std::rc::Rc;
use xuefa::{
    bank::Bank,
    marking::Record,
    paper::{self, Catalog},
    question::{Face, Item, Key, Question, Response},
    sitting::{Candidate, EventKind, HandInBy, Identity, Stamp},
    ui::{exam::desk::Desk, study::practice::Items},
};

pub fn catalog() -> Catalog {
    serde_json::from_str(include_str!("../fixtures/catalog.json")).unwrap()
}

fn bank() -> Bank {
    let bundle: serde_json::Value = serde_json::from_str(include_str!("../fixtures/bank.json")).unwrap();
    serde_json::from_value(bundle["bank"].clone()).unwrap()
}

/// One item of each kind, in the order of `Kind::ALL`.
pub fn item(at: usize) -> Item {
    bank().items.swap_remove(at)
}

pub fn only(at: usize) -> Items {
    [item(at)].into_iter().collect()
}

pub fn all() -> Items {
    bank().items.into_iter().collect()
}

/// The question of a plain item, in the shapes the parts take.
pub fn question(at: usize) -> (Question, Rc<Face>, Rc<Key>) {
    let question = item(at).questions()[0].clone();
    let (face, key) = question.body.clone().split();
    (question, face.into(), key.into())
}

pub fn response(json: &str) -> Option<Response> {
    Some(serde_json::from_str(json).unwrap())
}

/// 2026-11-23, noon in China.
pub const NOON: i64 = 1_795_406_400_000;

/// A paper of one question of each kind but 不定项 and 简答, a case with two, and a sitting of it.
pub struct Sitting {
    pub desk: Desk,
    pub key: paper::Key,
}

const BLUEPRINT: &str = "\
# 考前演练
编号: fixture
时长: 90 分钟
及格: 6 分
题目顺序: 不变
选项顺序: 不变
须知: 考试中不得查阅资料。
须知: 点击“开始答题”后开始计时。

## 一、单项选择题
每题: 1 分
全部: 1

## 二、多项选择题
每题: 2 分
计分: 按比例给分
全部: 1

## 三、填空题
每题: 2 分
计分: 按比例给分
全部: 1

## 四、案例题
每题: 5 分
全部: 1
";

/// Answered up to the blank, the second question flagged, nothing handed in.
pub fn sitting() -> Sitting {
    let (blueprint, faults) = paper::read_blueprint(BLUEPRINT);
    assert!(faults.is_empty(), "{faults:?}");
    let bank = bank();
    let drawn = paper::draw(&bank, &blueprint, "screens").unwrap();
    let (paper, key) = paper::master(&bank, &blueprint, &drawn, "screens");
    let candidate = Candidate {
        name: "欧阳测试".into(),
        unit: "清河区市场监督管理局".into(),
        identity: Identity::parse("20260001").unwrap(),
    };
    let mut desk = Desk::new(Rc::new(paper));
    let admitted = EventKind::Admitted { candidate, paper: desk.paper().id() };
    let answers = [(1, r#"{"single":"B"}"#), (2, r#"{"multiple":"AB"}"#), (3, r#"{"blank":["７",""]}"#)];
    let answers = answers.map(|(question, json)| EventKind::Answered { question, response: response(json).unwrap() });
    let flagged = EventKind::Flagged { question: 2, on: true };
    let opened = EventKind::Opened { question: 1 };
    let begun = [admitted, EventKind::NoticeConfirmed, EventKind::Started, opened];
    for (second, act) in begun.into_iter().chain(answers).chain([flagged]).enumerate() {
        let passed = second as u64 * 1_000;
        desk.record(act, Stamp { opening: 0, mono: passed, wall: NOON + passed as i64 }).unwrap();
    }
    Sitting { desk, key }
}

impl Sitting {
    /// Handed in, not marked.
    pub fn record(&self) -> Record {
        let Sitting { mut desk, .. } = sitting();
        let at = Stamp { opening: 0, mono: 3_000_000, wall: NOON + 3_000_000 };
        desk.record(EventKind::HandedIn { by: HandInBy::Candidate }, at).unwrap();
        Record::new("0.0.0", (**desk.paper()).clone(), desk.entries().to_vec())
    }

    pub fn marked(&self) -> Record {
        self.record().marked(&self.key).unwrap()
    }
}
