// Joined to the program's glue in the single kiosk file, where everything comes from the file itself.
// WORKER is the source text of the worker; STARTS gives the glue of each program.
const { capable, failed, tooOld, which } = window.xuefaBoot;

// A program kept in the page as base64 of gzip.
const unpack = async (id) => {
  const text = atob(document.getElementById(id).textContent);
  const packed = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
};

// The program calls this instead of loading a worker file.
window.xuefaWorker = () => {
  const url = URL.createObjectURL(new Blob([WORKER], { type: "text/javascript" }));
  const worker = new Worker(url);
  unpack("boot-worker").then(
    (xuefaProgram) => worker.postMessage({ xuefaProgram }, [xuefaProgram]),
    (error) => worker.dispatchEvent(new ErrorEvent("error", { error, message: String(error) })),
  );
  return worker;
};

if (capable && !("DecompressionStream" in window)) {
  tooOld();
} else if (capable) {
  const chosen = which(STARTS.length);
  const start = STARTS[chosen]();
  unpack(`boot-program-${chosen}`).then((module_or_path) => start({ module_or_path })).catch(failed);
}
