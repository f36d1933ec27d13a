// Joined to the program's glue: starts the program that the page's head has already asked for.
const { capable, program, failed } = window.xuefaBoot;
if (capable) __wbg_init({ module_or_path: program }).catch(failed);
