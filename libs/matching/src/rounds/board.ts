import { compareIds } from '../suggest/room.js';
import { groupSizeOf, MOST_IN_GROUP, mostInGroupOf } from './group-size.js';
import { type Hosts, hostsOf } from './hosts.js';
import type { RoundsInput, RoundTable } from './model.js';
import { PairSet } from './pair-set.js';
import { Tongues } from './tongues.js';
import { type Weights, weightsOf } from './weights-of-pairs.js';

/** Up to this many people the answers of the reach policy are kept, a byte for each pair. */
const MOST_REMEMBERED = 4000;

/** An event knows its rounds up to here: beyond, nobody is served and memory runs out. */
const MOST_ROUNDS = 200;

/** The input with numbers for people and tables, in the order of their ids. */
export interface Board {
  readonly size: number;
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly tables: readonly RoundTable[];
  readonly tableNumberOf: ReadonlyMap<string, number>;
  readonly hosts: Hosts;
  /** Table of each host; −1 for everybody else. */
  readonly hostAt: Int32Array;
  readonly stepFree: Uint8Array;
  /** People in a group, as far as it goes. */
  readonly groupSize: number;
  /** The largest group in which each person sits. */
  readonly mostInGroup: Float64Array;
  readonly weights: Weights;
  readonly metBefore: readonly (readonly [number, number])[];
  readonly tongues: Tongues;
  readonly rounds: number;
  readonly fairness: number;
  present(person: number, round: number): boolean;
  /** The reach policy: false keeps two apart, always. */
  mayMeet(a: number, b: number): boolean;
  /** Step-free where that is needed, and a language of the table where it has some. Any place will do without tables. */
  maySit(person: number, table: number): boolean;
  /** Wants smaller groups than these: kept out of them, with no turn to rest. */
  isAside(person: number): boolean;
}

/** Numbers everything, so that the order of the input cannot matter. Of people or tables with one id the first counts. */
export function boardOf(input: RoundsInput): Board {
  const people = byId(input.people);
  const tables = byId(input.tables ?? []).map((table) => ({
    ...table,
    seats: Math.min(MOST_IN_GROUP, Math.max(0, Math.floor(table.seats) || 0)),
  }));
  const size = people.length;
  const numberOf = new Map(people.map(({ id }, at) => [id, at]));
  const tableNumberOf = new Map(tables.map(({ id }, at) => [id, at]));
  const hosts = hostsOf({ ...input, people, tables });
  const from = Int32Array.from(people, (person) => Math.max(0, person.from ?? 0));
  const until = Float64Array.from(people, (person) => person.until ?? Infinity);
  const tongues = new Tongues([
    ...people.map(({ languages }) => languages),
    ...tables.map(({ languages }) => languages ?? []),
  ]);
  const stepFree = Uint8Array.from(people, (person) => (person.stepFree ? 1 : 0));
  const groupSize = groupSizeOf(input);
  const mostInGroup = Float64Array.from(people, mostInGroupOf);
  return {
    size,
    ids: people.map(({ id }) => id),
    numberOf,
    tables,
    tableNumberOf,
    hosts,
    hostAt: Int32Array.from(people, ({ id }) => tableNumberOf.get(hosts.tableOf.get(id) ?? '') ?? -1),
    stepFree,
    groupSize,
    mostInGroup,
    weights: weightsOf(size, input.weights, numberOf),
    metBefore: input.metBefore.flatMap(([a, b]) => {
      const [one, other] = [numberOf.get(a), numberOf.get(b)];
      return one === undefined || other === undefined || one === other ? [] : [[one, other] as const];
    }),
    tongues,
    rounds: Math.min(MOST_ROUNDS, Math.max(0, Math.floor(input.rounds) || 0)),
    fairness: Math.min(1, Math.max(0, input.fairness || 0)),
    present: (person, round) => round >= from[person]! && round < until[person]!,
    mayMeet: remembered(size, (a, b) => input.mayMeet(people[a]!.id, people[b]!.id)),
    maySit: (person, table) =>
      table < 0 || ((!stepFree[person] || tables[table]!.stepFree) && tongues.share(person, size + table)),
    isAside: (person) => mostInGroup[person]! < groupSize,
  };
}

/** The pairs of two of whom one can talk to the other: the rule for two alone at a table. */
export const mayPair = (board: Board, a: number, b: number): boolean =>
  board.tongues.share(a, b) && board.mayMeet(a, b);

/** Who met ahead of all rounds. */
export function metBeforeOf(board: Board): PairSet {
  const met = new PairSet(board.size);
  for (const [a, b] of board.metBefore) met.add(a, b);
  return met;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(item.id)) first.set(item.id, item);
  return [...first.values()].sort((one, other) => compareIds(one.id, other.id));
}

function remembered(size: number, ask: (a: number, b: number) => boolean): (a: number, b: number) => boolean {
  const ordered = (a: number, b: number): boolean => (a < b ? ask(a, b) : ask(b, a));
  if (size > MOST_REMEMBERED) return ordered;
  const answers = new Uint8Array(size * size);
  return (a, b) => {
    const at = a < b ? a * size + b : b * size + a;
    if (answers[at] === 0) answers[at] = ordered(a, b) ? 1 : 2;
    return answers[at] === 1;
  };
}
