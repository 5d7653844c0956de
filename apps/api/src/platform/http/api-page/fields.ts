import type { ApiDocument, Schema } from './document.js';
import { nameOf } from './document.js';
import { type Markup, markup } from './markup.js';

const NAMES: Readonly<Record<string, string>> = {
  'string/uuid': 'UUID',
  'string/date-time': 'instant (ISO 8601)',
  'string/email': 'e-mail address',
  'string/uri': 'web address',
  'string/binary': 'file',
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  object: 'object',
  null: 'null',
};

/** What a value may be, in words; shapes link to their table. */
export function typeOf(schema: Schema): Markup {
  if (schema.$ref !== undefined) {
    const name = nameOf(schema.$ref);
    return markup`<a href="#shape-${name}">${name}</a>`;
  }
  const choices = schema.anyOf ?? schema.allOf;
  if (choices)
    return markup`${choices.map((choice, index) => (index === 0 ? typeOf(choice) : markup` or ${typeOf(choice)}`))}`;
  const types = [schema.type ?? 'object'].flat();
  if (types.includes('array')) return markup`list of ${typeOf(schema.items ?? {})}${orNull(types)}`;
  if (schema.enum) {
    const words = schema.enum.map((word) => markup`<code>${String(word)}</code> `);
    return markup`one of ${words}`;
  }
  const type = types.find((name) => name !== 'null') ?? 'null';
  return markup`${NAMES[`${type}/${schema.format ?? ''}`] ?? NAMES[type] ?? type}${orNull(types)}${limitsOf(schema)}`;
}

/** A table of the properties of a schema, or one line when it is no object with properties. */
export function fieldTable(schema: Schema, document: ApiDocument, caption: string): Markup {
  const shape = schema.$ref === undefined ? schema : document.components?.schemas?.[nameOf(schema.$ref)];
  const properties = Object.entries(shape?.properties ?? {});
  if (properties.length === 0) return markup`<p>${typeOf(schema)}</p>`;
  const required = new Set(shape?.required);
  const rows = properties.map(
    ([name, property]) => markup`<tr>
<th scope="row"><code>${name}</code></th>
<td>${typeOf(property)}</td>
<td>${required.has(name) ? 'yes' : 'no'}</td>
<td>${property.description ?? ''}</td>
</tr>
`,
  );
  return markup`<table>
<caption>${caption}</caption>
<thead><tr><th scope="col">Field</th><th scope="col">Type</th><th scope="col">Required</th><th scope="col">About</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`;
}

const orNull = (types: readonly string[]) => (types.includes('null') ? ' or null' : '');

function limitsOf({ minLength, maxLength, minimum, maximum }: Schema): string {
  if (maxLength !== undefined) return `, ${minLength ?? 0} to ${maxLength} characters`;
  if (minimum === undefined && maximum === undefined) return '';
  return maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER
    ? `, at least ${minimum ?? 0}`
    : `, ${minimum ?? 0} to ${maximum}`;
}
