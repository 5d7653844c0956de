import { entriesOf, type Entry } from '../history/entries.js';

/**
 * For each pin that was acknowledged: milliseconds from its first try until the last of all clients had it; Infinity when
 * somebody never had it.
 */
export function timesToAll(history: readonly Entry[]): number[] {
  const [rows] = entriesOf(history, 'rows').slice(-1);
  const ids = new Map(rows?.pins.map(({ text, id }) => [text, id]));
  const seqs = new Map(rows?.log.map(({ id, seq }) => [id, seq]));
  const begun = new Map<string, { at: number; seq: number }>();
  for (const { at, command, text } of entriesOf(history, 'invoke')) {
    const seq = seqs.get(ids.get(text) ?? '');
    if (seq !== undefined && !begun.has(command)) begun.set(command, { at, seq });
  }
  const done = new Set(entriesOf(history, 'ok').map(({ command }) => command));
  const pins = [...begun]
    .filter(([command]) => done.has(command))
    .map(([, pin]) => ({ ...pin, last: 0 }))
    .sort((one, other) => one.seq - other.seq);
  for (const steps of stepsOf(history).values()) {
    let next = 0;
    for (const { at, seq } of steps)
      for (let pin = pins[next]; pin && pin.seq <= seq; pin = pins[++next]) pin.last = Math.max(pin.last, at);
    for (const pin of pins.slice(next)) pin.last = Number.POSITIVE_INFINITY;
  }
  return pins.map(({ at, last }) => Math.max(0, last - at));
}

/** Up to where each client had read the event, and when. */
function stepsOf(history: readonly Entry[]): Map<string, { at: number; seq: number }[]> {
  const steps = new Map<string, { at: number; seq: number }[]>();
  const add = (client: string, step: { at: number; seq: number }) => {
    const known = steps.get(client);
    if (known) known.push(step);
    else steps.set(client, [step]);
  };
  for (const entry of history) {
    if (entry.type === 'frame' && entry.feed === 'event') add(entry.client, { at: entry.at, seq: entry.to });
    else if (entry.type === 'hello') add(entry.client, { at: entry.at, seq: entry.event });
  }
  return steps;
}
