// Joined to the program's glue: starts the program that the page's head has already asked for, once the page is read.
const { capable, program, style, failed } = window.xuefaBoot;
const read = () =>
  document.readyState === "loading" &&
  new Promise((done) => document.addEventListener("DOMContentLoaded", done, { once: true }));
if (capable) {
  Promise.all([read(), style])
    .then(() => __wbg_init({ module_or_path: program }))
    .catch(failed);
}
