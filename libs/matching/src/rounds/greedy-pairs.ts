import type { Random } from '@commonground/kernel';
import { mayPair } from './board.js';
import { shuffle } from './chance.js';
import type { PairRound } from './pair-round.js';

const BUCKETS = 4096;
/** More people are left over only where rules forbid most pairs. */
const MOST_SPLICES = 400;

/** Pairs for a large room: the best first, then nobody is left over as far as possible. Somebody rests if the number is odd. */
export function greedyPairs(room: PairRound, random: Random): void {
  const rester = room.present.length % 2 === 1 ? whoRests(room, random) : -1;
  best(room, rester);
  const free = room.present.filter((person) => room.mate[person] === -1 && person !== rester);
  const left = among(room, shuffle(random, free), (a, b) => room.isNew(a, b));
  const still = spliced(room, left);
  among(room, still, (a, b) => mayPair(room.board, a, b));
}

/** Who rested least; of these, who had most so far, so that a rest costs little. */
function whoRests({ present, rests, benefit }: PairRound, random: Random): number {
  const fewest = present.reduce((least, person) => Math.min(least, rests[person]!), Infinity);
  const due = present.filter((person) => rests[person] === fewest);
  const most = due.reduce((greatest, person) => Math.max(greatest, benefit[person]!), 0);
  const served = due.filter((person) => benefit[person] === most);
  return served[Math.floor(random() * served.length)]!;
}

/** Takes pairs by falling value. Buckets sort well enough: pairs within one differ by less than a thousandth of the best. */
function best(room: PairRound, rester: number): void {
  const { candidates, present, placeOf, mate } = room;
  const { others, weight, count, width } = candidates;
  const from: number[] = [];
  const to: number[] = [];
  const values: number[] = [];
  let greatest = 0;
  for (const person of present) {
    if (person === rester) continue;
    for (let at = person * width; at < person * width + count[person]!; at++) {
      const other = others[at]!;
      if (placeOf[other] === -1 || other === rester) continue;
      // A pair is in both lists, or in one if it is no favourite of the other.
      if (other < person && listed(others, other * width, count[other]!, person)) continue;
      const value = room.valued(person, other, weight[at]!);
      from.push(person);
      to.push(other);
      values.push(value);
      greatest = Math.max(greatest, value);
    }
  }
  const bucketOf = (value: number): number =>
    BUCKETS - 1 - Math.min(BUCKETS - 1, Math.floor((value / greatest) * (BUCKETS - 1)));
  const start = new Int32Array(BUCKETS + 1);
  for (const value of values) start[bucketOf(value) + 1]!++;
  for (let bucket = 0; bucket < BUCKETS; bucket++) start[bucket + 1]! += start[bucket]!;
  const order = new Int32Array(values.length);
  values.forEach((value, k) => (order[start[bucketOf(value)]!++] = k));
  for (const k of order) {
    if (mate[from[k]!] === -1 && mate[to[k]!] === -1) room.pair(from[k]!, to[k]!);
  }
}

function listed(others: Int32Array, first: number, count: number, wanted: number): boolean {
  for (let at = first; at < first + count; at++) if (others[at] === wanted) return true;
  return false;
}

/** Pairs people of a list among themselves. @returns who is left */
function among(room: PairRound, free: readonly number[], fits: (a: number, b: number) => boolean): number[] {
  const left: number[] = [];
  for (const person of free) {
    const at = left.findIndex((other) => fits(person, other));
    if (at < 0) left.push(person);
    else room.pair(person, left.splice(at, 1)[0]!);
  }
  return left;
}

/** Two who are left and do not fit each other take a pair apart and each go with one of it. @returns who is left */
function spliced(room: PairRound, free: readonly number[]): number[] {
  const { present, mate } = room;
  const left = [...free];
  const unlucky: number[] = [];
  for (let tries = 0; left.length > 1 && tries < MOST_SPLICES; tries++) {
    const one = left.pop()!;
    const fits = (a: number, other: number): boolean =>
      mate[a] !== -1 && room.isNew(one, a) && room.isNew(mate[a]!, other);
    let found = -1;
    const at = left.findIndex((other) => {
      found = present.find((a) => fits(a, other)) ?? -1;
      return found >= 0;
    });
    if (at < 0) {
      unlucky.push(one);
      continue;
    }
    const [other] = left.splice(at, 1);
    room.pair(mate[found]!, other!);
    room.pair(one, found);
  }
  return [...unlucky, ...left];
}
