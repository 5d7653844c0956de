import type { Random } from '@commonground/kernel';
import { mayPair } from './board.js';
import { shuffle } from './chance.js';
import type { PairRound } from './pair-round.js';

const BUCKETS = 4096;
/** How often those who are left look for each other, and how many of the best each time. */
const MOST_PASSES = 6;
const LEFT_WIDTH = 8;
/** More people are left over only where rules forbid most pairs. */
const MOST_SPLICES = 400;

/** Pairs for a large room: the best first, then nobody is left over as far as possible. Somebody rests if the number is odd. */
export function greedyPairs(room: PairRound, random: Random): void {
  const rester = room.present.length % 2 === 1 ? whoRests(room, random) : -1;
  best(room, rester);
  for (let pass = 0; pass < MOST_PASSES && bestOfRest(room, rester); pass++);
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
  const from = new Int32Array(present.length * width);
  const to = new Int32Array(present.length * width);
  const values = new Float32Array(present.length * width);
  let found = 0;
  let greatest = 0;
  for (const person of present) {
    if (person === rester) continue;
    for (let at = person * width; at < person * width + count[person]!; at++) {
      const other = others[at]!;
      if (placeOf[other] === -1 || other === rester) continue;
      // Pairs that come twice do no harm, but cost time.
      if (other < person && candidates.surelyLists(other, person, weight[at]!)) continue;
      const value = room.valued(person, other, weight[at]!);
      from[found] = person;
      to[found] = other;
      values[found++] = value;
      greatest = Math.max(greatest, value);
    }
  }
  const unit = (BUCKETS - 1) / greatest;
  const bucketOf = (k: number): number => BUCKETS - 1 - Math.min(BUCKETS - 1, Math.floor(values[k]! * unit));
  const start = new Int32Array(BUCKETS + 1);
  for (let k = 0; k < found; k++) start[bucketOf(k) + 1]!++;
  for (let bucket = 0; bucket < BUCKETS; bucket++) start[bucket + 1]! += start[bucket]!;
  const order = new Int32Array(found);
  for (let k = 0; k < found; k++) order[start[bucketOf(k)]!++] = k;
  for (const k of order) {
    if (mate[from[k]!] === -1 && mate[to[k]!] === -1) room.pair(from[k]!, to[k]!);
  }
}

/** Pairs those who are left and are no favourites of each other, the best first. @returns whether it found any */
function bestOfRest(room: PairRound, rester: number): boolean {
  const { board, present, placeOf, mate } = room;
  const { start, others, weight } = board.weights;
  const isFree = (person: number): boolean =>
    placeOf[person] !== -1 && mate[person] === -1 && person !== rester;
  const pairs: [number, number, number][] = [];
  for (const person of present) {
    if (!isFree(person)) continue;
    let kept = 0;
    for (let at = start[person]!; at < start[person + 1]! && kept < LEFT_WIDTH; at++) {
      const other = others[at]!;
      if (!isFree(other) || !room.isNew(person, other)) continue;
      pairs.push([person, other, room.valued(person, other, weight[at]!)]);
      kept++;
    }
  }
  pairs.sort((one, other) => other[2] - one[2]);
  for (const [a, b] of pairs) if (mate[a] === -1 && mate[b] === -1) room.pair(a, b);
  return pairs.length > 0;
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
