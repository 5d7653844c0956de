/** A piece of HTML that is safe to insert as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

type Insert = Markup | string | number | readonly Insert[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Tag of template literals: whatever is inserted is escaped, unless it is markup already. Lists are joined. */
export function markup(parts: TemplateStringsArray, ...inserts: Insert[]): Markup {
  return new Markup(parts.map((part, index) => part + written(inserts[index] ?? '')).join(''));
}

function written(insert: Insert): string {
  if (insert instanceof Markup) return insert.text;
  if (typeof insert === 'object') return insert.map(written).join('');
  return String(insert).replace(/[&<>"']/gu, (letter) => ESCAPES[letter] ?? letter);
}
