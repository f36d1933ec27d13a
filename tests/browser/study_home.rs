//! The home page and practice.

use crate::harness::{At, Browser, dist, journey};
use serde_json::json;
use xuefa::{paper::Catalog, question::Kind};

#[test]
fn home_lists_what_there_is_in_both_languages_and_in_large_letters() {
    journey("study-home", async |page| {
        page.open("").await;
        page.wait_for("ul.subject-list a").await;
        let catalog = catalog();
        assert!(catalog.exams.len() >= 4 && catalog.subjects.len() >= 8);
        for exam in &catalog.exams {
            let card = page.run(
                "return [...document.querySelectorAll('.exam-card')].find(card => card.querySelector('h3').textContent \
                 === arguments[0])?.textContent",
                vec![json!(exam.title)],
            );
            let card = card.await;
            let card = card.as_str().unwrap_or_else(|| panic!("{} is not on the page", exam.title));
            let cases: usize = exam.sections.iter().filter(|one| one.kind == Kind::Case).map(|one| one.questions).sum();
            assert!(card.contains(&format!("{}题", exam.questions - cases)), "{card}");
            assert!(cases == 0 || card.contains(&format!("{cases}个案例")), "{card}");
            assert!(card.contains(&format!("{}分钟", exam.minutes)), "{card}");
        }
        let subjects = "return [...document.querySelectorAll('ul.subject-list a')].map(link => \
            [link.querySelector('.subject-name').textContent, link.querySelector('.subject-count').textContent])";
        let expected: Vec<_> =
            catalog.subjects.iter().map(|card| json!([card.name, format!("{}题", card.items)])).collect();
        assert_eq!(page.run(subjects, vec![]).await, json!(expected));

        set(page, "settings-language", "English").await;
        page.wait_text("h1", |text| text.is_ascii()).await;
        let size = "return parseFloat(getComputedStyle(document.querySelector('.home-lead')).fontSize)";
        let before = page.run(size, vec![]).await.as_f64().expect("a size");
        page.run("[...document.getElementsByName('settings-size')].at(-1).click()", vec![]).await;
        page.wait_until(&format!("{size} > {}", before * 1.2)).await;
        // Kept for the next visit, and for the exam page.
        page.open("exam/").await;
        page.wait_until("return document.documentElement.lang === 'en'").await;
        assert_eq!(page.attribute("html", "data-size").await.as_deref(), Some("larger"));
    });
}

#[test]
fn one_item_of_each_kind_is_practised_with_rationale_and_basis() {
    journey("study-practice", async |page| {
        page.open("").await;
        page.wait_for("ul.subject-list a").await;
        let mut met = std::collections::BTreeSet::new();
        let subjects = catalog().subjects;
        for subject in &subjects {
            if met.len() == 7 {
                break;
            }
            page.open(&format!("#/practice/{}", subject.name)).await;
            page.wait_text("h1", |text| text == subject.name).await;
            page.wait_for("#item-1").await;
            for kind in 2..=page.count(".practice-kinds .chip").await {
                let chip = format!(".practice-kinds .chip:nth-child({kind})");
                let name = page.text(&*format!("{chip} span")).await;
                let name: String = name.chars().take_while(|c| !c.is_ascii_digit()).collect();
                if met.insert(name.trim().to_owned()) {
                    page.click(&*chip).await;
                    practise(page).await;
                }
            }
        }
        assert_eq!(met.len(), 7, "{met:?}");
    });
}

/// Answers the item on the screen somehow, and reads what there is to learn.
async fn practise(page: &mut Browser) {
    page.wait_until("return document.querySelector('#item-1') && !document.querySelector('.rationale')").await;
    let fields = page.count(".practice-body input[type=text], .practice-body textarea").await;
    if page.count("#item-1 .option").await > 0 {
        page.click("#item-1 .option").await;
    } else if fields > 0 {
        page.fill("#item-1 input[type=text], #item-1 textarea", "不知道").await;
    }
    page.click(At::button("核对答案")).await;
    page.wait_for(".rationale").await;
    let questions = page.count(".practice-question").await;
    for part in ["dd.citation", ".rationale-row dd"] {
        assert!(page.count(&format!(".practice-question {part}")).await >= questions, "{part}");
    }
}

async fn set(page: &mut Browser, group: &str, words: &str) {
    let script = "[...document.getElementsByName(arguments[0])]\
        .find(radio => radio.labels[0].textContent === arguments[1]).click()";
    page.run(script, vec![json!(group), json!(words)]).await;
}

/// The catalog as the build left it in the page.
fn catalog() -> Catalog {
    let home = std::fs::read_to_string(dist().join("index.html")).expect("the home page");
    let (_, rest) = home.split_once("id=\"xuefa-catalog\">").expect("a catalog in the page");
    let (json, _) = rest.split_once("</script>").expect("its end");
    serde_json::from_str(json).expect("a catalog")
}
