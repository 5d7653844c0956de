import { type ApiDocument, contentOf, type Operation } from './document.js';
import { fieldTable, typeOf } from './fields.js';
import { Markup, markup } from './markup.js';

/** One operation: what it is for, who may call it, what it takes and answers. */
export function operationSection(operation: Operation, document: ApiDocument): Markup {
  const title = titleOf(operation);
  return markup`<section>
<h3>${title}</h3>
<p class="address"><strong>${operation.method}</strong> <code>${operation.path}</code></p>
${operation.description ? markup`<p>${operation.description}</p>` : ''}
<p>Access: ${accessOf(operation, document)}</p>
${parametersOf(operation)}${bodyOf(operation, document)}${answersOf(operation, document)}</section>
`;
}

/** The summary, or the operation's name as words: ConsoleSession.signIn is “Sign in”. */
function titleOf({ summary, operationId = '', method, path }: Operation): string {
  if (summary) return summary;
  const words = operationId
    .slice(operationId.indexOf('.') + 1)
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase();
  return words === '' ? `${method} ${path}` : words.charAt(0).toUpperCase() + words.slice(1);
}

function accessOf({ security }: Operation, document: ApiDocument): Markup | string {
  const names = (security ?? []).flatMap((entry) => Object.keys(entry));
  if (names.length === 0) return 'anybody';
  return markup`${names.map((name) => {
    const cookie = document.components?.securitySchemes?.[name]?.name ?? name;
    return markup`${name} (cookie <code>${cookie}</code>)`;
  })}`;
}

function parametersOf({ parameters }: Operation): Markup | string {
  if (!parameters || parameters.length === 0) return '';
  const rows = parameters.map(
    (parameter) => markup`<tr>
<th scope="row"><code>${parameter.name}</code></th>
<td>${parameter.in}</td>
<td>${typeOf(parameter.schema ?? { type: 'string' })}</td>
</tr>
`,
  );
  return markup`<table>
<caption>Parameters</caption>
<thead><tr><th scope="col">Name</th><th scope="col">In</th><th scope="col">Type</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`;
}

function bodyOf({ requestBody }: Operation, document: ApiDocument): Markup | string {
  const body = contentOf(requestBody);
  return body ? fieldTable(body.schema, document, `Body (${body.mediaType})`) : '';
}

function answersOf({ responses }: Operation, document: ApiDocument): Markup[] {
  return Object.entries(responses ?? {}).map(([status, response]) => {
    const content = contentOf(response);
    if (!content) return markup`<p>Answer ${status}${status === '204' ? ': no content' : ''}</p>\n`;
    const inner = content.schema.items ?? content.schema;
    if (inner.$ref === undefined) return markup`<p>Answer ${status}: ${typeOf(content.schema)}</p>\n`;
    return markup`<details>
<summary>Answer ${status}: ${plain(typeOf(content.schema))}</summary>
${fieldTable(inner, document, `Fields of the answer (${content.mediaType})`)}</details>
`;
  });
}

/** The same without links: a summary is something to press already. */
const plain = ({ text }: Markup): Markup => new Markup(text.replace(/<[^>]+>/gu, ''));
