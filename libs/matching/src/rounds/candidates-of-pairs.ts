import { type Board, mayPair } from './board.js';
import type { PairSet } from './pair-set.js';

/** How many of the best others each person keeps. */
const MOST_CANDIDATES = 60;

/** For each person the best others they may still meet, the best first; it shrinks as people meet. */
export class Candidates {
  readonly others: Int32Array;
  readonly weight: Float32Array;
  readonly count: Int32Array;
  readonly width = MOST_CANDIDATES;

  constructor(board: Board, met: PairSet) {
    const { start, others, weight } = board.weights;
    this.others = new Int32Array(board.size * MOST_CANDIDATES);
    this.weight = new Float32Array(board.size * MOST_CANDIDATES);
    this.count = new Int32Array(board.size);
    for (let person = 0; person < board.size; person++) {
      let kept = 0;
      for (let at = start[person]!; at < start[person + 1]! && kept < MOST_CANDIDATES; at++) {
        const other = others[at]!;
        if (met.has(person, other) || !mayPair(board, person, other)) continue;
        this.others[person * MOST_CANDIDATES + kept] = other;
        this.weight[person * MOST_CANDIDATES + kept++] = weight[at]!;
      }
      this.count[person] = kept;
    }
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
