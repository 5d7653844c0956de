import type { Random } from '@commonground/kernel';
import { mayPair } from './board.js';
import { heaviestMatching } from './matcher.js';
import type { PairRound } from './pair-round.js';

/** Whole numbers keep the method exact; the greatest value of a pair becomes this. */
const SCALE = 1_000_000;
/** Edges to people without a weight, for each person: without them the graph of favourites may have no matching. */
const FILLERS = 8;
const MORE_FILLERS = 40;

/**
 * The best pairs of one round, exactly: as many pairs as possible, first without repeats; if the number is odd, somebody
 * rests who rested least. It looks at favourites first, and at everybody only if somebody would be left over or rest
 * out of turn.
 * @param noise 0: as good as possible; above: other plans nearby, for another attempt
 */
export function exactPairs(room: PairRound, random: Random, noise: number): void {
  for (const reach of [favourites(FILLERS), favourites(MORE_FILLERS), everybodyNew]) {
    const mate = matched(room, reach(room, random), random, noise);
    if (mate.includes(-1) || restsOutOfTurn(room, mate)) continue;
    adopt(room, mate);
    return;
  }
  adopt(room, matched(room, everybody(room, random), random, noise));
}

function adopt(room: PairRound, mate: Int32Array): void {
  room.present.forEach((person, one) => {
    const other = room.present[mate[one]!];
    if (mate[one]! > one && other !== undefined) room.pair(person, other);
  });
}

/** The seat after the last is a rest. */
function restsOutOfTurn({ present, rests }: PairRound, mate: Int32Array): boolean {
  const rester = mate[present.length];
  if (rester === undefined) return false;
  return present.some((person) => rests[person]! < rests[present[rester]!]!);
}

type Reach = (room: PairRound, random: Random) => [number, number][];

const favourites =
  (fillers: number): Reach =>
  ({ present, candidates, board, met, placeOf }, random) => {
    const { others, count, width } = candidates;
    const edges: [number, number][] = [];
    const seen = new Set<number>();
    const add = (one: number, other: number): void => {
      const key = one < other ? one * present.length + other : other * present.length + one;
      if (seen.has(key)) return;
      seen.add(key);
      edges.push(one < other ? [one, other] : [other, one]);
    };
    present.forEach((person, one) => {
      for (let at = person * width; at < person * width + count[person]!; at++) {
        const other = placeOf[others[at]!]!;
        if (other >= 0) add(one, other);
      }
      for (let filler = 0; filler < fillers; filler++) {
        const other = Math.floor(random() * present.length);
        const partner = present[other]!;
        if (other !== one && !met.has(person, partner) && mayPair(board, person, partner)) add(one, other);
      }
    });
    return edges;
  };

const everybody: Reach = ({ present, board }) => {
  const edges: [number, number][] = [];
  for (let one = 0; one < present.length; one++) {
    for (let other = one + 1; other < present.length; other++) {
      if (mayPair(board, present[one]!, present[other]!)) edges.push([one, other]);
    }
  }
  return edges;
};

const everybodyNew: Reach = (room, random) =>
  everybody(room, random).filter(([one, other]) => !room.met.has(room.present[one]!, room.present[other]!));

function matched(room: PairRound, pairs: [number, number][], random: Random, noise: number): Int32Array {
  const { present, met, rests } = room;
  const odd = present.length % 2 === 1;
  const count = pairs.length + (odd ? present.length : 0);
  const edges = {
    count,
    from: new Int32Array(count),
    to: new Int32Array(count),
    weight: new Float64Array(count),
  };
  const values = pairs.map(
    ([one, other]) => room.value(present[one]!, present[other]!) * (1 + noise * random()) + noise * random(),
  );
  const unit = SCALE / values.reduce((most, value) => Math.max(most, value), 1e-9);
  const repeat = SCALE * (present.length + 1);
  pairs.forEach(([one, other], k) => {
    edges.from[k] = one;
    edges.to[k] = other;
    edges.weight[k] = Math.round(unit * values[k]!) - (met.has(present[one]!, present[other]!) ? repeat : 0);
  });
  if (odd) {
    const fewest = present.reduce((least, person) => Math.min(least, rests[person]!), Infinity);
    // Resting is like meeting nobody; resting again is worse than all repeats together.
    present.forEach((person, one) => {
      const again = rests[person]! - fewest;
      edges.from[pairs.length + one] = one;
      edges.to[pairs.length + one] = present.length;
      edges.weight[pairs.length + one] = -again * repeat * (present.length + 1);
    });
  }
  return heaviestMatching(present.length + (odd ? 1 : 0), edges);
}
