// Starts the download of the program (one of PROGRAMS: addresses and digests) while the page's head is still being read,
// so that it is compiled by the time the page is.
if (boot.capable) {
  boot.chosen = boot.which(PROGRAMS.length);
  var chosen = PROGRAMS[boot.chosen];
  var PROGRAM = chosen.wasm;
  // First of all: what it brings is compiled on another thread while this one reads the page.
  boot.program = fetch(PROGRAM.url, { integrity: PROGRAM.integrity }).then(function (response) {
    if (!response.ok) throw new Error(response.status);
    // A plain file server may not know the type; only the streaming compiler insists on it.
    var typed = /^application\/wasm\b/.test(response.headers.get("content-type"));
    return typed && WebAssembly.compileStreaming
      ? WebAssembly.compileStreaming(response)
      : response.arrayBuffer().then(WebAssembly.compile);
  });
  if (chosen.script) {
    var script = document.createElement("script");
    script.type = "module";
    script.integrity = chosen.script.integrity;
    script.src = chosen.script.url;
    document.head.appendChild(script);
  }
  // A style of its own is waited for: the program draws nothing that would then change its looks.
  boot.style = chosen.style && new Promise(function (done) {
    var style = document.createElement("link");
    style.rel = "stylesheet";
    style.integrity = chosen.style.integrity;
    style.href = chosen.style.url;
    style.onload = done;
    document.head.appendChild(style);
  });
  // Browsers do not say which file they could not fetch, or found to have another digest.
  boot.program = boot.program.catch(function (error) {
    throw new Error(error.message + " (" + PROGRAM.url + ")");
  });
  // Whoever starts the program reports the failure; until then it is not an unhandled one.
  boot.program.catch(function () {});
}
// Whoever is in the lobby will need the exam's program next: it is fetched ahead, when nothing else is waiting.
if (boot.capable && boot.chosen > 0) {
  window.addEventListener("load", function () {
    var next = PROGRAMS[0].wasm;
    fetch(next.url, { integrity: next.integrity, priority: "low" }).catch(function () {});
  });
}
