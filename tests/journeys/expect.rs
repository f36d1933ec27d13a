//! What scripts say must be true.

use crate::{office::Office, speech};
use xuefa::{
    marking::{Group, best},
    question::Outcome,
    sitting::{HandInBy, Phase, Progress},
};

/// Checks one expectation, such as `用时 30`.
pub fn expect(office: &Office, wanted: &str) -> Result<(), String> {
    let words: Vec<&str> = wanted.split_whitespace().collect();
    let name = words.first().copied().unwrap_or_default();
    // What is asked about may take a word of its own: 题 3 2.5, 答案 1 B.
    let (asked, rest) = match name {
        "题" | "部分" | "科目" | "答案" => (words.get(1).copied().unwrap_or_default(), 2),
        _ => ("", 1),
    };
    let wanted = words[rest.min(words.len())..].join(" ");
    let found = found(office, name, asked)?;
    if found == wanted { Ok(()) } else { Err(format!("{name} {asked} is {found}")) }
}

fn found(office: &Office, name: &str, asked: &str) -> Result<String, String> {
    let (state, paper) = (&office.desk.state, &office.exam.paper);
    let (now, rules) = (office.desk.stamp(), &paper.rules);
    let number = || asked.parse::<u32>().map_err(|_| format!("{asked:?} is no number"));
    Ok(match name {
        "阶段" => phase(state.phase).into(),
        "用时" => speech::spoken_seconds(state.used_at(now, rules)),
        "剩余" => speech::spoken_seconds(state.left_at(now, rules)),
        "部分剩余" => state.section_left_at(now, paper).map_or("无".into(), speech::spoken_seconds),
        "计入" => speech::spoken_seconds(state.charged),
        "补时" => speech::spoken_seconds(state.credited),
        "已答" => speech::list(state.answers.keys().copied()),
        "未答" => speech::list(Progress::of(state, paper).unanswered),
        "标记" => speech::list(Progress::of(state, paper).flagged),
        "当前" => speech::list(state.current),
        "看过" => speech::list(state.seen.iter().copied()),
        "可开" => speech::list(paper.questions().map(|q| q.number).filter(|n| state.openable(*n, paper) == Some(*n))),
        "结束" => speech::list(state.closed_sections.iter().map(|section| *section as u32 + 1)),
        "答案" => state.answers.get(&number()?).map_or("无".into(), speech::spoken),
        "离开" => state.left.to_string(),
        "在外" => if state.away { "是" } else { "否" }.into(),
        "重开" => state.reopened.to_string(),
        "跳变" => state.clock_jumps.to_string(),
        "拒绝" => state.refused.len().to_string(),
        "事件" => office.desk.entries.len().to_string(),
        "记录" => office.marked().map_or_else(|fault| format!("{fault:?}"), |_| "完好".into()),
        "最好" => {
            let mut attempts = office.attempts.clone();
            attempts.push(office.marks()?);
            best(&attempts).map_or("无".into(), |at| (at + 1).to_string())
        }
        _ => return marks(office, name, asked),
    })
}

fn marks(office: &Office, name: &str, asked: &str) -> Result<String, String> {
    let marks = office.marks()?;
    let group = |group: Option<&Group>| group.map(|group| group.marks.to_string()).ok_or("there is none".to_string());
    Ok(match name {
        "得分" => marks.total.to_string(),
        "满分" => marks.full.to_string(),
        "等级" => marks.band.unwrap_or_else(|| "无".into()),
        "及格" => marks.passed.map_or("未定", |passed| if passed { "是" } else { "否" }).into(),
        "待评" => speech::list(marks.pending),
        "不合规" => marks.refused.to_string(),
        "题" => {
            let question = marks.questions.iter().find(|q| q.number.to_string() == asked).ok_or("no such question")?;
            match question.outcome {
                Outcome::Marked(marks) => marks.to_string(),
                Outcome::Pending => "待评".into(),
            }
        }
        "部分" => group(asked.parse::<usize>().ok().and_then(|at| marks.sections.get(at.checked_sub(1)?)))?,
        "科目" => group(marks.subjects.iter().find(|subject| subject.name == asked))?,
        _ => return Err(format!("{name:?} is nothing one can expect")),
    })
}

fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Empty => "未入场",
        Phase::Admitted => "已入场",
        Phase::Confirmed => "已确认",
        Phase::Running => "作答中",
        Phase::Paused => "已暂停",
        Phase::HandedIn(HandInBy::Candidate) => "已交卷",
        Phase::HandedIn(HandInBy::Leaving) => "因离开交卷",
        Phase::TimedOut => "到时交卷",
    }
}
