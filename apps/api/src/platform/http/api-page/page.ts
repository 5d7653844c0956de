import { ERROR_CODES } from '@commonground/contracts/constants';
import { type ApiDocument, operationsByTag } from './document.js';
import { fieldTable } from './fields.js';
import { type Markup, markup } from './markup.js';
import { operationSection } from './operation.js';

/** The whole page: operations by tag, the shapes that travel, and the codes of all failures. */
export function renderApiPage(document: ApiDocument): string {
  const { title, version, description = '' } = document.info;
  const tags = operationsByTag(document);
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs/api.css">
</head>
<body>
<a class="skip" href="#content">Skip to the operations</a>
<header>
<h1>${title}</h1>
<p>Version ${version}. ${description}</p>
<p>The same as a file for tools: <a href="/api/openapi.json">openapi.json</a>. What the socket carries: <a href="/api/asyncapi.json">asyncapi.json</a>.</p>
</header>
<nav aria-label="Sections">
<ul>
${tags.map(([tag]) => markup`<li><a href="#tag-${tag}">${headingOf(tag)}</a></li>\n`)}<li><a href="#shapes">Shapes</a></li>
<li><a href="#errors">Errors</a></li>
</ul>
</nav>
<main id="content">
${tags.map(
  ([tag, operations]) => markup`<section>
<h2 id="tag-${tag}">${headingOf(tag)}</h2>
${operations.map((operation) => operationSection(operation, document))}</section>
`,
)}${shapes(document)}${errors()}</main>
</body>
</html>
`.text;
}

function shapes(document: ApiDocument): Markup {
  const schemas = Object.entries(document.components?.schemas ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return markup`<section>
<h2 id="shapes">Shapes</h2>
${schemas.map(
  ([name, schema]) => markup`<section>
<h3 id="shape-${name}">${name}</h3>
${fieldTable(schema, document, `Fields of ${name}`)}</section>
`,
)}</section>
`;
}

function errors(): Markup {
  const rows = Object.entries(ERROR_CODES).map(
    ([code, [status, words]]) => markup`<tr id="${code}">
<th scope="row"><code>${code}</code></th>
<td>${status}</td>
<td>${words}</td>
</tr>
`,
  );
  return markup`<section>
<h2 id="errors">Errors</h2>
<p>Every failure is answered as application/problem+json (RFC 9457) with one of these codes, which stay as they are.</p>
<table>
<caption>Codes of failures</caption>
<thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Meaning</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
</section>
`;
}

const headingOf = (tag: string): string => tag.charAt(0).toUpperCase() + tag.slice(1);
