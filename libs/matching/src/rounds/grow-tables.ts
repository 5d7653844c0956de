import type { Random } from '@commonground/kernel';
import type { TableRound } from './table-round.js';

/** How many of each member's best others are looked at. */
const FAVOURITES = 20;
/** How many people are tried at random where nobody has a favourite left. */
const STRANGERS = 30;

/**
 * Fills the groups: step-free seats first, then everybody by turns takes the one who fits best, and groups begin with
 * who had least so far.
 * @param waiting who gets a seat, those with the least benefit first
 */
export function growTables(round: TableRound, waiting: readonly number[], random: Random): void {
  const { board, groups } = round;
  const left = new Pool(waiting);
  const hasSeat = (group: number): boolean => groups[group]!.members.length < groups[group]!.size;
  for (const person of waiting) {
    if (!board.stepFree[person] || board.tables.length === 0) continue;
    const open = groups.flatMap(({ table }, at) =>
      board.tables[table]!.stepFree && hasSeat(at) ? [at] : [],
    );
    const [first, ...others] = open;
    if (first === undefined) continue;
    const best = others.reduce(
      (found, at) => (round.scoreIn(person, at) > round.scoreIn(person, found) ? at : found),
      first,
    );
    round.add(person, best);
    left.remove(person);
  }
  for (const [at, { members }] of groups.entries()) {
    if (members.length > 0 || !hasSeat(at)) continue;
    const person = left.first((other) => board.maySit(other, groups[at]!.table)) ?? left.first(() => true);
    if (person === undefined) return;
    round.add(person, at);
    left.remove(person);
  }
  for (let grown = true; grown && left.size > 0;) {
    grown = false;
    for (const at of groups.keys()) {
      if (!hasSeat(at) || left.size === 0) continue;
      const person = bestFor(round, at, left, random);
      round.add(person, at);
      left.remove(person);
      grown = true;
    }
  }
}

function bestFor(round: TableRound, group: number, left: Pool, random: Random): number {
  const { board, groups } = round;
  const { start, others } = board.weights;
  const { members, table } = groups[group]!;
  let found = -1;
  let greatest = -Infinity;
  const tried = new Set<number>();
  const look = (person: number): void => {
    if (tried.has(person)) return;
    tried.add(person);
    const lonely = !members.some((other) => board.tongues.share(person, other));
    const score = round.scoreIn(person, group) - (lonely && members.length > 0 ? 1e6 : 0);
    if (score > greatest) [greatest, found] = [score, person];
  };
  for (const member of members) {
    let seen = 0;
    for (let at = start[member]!; at < start[member + 1]! && seen < FAVOURITES; at++) {
      if (!left.has(others[at]!)) continue;
      seen++;
      look(others[at]!);
    }
  }
  if (greatest <= 0) {
    for (let stranger = 0; stranger < STRANGERS; stranger++) look(left.any(random));
    if (greatest < 0) left.first((person) => (look(person), greatest >= 0 && board.maySit(person, table)));
  }
  return found;
}

/** People who wait, with quick answers. */
class Pool {
  private readonly order: number[];
  private readonly place = new Map<number, number>();
  private readonly queue: readonly number[];

  constructor(people: readonly number[]) {
    this.queue = people;
    this.order = [...people];
    people.forEach((person, at) => this.place.set(person, at));
  }

  get size(): number {
    return this.order.length;
  }

  has(person: number): boolean {
    return this.place.has(person);
  }

  any(random: Random): number {
    return this.order[Math.floor(random() * this.order.length)]!;
  }

  /** The first in the order of waiting that fits. */
  first(fits: (person: number) => boolean): number | undefined {
    return this.queue.find((person) => this.place.has(person) && fits(person));
  }

  remove(person: number): void {
    const at = this.place.get(person);
    if (at === undefined) return;
    const last = this.order.pop()!;
    if (last !== person) {
      this.order[at] = last;
      this.place.set(last, at);
    }
    this.place.delete(person);
  }
}
