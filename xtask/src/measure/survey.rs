//! The same questions in the words of SurveyJS: a paper of ours as a survey with one question a page.

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

/// From the canonical JSON of a paper.
pub fn from_paper(paper: &Value) -> Result<Value> {
    let sections = paper["sections"].as_array().context("the paper has no sections")?;
    let questions = sections.iter().flat_map(|section| section["questions"].as_array().into_iter().flatten());
    let pages = questions.map(page).collect::<Result<Vec<_>>>()?;
    // The words of the buttons stand here so that the page needs no file with the words of a language.
    Ok(json!({
        "title": paper["title"],
        "showQuestionNumbers": false,
        "pagePrevText": "上一题",
        "pageNextText": "下一题",
        "completeText": "交卷",
        "pages": pages,
    }))
}

fn page(question: &Value) -> Result<Value> {
    let number = &question["number"];
    let stem = question["stem"].as_str().context("a question without a stem")?;
    let face = question["face"].as_object().and_then(|face| face.iter().next());
    let (kind, face) = face.context("a question without a face")?;
    let (control, choices) = match kind.as_str() {
        "single" => ("radiogroup", lettered(face)?),
        "multiple" | "indeterminate" => ("checkbox", lettered(face)?),
        "judge" => ("radiogroup", json!([{ "value": "T", "text": "正确" }, { "value": "F", "text": "错误" }])),
        other => bail!("the paper to measure with has a question of kind `{other}`, which is not compared"),
    };
    let title = format!("{number}. {stem}");
    let element = json!({ "type": control, "name": format!("q{number}"), "title": title, "choices": choices });
    Ok(json!({ "elements": [element] }))
}

fn lettered(face: &Value) -> Result<Value> {
    let options = face["options"].as_array().context("a question to choose from has no options")?;
    let choices = options.iter().zip('A'..).map(|(text, letter)| json!({ "value": letter, "text": text }));
    Ok(choices.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_question_is_a_page_of_its_own() {
        let paper = json!({ "title": "卷", "sections": [
            { "questions": [
                { "number": 1, "stem": "甲", "face": { "single": { "options": ["一", "二"] } } },
                { "number": 2, "stem": "乙", "face": { "multiple": { "options": ["三"] } } },
            ] },
            { "questions": [{ "number": 3, "stem": "丙", "face": { "judge": {} } }] },
        ] });
        let survey = from_paper(&paper).unwrap();
        let element = |page: usize| &survey["pages"][page]["elements"][0];
        assert_eq!(survey["pages"].as_array().map(Vec::len), Some(3));
        assert_eq!(element(0)["title"], "1. 甲");
        assert_eq!(element(0)["choices"][1], json!({ "value": "B", "text": "二" }));
        assert_eq!(element(1)["type"], "checkbox");
        assert_eq!(element(2)["name"], "q3");
    }

    #[test]
    fn a_kind_that_is_not_compared_is_named() {
        let paper = json!({ "sections": [{ "questions": [{ "number": 1, "stem": "", "face": { "short": {} } }] }] });
        assert!(from_paper(&paper).unwrap_err().to_string().contains("`short`"));
    }
}
