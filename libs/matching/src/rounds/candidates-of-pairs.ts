import { type Board, mayPair } from './board.js';
import type { PairSet } from './pair-set.js';
import { pricesOf } from './prices.js';

/** How many of the best others each person keeps. */
const MOST_CANDIDATES = 60;

/**
 * For each person the best others they may still meet, weight less price, the best first; it shrinks as people meet.
 * Without prices everybody would list the same few whom all want.
 */
export class Candidates {
  readonly others: Int32Array;
  readonly weight: Float32Array;
  readonly count: Int32Array;
  readonly width = MOST_CANDIDATES;
  private readonly prices: Float64Array;

  constructor(board: Board, met: PairSet) {
    const { start, others, weight } = board.weights;
    this.prices = pricesOf(board.size, board.weights, board.rounds);
    this.others = new Int32Array(board.size * MOST_CANDIDATES);
    this.weight = new Float32Array(board.size * MOST_CANDIDATES);
    this.count = new Int32Array(board.size);
    const gain = new Float64Array(MOST_CANDIDATES);
    for (let person = 0; person < board.size; person++) {
      const first = person * MOST_CANDIDATES;
      let kept = 0;
      for (let at = start[person]!; at < start[person + 1]!; at++) {
        const other = others[at]!;
        const value = weight[at]! - this.prices[other]!;
        if (kept === MOST_CANDIDATES && value <= gain[kept - 1]!) continue;
        if (met.has(person, other) || !mayPair(board, person, other)) continue;
        if (kept < MOST_CANDIDATES) kept++;
        let place = kept - 1;
        for (; place > 0 && gain[place - 1]! < value; place--) {
          gain[place] = gain[place - 1]!;
          this.others[first + place] = this.others[first + place - 1]!;
          this.weight[first + place] = this.weight[first + place - 1]!;
        }
        gain[place] = value;
        this.others[first + place] = other;
        this.weight[first + place] = weight[at]!;
      }
      this.count[person] = kept;
    }
  }

  /** Whether somebody is surely in the list of another, whom they would get for this weight. False if it is a tie. */
  surelyLists(person: number, other: number, weight: number): boolean {
    const last = person * this.width + this.count[person]! - 1;
    const least = this.count[person] === 0 ? Infinity : this.weight[last]! - this.prices[this.others[last]!]!;
    return weight - this.prices[other]! > least;
  }

  /** These two have met. */
  remove(a: number, b: number): void {
    this.forget(a, b);
    this.forget(b, a);
  }

  private forget(person: number, other: number): void {
    const first = person * this.width;
    const end = first + this.count[person]!;
    const at = this.others.subarray(first, end).indexOf(other);
    if (at < 0) return;
    this.others.copyWithin(first + at, first + at + 1, end);
    this.weight.copyWithin(first + at, first + at + 1, end);
    this.count[person]!--;
  }
}
