//! Candidates: choosing, signing in, reading the notice, starting, coming back.

use super::Exam;
use crate::harness::{At, Browser};
use xuefa::sitting::Identity;

#[derive(Clone, Copy, Debug)]
pub struct Candidate {
    pub name: &'static str,
    pub unit: &'static str,
    pub number: &'static str,
}

impl Candidate {
    /// With a ticket number.
    pub const ZHANG: Self = Self { name: "张三", unit: "清河区司法局", number: "2026-0001" };
    /// With an ID number; no region has the code 999999.
    pub const LI: Self = Self { name: "李四", unit: "清河区城市管理局", number: "999999199001010016" };

    pub fn masked(&self) -> String {
        Identity::parse(self.number).expect("a number that is right").masked()
    }

    /// The log of an attempt, as the page names it.
    pub fn log(&self, exam: Exam, attempt: u32) -> String {
        format!("sitting/{}/{}/{attempt}", exam.code, self.number)
    }
}

/// Opens the exam page and goes as far as the notice of a new attempt. `page_address` may carry a seed.
pub async fn enter(page: &mut Browser, address: &str, exam: Exam, candidate: &Candidate) {
    page.open(address).await;
    page.click(At::button(&format!("参加考试“{}”", exam.title))).await;
    sign_in(page, candidate).await;
    page.wait_for(".notice-facts").await;
}

/// Fills in the form and sends it.
pub async fn sign_in(page: &mut Browser, candidate: &Candidate) {
    fill_in(page, candidate).await;
    page.click(At::button("登录")).await;
}

pub async fn fill_in(page: &mut Browser, candidate: &Candidate) {
    page.fill(At::label("姓名"), candidate.name).await;
    page.fill(At::label("单位"), candidate.unit).await;
    page.fill(At::label("准考证号或身份证号"), candidate.number).await;
}

/// Confirms the notice and starts.
pub async fn start(page: &mut Browser) {
    page.click(".check input").await;
    page.wait_until("return !document.querySelector('.step-actions .primary').disabled").await;
    page.click(At::button("开始答题")).await;
    page.wait_for("[data-question]").await;
}

/// From the address to the first question.
pub async fn begin(page: &mut Browser, address: &str, exam: Exam, candidate: &Candidate) {
    enter(page, address, exam, candidate).await;
    start(page).await;
}

/// After a kill or in another tab: signs in again and goes on.
pub async fn come_back(page: &mut Browser, address: &str, candidate: &Candidate) {
    page.open(address).await;
    page.click(At::button("登录并继续")).await;
    sign_in(page, candidate).await;
    page.click(At::button("继续上次考试")).await;
}
