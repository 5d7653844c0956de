import { createHash } from 'node:crypto';
import type { FeedState } from '@commonground/client';
import { entriesOf, type Entry } from '../history/entries.js';

/** H4: when everything has come to rest, every client holds what a fresh snapshot would tell it. */
export function strayStates(history: readonly Entry[]): string[] {
  const rests = entriesOf(history, 'rest');
  if (rests.length === 0) return ['Nobody was looked at when everything had come to rest.'];
  return rests.flatMap(({ client, held, fresh, differs = 'not said where' }) =>
    held === fresh ? [] : [`${client} holds another room than a fresh snapshot shows it (${differs}).`],
  );
}

/** A short name for everything that a client knows, the same for equal knowledge in whichever order it came. */
export function fingerprint({ entities }: Pick<FeedState, 'entities'>): string {
  return createHash('sha256').update(canonical(entities)).digest('base64url');
}

/** Where two states differ: the entities and ids, a few of them. */
export function differences(held: Pick<FeedState, 'entities'>, fresh: Pick<FeedState, 'entities'>): string {
  const found: string[] = [];
  for (const entity of new Set([...held.entities.keys(), ...fresh.entities.keys()])) {
    const [mine, theirs] = [held.entities.get(entity), fresh.entities.get(entity)];
    for (const id of new Set([...(mine?.keys() ?? []), ...(theirs?.keys() ?? [])])) {
      const [one, other] = [mine?.get(id), theirs?.get(id)].map((value) => JSON.stringify(sorted(value)));
      if (one !== other) found.push(`${entity} ${id}: ${one ?? 'none'} instead of ${other ?? 'none'}`);
    }
  }
  return found.slice(0, 3).join('; ');
}

/** Everything that a client knows as text, in an order of its own. */
export function canonical(entities: FeedState['entities']): string {
  const all = [...entities]
    .filter(([, values]) => values.size > 0)
    .map(([entity, values]) => [entity, [...values.values()].map(sorted).sort(byText)] as const)
    .sort(byText);
  return JSON.stringify(all);
}

const byText = (one: unknown, other: unknown) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(pairs.map(([key, inner]) => [key, sorted(inner)]));
}
