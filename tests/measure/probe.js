// Runs in each document before its own programs, the same for every page that is measured. It notes the moment at which
// the question can be answered: its first control is in the document, enabled and visible when a frame is drawn.
(() => {
  if (window !== window.top) return;
  const CONTROL = "[data-question] input, .sd-question input";
  let found;
  window.measured = new Promise((resolve) => (found = resolve));

  const usable = (control) => {
    if (control.matches(":disabled") || control.closest("[inert]")) return false;
    // Both pages draw their own circle or box over a native control, so it is the label that a person sees and clicks.
    const seen = control.labels?.[0] ?? control;
    const { width, height } = seen.getBoundingClientRect();
    return width > 0 && height > 0 && seen.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  };

  // A page that asks whether to leave would keep the next opening waiting.
  window.addEventListener("beforeunload", (event) => event.stopImmediatePropagation(), true);

  let looking = false;
  const look = () => {
    const control = document.querySelector(CONTROL);
    looking = false;
    if (!control) return;
    if (!usable(control)) return lookSoon();
    found(performance.now());
    observer.disconnect();
  };
  const lookSoon = () => {
    if (looking) return;
    looking = true;
    requestAnimationFrame(look);
  };
  const observer = new MutationObserver(() => {
    if (document.querySelector(CONTROL)) lookSoon();
  });
  observer.observe(document, { childList: true, subtree: true });
})();
