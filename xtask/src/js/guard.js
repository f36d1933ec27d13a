// Runs before anything else, on any browser: old syntax only. It decides whether the program can run here at all,
// and shows the page's own words when the program cannot start. Written into the page, so it cannot fail to load.
var boot = (window.xuefaBoot = {});

// A table of references to JavaScript objects, in eight bytes of header and six of section: what the compiler's
// newest everyday feature needs. A browser that accepts it has the older features as well.
var newest = [0, 97, 115, 109, 1, 0, 0, 0, 4, 4, 1, 111, 0, 0];

boot.capable =
  typeof WebAssembly === "object" &&
  typeof Promise === "function" &&
  typeof fetch === "function" &&
  "noModule" in HTMLScriptElement.prototype &&
  // The style sheets are written in cascade layers: without them every page would be bare.
  typeof CSSLayerBlockRule === "function" &&
  typeof HTMLDialogElement === "function" &&
  WebAssembly.validate(new Uint8Array(newest));

function whenRead(run) {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", run);
  else run();
}

function show(id, detail) {
  whenRead(function () {
    var waiting = document.getElementById("boot-waiting");
    var panic = document.getElementById("xuefa-panic");
    // Gone: the program has drawn its page, and what happens now is its own affair. A panic has its own words.
    if (!waiting || (panic && !panic.hidden)) return;
    waiting.hidden = true;
    document.getElementById(id).hidden = false;
    if (detail) document.getElementById("boot-detail").textContent = String(detail);
  });
}

boot.tooOld = function () {
  show("boot-old");
};

boot.failed = function (error) {
  show("boot-failed", error);
};

// A script or style that did not arrive, or arrived changed, is reported on its element and does not bubble.
window.addEventListener(
  "error",
  function (event) {
    var from = event.target;
    if (from && (from.tagName === "SCRIPT" || from.tagName === "LINK")) boot.failed(from.src || from.href);
  },
  true
);

document.addEventListener("click", function (event) {
  var target = event.target;
  if (target && target.closest && target.closest("[data-reload]")) location.reload();
});

if (!boot.capable) boot.tooOld();
