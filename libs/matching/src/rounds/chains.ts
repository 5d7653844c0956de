import type { Random } from '@commonground/kernel';
import { shuffle } from './chance.js';
import type { PairRound } from './pair-round.js';

/** How many pairs one chain may change. */
const LONGEST = 6;
/** A gain below this share of the best value is not worth a move, and rounding cannot make one go in circles. */
const LEAST_GAIN = 1e-7;

/**
 * Local search on the pairs of one round, after Lin and Kernighan: two go together, their partners look on, and the
 * chain closes where the sum is greatest. Repeats and forbidden pairs cannot come about.
 * @param effort tries for each person: favourites where a chain begins, over all sweeps
 */
export function improveByChains(room: PairRound, random: Random, effort: number): void {
  const search = new ChainSearch(room);
  const order = shuffle(
    random,
    room.present.filter((person) => room.mate[person] !== -1),
  );
  const breadth = Math.min(12, Math.max(1, effort));
  for (let sweep = 0; sweep < Math.ceil(effort / breadth); sweep++) {
    let moves = 0;
    for (const person of order) if (search.improve(person, breadth)) moves++;
    if (moves * 500 < order.length) return;
  }
}

class ChainSearch {
  /** What the present pair of each person is worth. */
  private readonly worth: Float64Array;
  private readonly stamp: Int32Array;
  private readonly least: number;
  private turn = 0;
  private readonly chain: number[] = [];

  constructor(private readonly room: PairRound) {
    const { board, mate, present } = room;
    this.worth = new Float64Array(board.size);
    this.stamp = new Int32Array(board.size);
    for (const person of present) {
      if (mate[person] !== -1) this.worth[person] = room.value(person, mate[person]!);
    }
    this.least = LEAST_GAIN * Math.max(board.weights.greatest, Number.MIN_VALUE);
  }

  improve(person: number, breadth: number): boolean {
    const { candidates, mate } = this.room;
    const { others, weight, count, width } = candidates;
    const end = person * width + Math.min(breadth, count[person]!);
    for (let at = person * width; at < end; at++) {
      const other = others[at]!;
      if (mate[other]! < 0 || other === mate[person]) continue;
      const value = this.room.valued(person, other, weight[at]!);
      // Somebody in an improving cycle of changes gains by their own change; it is enough to begin there.
      if (value <= this.worth[person]!) continue;
      if (this.follow(person, other, value)) return true;
    }
    return false;
  }

  /** `person` goes with `other`; their partners are free, and one of them looks on. */
  private follow(person: number, other: number, value: number): boolean {
    const { room, worth, stamp, chain } = this;
    const { mate } = room;
    const turn = ++this.turn;
    const fixed = mate[person]!;
    let free = mate[other]!;
    let gain = value - worth[person]! - worth[other]!;
    let bestGain = this.least;
    let bestLength = 0;
    chain.length = 0;
    chain.push(other);
    stamp[person] = stamp[other] = stamp[fixed] = stamp[free] = turn;
    for (;;) {
      const closed = gain + room.value(fixed, free);
      if (closed > bestGain && room.isNew(fixed, free)) {
        bestGain = closed;
        bestLength = chain.length;
      }
      if (chain.length >= LONGEST) break;
      const next = this.bestNext(free);
      if (next < 0) break;
      gain += this.step;
      chain.push(next);
      free = mate[next]!;
      stamp[next] = stamp[free] = turn;
    }
    if (bestLength === 0) return false;
    this.apply(person, fixed, bestLength);
    return true;
  }

  private step = 0;

  private bestNext(free: number): number {
    const { room, worth, stamp, turn } = this;
    const { others, weight, count, width } = room.candidates;
    let found = -1;
    let greatest = -Infinity;
    const end = free * width + Math.min(20, count[free]!);
    for (let at = free * width; at < end; at++) {
      const other = others[at]!;
      if (stamp[other] === turn || room.mate[other]! < 0) continue;
      const gain = room.valued(free, other, weight[at]!) - worth[other]!;
      if (gain > greatest) {
        greatest = gain;
        found = other;
      }
    }
    this.step = greatest;
    return found;
  }

  private apply(person: number, fixed: number, length: number): void {
    let looking = person;
    const { mate } = this.room;
    for (let at = 0; at < length; at++) {
      const other = this.chain[at]!;
      const next = mate[other]!;
      this.join(looking, other);
      looking = next;
    }
    this.join(fixed, looking);
  }

  private join(a: number, b: number): void {
    this.room.pair(a, b);
    this.worth[a] = this.worth[b] = this.room.value(a, b);
  }
}
