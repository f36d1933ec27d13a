// Starts the download of the program and of its script (PROGRAM: addresses and digests) while the page's head is still
// being read, both at once.
if (boot.capable) {
  boot.program = fetch(PROGRAM.url, { integrity: PROGRAM.integrity }).then(function (response) {
    if (!response.ok) throw new Error(response.status);
    // A plain file server may not know the type; only the streaming compiler insists on it.
    var typed = /^application\/wasm\b/.test(response.headers.get("content-type"));
    return typed && WebAssembly.compileStreaming
      ? WebAssembly.compileStreaming(response)
      : response.arrayBuffer().then(WebAssembly.compile);
  });
  // Browsers do not say which file they could not fetch, or found to have another digest.
  boot.program = boot.program.catch(function (error) {
    throw new Error(error.message + " (" + PROGRAM.url + ")");
  });
  var script = document.createElement("script");
  script.type = "module";
  script.src = PROGRAM.script.url;
  script.integrity = PROGRAM.script.integrity;
  document.head.appendChild(script);
  // Whoever starts the program reports the failure; until then it is not an unhandled one.
  boot.program.catch(function () {});
}
