import { CONCEPTS } from '../catalogue/catalogue.js';

/** A concept that serves another, and how well: 1 is the same. */
export interface Neighbour {
  readonly id: string;
  readonly serves: number;
}

/** Somebody who does the special thing serves the general need well. */
const NARROWER = 0.85;
/** Somebody who does the general thing serves the special need in part. */
const BROADER = 0.6;
/** Another specialism of the same profession. */
const SIBLING = 0.35;

const TABLE = buildTable();

const NEIGHBOURS: ReadonlyMap<string, readonly Neighbour[]> = new Map(
  [...TABLE].map(([id, row]) => [id, [...row].map(([to, value]) => ({ id: to, serves: value }))]),
);

/** What serves a need for this concept, itself first. Unknown ids serve only themselves. */
export function servedBy(id: string): readonly Neighbour[] {
  return NEIGHBOURS.get(id) ?? [{ id, serves: 1 }];
}

/** How well an offer of `given` serves a need for `sought`, 0 to 1. */
export function serves(sought: string, given: string): number {
  if (sought === given) return 1;
  return TABLE.get(sought)?.get(given) ?? 0;
}

function buildTable(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const table = new Map<string, Map<string, number>>();
  const link = (from: string, to: string, value: number): void => {
    const row = table.get(from) ?? new Map<string, number>();
    row.set(to, Math.max(row.get(to) ?? 0, value));
    table.set(from, row);
  };
  const children = new Map<string, string[]>();
  for (const concept of CONCEPTS) {
    link(concept.id, concept.id, 1);
    for (const wide of concept.broader) {
      link(wide, concept.id, NARROWER);
      link(concept.id, wide, BROADER);
      children.set(wide, [...(children.get(wide) ?? []), concept.id]);
    }
    for (const [other, weight] of Object.entries(concept.related)) {
      link(concept.id, other, weight);
      link(other, concept.id, weight);
    }
  }
  for (const family of children.values()) {
    for (const one of family) for (const other of family) if (one !== other) link(one, other, SIBLING);
  }
  return table;
}
