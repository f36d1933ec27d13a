// The worker of the web pages fetches its program (PROGRAM), which lies beside this file.
begin(
  __wbg_init,
  fetch(new URL(PROGRAM.url, import.meta.url), { integrity: PROGRAM.integrity }).then((response) => {
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return response.arrayBuffer();
  }),
);
