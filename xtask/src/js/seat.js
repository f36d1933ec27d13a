// Which of the page's programs this tab needs: the first while an exam is being sat here (the exam page itself remembers
// it under this name), else the second. A page with one program has no choice.
boot.which = function (count) {
  try {
    return count > 1 && !sessionStorage.getItem("xuefa:seat") ? 1 : 0;
  } catch (blocked) {
    return count - 1;
  }
};
