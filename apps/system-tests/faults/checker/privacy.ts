import { entriesOf, type Entry } from '../history/entries.js';

/** H5: nobody received a single byte that was not for them. */
export function leaks(history: readonly Entry[]): string[] {
  const canaries = entriesOf(history, 'canary');
  const found: string[] = [];
  /** Canaries in each piece of bytes: looked for once, however many clients received it. */
  const inside = new Map<number, typeof canaries>();
  for (const { id, text } of entriesOf(history, 'bytes')) {
    const held = canaries.filter(({ value }) => text.includes(value));
    if (held.length > 0) inside.set(id, held);
  }
  const told = new Set<string>();
  for (const { client, bytes } of entriesOf(history, 'got')) {
    for (const { value, what, readers } of inside.get(bytes) ?? []) {
      if (readers.includes(client) || told.has(`${client} ${value}`)) continue;
      told.add(`${client} ${value}`);
      found.push(`${client} received ${what}.`);
    }
  }
  return found;
}
