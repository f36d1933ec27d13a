// Joined to the program's glue: starts the program that the page's head has already asked for. The head's script may
// arrive before the end of the page, where the data of the page stands.
const { capable, program, failed, whenRead } = window.xuefaBoot;
if (capable) whenRead(() => __wbg_init({ module_or_path: program }).catch(failed));
