// Joined to the program's glue: starts the program that the page's head has already asked for, once the page is read. PLACE is
// its place among the programs of the page: the script of the first one is there also when another was chosen.
const { capable, chosen, program, style, failed } = window.xuefaBoot;
const read = () =>
  document.readyState === "loading" &&
  new Promise((done) => document.addEventListener("DOMContentLoaded", done, { once: true }));
if (capable && chosen === PLACE) {
  Promise.all([read(), style])
    .then(() => __wbg_init({ module_or_path: program }))
    .catch(failed);
}
