import { entriesOf, type Entry } from '../history/entries.js';

/**
 * H6: how long it took from when things were whole again until every client was current, in milliseconds. Null when
 * nothing was broken; Infinity when somebody never came back.
 */
export function recoveryOf(history: readonly Entry[]): number | null {
  const healed = entriesOf(history, 'healed').at(-1)?.at;
  if (healed === undefined) return null;
  const current = new Map<string, number>();
  for (const { client, at } of entriesOf(history, 'current'))
    if (at >= healed && !current.has(client)) current.set(client, at);
  const following = new Set(entriesOf(history, 'hello').map(({ client }) => client));
  let last = healed;
  for (const client of following) last = Math.max(last, current.get(client) ?? Number.POSITIVE_INFINITY);
  return last - healed;
}

/** H6: everybody was current again in time. */
export function lateRecovery(history: readonly Entry[], withinMs: number): string[] {
  const took = recoveryOf(history);
  if (took === null || took <= withinMs) return [];
  return Number.isFinite(took)
    ? [`It took ${Math.round(took)} ms until everybody was current, more than ${withinMs}.`]
    : ['Somebody was never current again.'];
}
