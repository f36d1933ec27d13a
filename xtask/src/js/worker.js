// Joined to the worker's glue, in both its forms. The page may speak before the program listens: such messages are
// kept, and handed over in order once the program's main function has set its listener.
const early = [];
const keep = (event) => early.push(event);
self.addEventListener("message", keep);

const begin = async (init, program) => {
  try {
    await init({ module_or_path: program });
  } catch (error) {
    // Thrown outside the promise, it reaches the page as the worker's error event.
    setTimeout(() => { throw error; });
    return;
  }
  self.removeEventListener("message", keep);
  for (const { data, ports } of early) self.dispatchEvent(new MessageEvent("message", { data, ports: [...ports] }));
};
