import type { Seating } from './model.js';

/** What each person has of rounds, in the order of the people who were asked about. */
export interface Shares {
  /** How many they meet whom they had not met before. */
  readonly met: Int32Array;
  readonly rests: Int32Array;
}

interface HeldRound {
  readonly seatings: readonly Pick<Seating, 'people'>[];
  readonly resting: readonly string[];
}

/**
 * Counts what people have of rounds, as {@link planQuality} does, but without weights and rules: a plan of ten thousand
 * people is counted in about the time it takes to look their ids up.
 */
export function sharesOf(
  rounds: readonly HeldRound[],
  people: readonly string[],
  metBefore: readonly (readonly [string, string])[],
): Shares {
  const numberOf = new Map(people.map((id, at) => [id, at]));
  const numbered = (id: string): number => {
    let number = numberOf.get(id);
    if (number === undefined) numberOf.set(id, (number = numberOf.size));
    return number;
  };
  const resters: number[] = [];
  /** The groups one after the other, and where each of them ends. */
  const members: number[] = [];
  const ends: number[] = [];
  for (const { seatings, resting } of rounds) {
    for (const seating of seatings) {
      for (const id of seating.people) members.push(numbered(id));
      ends.push(members.length);
    }
    for (const id of resting) resters.push(numbered(id));
  }
  const known = metBefore.map(([one, other]) => [numbered(one), numbered(other)] as const);
  const size = numberOf.size;
  return {
    met: acquaintances(members, ends, knownOf(known), size).subarray(0, people.length),
    rests: countOf(resters, size).subarray(0, people.length),
  };
}

/** How many others are in the groups of each person, without those whom they know. */
function acquaintances(
  members: readonly number[],
  ends: readonly number[],
  known: ReadonlyMap<number, readonly number[]>,
  size: number,
): Int32Array {
  // The seats of each person one after the other, and where those of the next one begin.
  const seats = countOf(members, size);
  for (let person = 1; person < size; person++) seats[person]! += seats[person - 1]!;
  const groupOf = new Int32Array(members.length);
  ends.forEach((end, group) => {
    for (let at = ends[group - 1] ?? 0; at < end; at++) groupOf[--seats[members[at]!]!] = group;
  });
  const met = new Int32Array(size);
  const seenBy = new Int32Array(size).fill(-1);
  for (let person = 0; person < size; person++) {
    seenBy[person] = person;
    for (const other of known.get(person) ?? []) seenBy[other] = person;
    for (let seat = seats[person]!; seat < (seats[person + 1] ?? members.length); seat++) {
      const group = groupOf[seat]!;
      for (let at = ends[group - 1] ?? 0; at < ends[group]!; at++) {
        const other = members[at]!;
        if (seenBy[other] === person) continue;
        seenBy[other] = person;
        met[person]!++;
      }
    }
  }
  return met;
}

function countOf(numbers: readonly number[], size: number): Int32Array {
  const count = new Int32Array(size);
  for (const number of numbers) count[number]!++;
  return count;
}

function knownOf(pairs: readonly (readonly [number, number])[]): Map<number, number[]> {
  const known = new Map<number, number[]>();
  for (const [one, other] of [...pairs, ...pairs.map(([a, b]) => [b, a] as const)]) {
    const list = known.get(one);
    if (list) list.push(other);
    else known.set(one, [other]);
  }
  return known;
}
