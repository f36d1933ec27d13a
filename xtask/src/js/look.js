// The page looks from its first frame as its reader has set it; the program sets the same once it runs.
try {
  var look = JSON.parse(localStorage.getItem("xuefa:settings")) || {};
  var plain = { theme: "auto", size: "normal", contrast: "normal" };
  for (var part in plain) {
    if (look[part] && look[part] !== plain[part]) document.documentElement.setAttribute("data-" + part, look[part]);
  }
} catch (blocked) {
  // Storage is refused, or holds something else: the page looks as the system has it.
}
