import { CONCEPTS } from '../catalogue/catalogue.js';
import { SERVICES } from '../catalogue/neighbours.js';

/** A concept that serves another, and how well: 1 is the same. */
export interface Neighbour {
  readonly id: string;
  readonly serves: number;
}

/** Somebody who does the special thing serves the general need well. */
const NARROWER = 0.85;
/** Somebody who does the general thing serves the special need in part. */
const BROADER = 0.7;
/** Another specialism of the same profession. */
const SIBLING = 0.35;

/** What is lost on a way over another concept, and what is too faint to count. */
const SECOND_STEP = 0.6;
const FAINTEST = 0.06;
/** Candidates are looked for among the near ones only. */
const NEAR = 0.3;

type Row = ReadonlyMap<string, number>;

const DIRECT = buildTable();
const rows = new Map<string, Row>();
const neighbours = new Map<string, readonly Neighbour[]>();

/** What serves a need for this concept well enough to look for, itself first. Unknown ids serve only themselves. */
export function servedBy(id: string): readonly Neighbour[] {
  let near = neighbours.get(id);
  if (!near) {
    const row = DIRECT.has(id) ? rowOf(id) : new Map([[id, 1]]);
    near = [...row].filter(([, value]) => value >= NEAR).map(([to, value]) => ({ id: to, serves: value }));
    if (DIRECT.has(id)) neighbours.set(id, near);
  }
  return near;
}

/** How well an offer of `given` serves a need for `sought`, 0 to 1. */
export function serves(sought: string, given: string): number {
  if (sought === given) return 1;
  return (rows.get(sought) ?? rowOf(sought)).get(given) ?? 0;
}

/** Everything that serves a concept of the catalogue: its neighbours, and theirs a little. Worked out when first asked for. */
function rowOf(id: string): Row {
  let row = rows.get(id);
  if (!row) {
    row = withSecondSteps(id);
    if (DIRECT.has(id)) rows.set(id, row);
  }
  return row;
}

function withSecondSteps(id: string): Row {
  const direct = DIRECT.get(id) ?? new Map<string, number>();
  const wide = new Map(direct);
  for (const [over, first] of direct) {
    if (over === id) continue;
    for (const [to, second] of DIRECT.get(over) ?? []) {
      const value = first * second * SECOND_STEP;
      if (value >= FAINTEST && value > (wide.get(to) ?? 0)) wide.set(to, value);
    }
  }
  return wide;
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
  for (const { need, by, weight } of SERVICES) link(need, by, weight);
  for (const family of children.values()) {
    for (const one of family) for (const other of family) if (one !== other) link(one, other, SIBLING);
  }
  return table;
}
