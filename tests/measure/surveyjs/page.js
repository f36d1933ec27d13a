// The page that the exam page is measured against: the same questions by SurveyJS, one at a time, written as its makers
// advise. The paper is fetched once and then kept in localStorage beside the answers, so that a sitting which is opened
// again needs no more from the network than the exam page does.
const recall = (name) => JSON.parse(localStorage.getItem(name));
const remember = (name, value) => localStorage.setItem(name, JSON.stringify(value));

const show = (paper) => {
  const survey = new Survey.Model(paper);
  const state = recall("state");
  if (state) {
    survey.data = state.data;
    survey.currentPageNo = state.page;
  }
  const keep = () => remember("state", { page: survey.currentPageNo, data: survey.data });
  survey.onValueChanged.add(keep);
  survey.onCurrentPageChanged.add(keep);
  survey.render(document.getElementById("survey"));
};

const kept = recall("paper");
if (kept) show(kept);
else {
  fetch(document.querySelector("meta[name=paper]").content)
    .then((response) => response.json())
    .then((paper) => {
      remember("paper", paper);
      show(paper);
    });
}
