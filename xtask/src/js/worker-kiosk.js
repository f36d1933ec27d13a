// The worker of the kiosk file can fetch nothing: its program is the first message, from the page's own script.
self.addEventListener("message", function first(event) {
  if (!event.data?.xuefaProgram) return;
  self.removeEventListener("message", first);
  early.splice(early.indexOf(event), 1);
  begin(wasm_bindgen, event.data.xuefaProgram);
});
