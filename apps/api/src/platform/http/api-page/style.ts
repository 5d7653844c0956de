/** The page's own sheet: a file of its own, because the content security policy allows no inline styles. */
export const API_PAGE_STYLE = `:root {
  color-scheme: light dark;
  --ink: #1d2433;
  --quiet: #4d5870;
  --paper: #fbfaf7;
  --line: #d5d2c9;
  --link: #1f4fa3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #eceae4;
    --quiet: #b4bac8;
    --paper: #14171d;
    --line: #3a404d;
    --link: #9dbdf5;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  padding: 2rem 1.25rem 6rem;
  max-width: 64rem;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif;
}
h1 { font-size: 2rem; line-height: 1.2; }
h2 { margin-top: 4rem; font-size: 1.5rem; border-bottom: 2px solid var(--line); }
h3 { margin: 2.5rem 0 0.25rem; font-size: 1.125rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: 0.9375em/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
.skip { position: absolute; inset-inline-start: -999rem; }
.skip:focus { inset-inline-start: 1rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0; list-style: none; }
nav a { display: inline-block; min-height: 1.5rem; padding: 0.25rem 0; }
.address strong { padding: 0 0.375rem; border: 1px solid var(--line); border-radius: 0.25rem; }
table { width: 100%; margin: 0.75rem 0 1.25rem; border-collapse: collapse; table-layout: fixed; }
caption { text-align: start; color: var(--quiet); }
th, td {
  padding: 0.375rem 0.5rem;
  border-top: 1px solid var(--line);
  text-align: start;
  vertical-align: top;
  font-weight: 400;
  overflow-wrap: anywhere;
}
thead th { font-weight: 600; }
summary { padding: 0.25rem 0; cursor: pointer; }
tr:target, h3:target { outline: 2px solid var(--link); }
@media (max-width: 40rem) {
  th, td { padding-inline: 0.25rem; font-size: 0.9375rem; }
}
`;
