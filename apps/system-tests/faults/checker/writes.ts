import { entriesOf, type Entry, type LogRow } from '../history/entries.js';

/** H1: whatever was acknowledged is there, once, and so is the fact in the log. */
export function lostOrTwice(history: readonly Entry[]): string[] {
  const [rows] = entriesOf(history, 'rows').slice(-1);
  if (!rows) return ['The history does not say what the database held at the end.'];
  const textOf = new Map(entriesOf(history, 'invoke').map(({ command, text }) => [command, text]));
  const pins = countOf(rows.pins.map(({ text }) => text));
  const ids = new Map(rows.pins.map(({ text, id }) => [text, id]));
  const pinned = countOf(rows.log.filter(({ type }) => type === 'CardPinned').map(({ id }) => id));
  return [...new Set(entriesOf(history, 'ok').map(({ command }) => command))].flatMap((command) => {
    const text = textOf.get(command) ?? '';
    const count = pins.get(text) ?? 0;
    if (count !== 1) return [`“${text}” was acknowledged and is there ${count} times.`];
    // The same fact also names the owner and the counters, under ids of their own.
    const facts = pinned.get(ids.get(text) ?? '') ?? 0;
    return facts === 1 ? [] : [`“${text}” was acknowledged and the log tells of it ${facts} times.`];
  });
}

/** H2: nothing is there that nobody asked for, or that was refused; nothing is there twice; the log has no gap. */
export function unasked(history: readonly Entry[]): string[] {
  const [rows] = entriesOf(history, 'rows').slice(-1);
  if (!rows) return ['The history does not say what the database held at the end.'];
  const invoked = new Set(entriesOf(history, 'invoke').map(({ text }) => text));
  const refused = refusedTexts(history);
  const found: string[] = [];
  for (const [text, count] of countOf(rows.pins.map((pin) => pin.text))) {
    if (!invoked.has(text)) found.push(`“${text}” is there and nobody asked for it.`);
    if (refused.has(text)) found.push(`“${text}” is there although it was refused.`);
    if (count > 1) found.push(`“${text}” is there ${count} times.`);
  }
  return [...found, ...gaps(rows.log)];
}

/** What was refused and neither acknowledged nor left open by another try. */
function refusedTexts(history: readonly Entry[]): Set<string> {
  const textOf = new Map(entriesOf(history, 'invoke').map(({ command, text }) => [command, text]));
  const open = new Set(
    [...entriesOf(history, 'ok'), ...entriesOf(history, 'info')].map(({ command }) => command),
  );
  const refused = entriesOf(history, 'fail').filter(({ command }) => !open.has(command));
  return new Set(refused.map(({ command }) => textOf.get(command) ?? ''));
}

function gaps(log: readonly LogRow[]): string[] {
  const found: string[] = [];
  let before: number | undefined;
  for (const { seq } of [...log].sort((one, other) => one.seq - other.seq)) {
    if (before !== undefined && seq !== before + 1) found.push(`The log goes from ${before} to ${seq}.`);
    before = seq;
  }
  return found;
}

function countOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
