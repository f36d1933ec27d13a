//! Who may go on with an answer sheet, and how much of a number is shown.

use crate::exam::{Candidate, REHEARSAL, answer, begin, draw, enter, fill_in, opened, right, sign_in, wait_saved};
use crate::harness::{At, journey};

#[test]
fn only_the_candidate_who_began_goes_on() {
    journey("other-candidate", async |page| {
        let drawn = draw(REHEARSAL, "mine");
        let mine = Candidate::LI;
        begin(page, "exam/?seed=mine", REHEARSAL, &mine).await;
        answer(page, 1, &right(&drawn.key.entries[0].key).expect("no written answer")).await;
        wait_saved(page).await;
        // As another browser process would find it: no seat is taken.
        page.kill9().await;
        page.start().await;

        page.open("exam/").await;
        page.wait_for(At::text("本机有未交卷的考试")).await;
        let shown = page.text(".unfinished").await;
        assert!(shown.contains(&mine.masked()) && !shown.contains(mine.name), "{shown}");
        page.click(At::button("登录并继续")).await;
        sign_in(page, &Candidate { name: "王五", ..mine }).await;
        page.wait_for(At::text("本机上这个号码登记的是另一个姓名")).await;
        assert_eq!(page.count("[data-question]").await, 0);

        // Another number is another candidate: nothing of the first is shown.
        sign_in(page, &Candidate::ZHANG).await;
        page.wait_for(".notice-facts").await;
        let page_text = page.text("main").await;
        assert!(page_text.contains(&Candidate::ZHANG.masked()) && !page_text.contains(mine.name), "{page_text}");
        page.click(At::button("返回选择考试")).await;

        // And the one who began finds everything.
        page.click(At::text("登录并继续")).await;
        fill_in(page, &mine).await;
        page.click(At::button("登录")).await;
        page.wait_for(At::text("已答1题")).await;
        page.click(At::button("继续上次考试")).await;
        opened(page, 1).await;
        assert_eq!(page.count("#q1 input:checked").await, 1);
    });
}

#[test]
fn numbers_are_checked_at_the_field_and_shown_masked() {
    journey("candidate-number", async |page| {
        let candidate = Candidate::LI;
        page.open("exam/").await;
        page.click(At::button("参加考试“考前演练（十分钟）”")).await;
        for (number, said) in [
            ("", "请填写准考证号或身份证号"),
            ("12", "准考证号为4至17位字母、数字或短横线，身份证号为18位"),
            ("999999199013010016", "身份证号第7至14位不是有效的出生日期，请核对"),
            ("999999199001010018", "身份证号与校验码不符，请逐位核对"),
        ] {
            fill_in(page, &Candidate { number: "0", ..candidate }).await;
            page.fill("#candidate-identity", number).await;
            page.click(At::button("登录")).await;
            page.wait_text("#candidate-identity-about", |text| text.trim() == said).await;
            let field = "return document.querySelector('#candidate-identity')";
            assert_eq!(page.run(&format!("{field}.getAttribute('aria-invalid')"), vec![]).await, "true");
            page.wait_until(&format!("{field} === document.activeElement")).await;
        }
        fill_in(page, &candidate).await;
        page.wait_gone(".field-error").await;
        page.click(At::button("登录")).await;
        page.wait_for(".notice-facts").await;
        let shown = "return document.body.innerText + document.title + location.href";
        let shown = page.run(shown, vec![]).await;
        let shown = shown.as_str().expect("a text");
        assert!(shown.contains("999•••••••••••0016") && !shown.contains(candidate.number), "{shown}");
    });
}

#[test]
fn the_same_number_in_another_exam_is_another_sheet() {
    journey("candidate-two-exams", async |page| {
        enter(page, "exam/?seed=two", REHEARSAL, &Candidate::ZHANG).await;
        page.click(At::button("返回选择考试")).await;
        enter(page, "exam/?seed=two", crate::exam::PUBLIC_LAW, &Candidate::ZHANG).await;
        page.wait_for(At::text("100题")).await;
    });
}
