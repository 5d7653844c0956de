import { type Board, mayPair } from './board.js';
import type { Candidates } from './candidates-of-pairs.js';
import type { PairSet } from './pair-set.js';
import { type Draft, type Progress, whyResting } from './progress.js';

/** One round of pairs in the making. */
export class PairRound {
  readonly met: PairSet;
  readonly rests: Int32Array;
  readonly benefit: Float64Array;
  /** Place of each person among those present; −1 for who is not here. */
  readonly placeOf: Int32Array;
  /** Partner of each person; −1 for none. */
  readonly mate: Int32Array;
  private readonly urgency: Float64Array;

  constructor(
    readonly board: Board,
    progress: Progress,
    readonly candidates: Candidates,
    readonly present: readonly number[],
  ) {
    this.met = progress.met;
    this.rests = progress.rests;
    this.benefit = progress.benefit;
    this.urgency = progress.urgency(present);
    this.placeOf = new Int32Array(board.size).fill(-1);
    present.forEach((person, place) => (this.placeOf[person] = place));
    this.mate = new Int32Array(board.size).fill(-1);
  }

  /** What a meeting of two is worth in this round. */
  value(a: number, b: number): number {
    return this.valued(a, b, this.board.weights.of(a, b));
  }

  valued(a: number, b: number, weight: number): number {
    return (weight * (this.urgency[a]! + this.urgency[b]!)) / 2;
  }

  /** Whether two may meet and have not yet. */
  isNew(a: number, b: number): boolean {
    return !this.met.has(a, b) && mayPair(this.board, a, b);
  }

  pair(a: number, b: number): void {
    this.mate[a] = b;
    this.mate[b] = a;
  }

  draft(): Draft {
    const { board, present, mate } = this;
    const resting = present.filter((person) => mate[person] === -1);
    // One who rests where the number is odd rests in turn, unless nobody here could be a partner.
    const inTurn = (person: number): boolean =>
      resting.length === 1 && present.some((other) => other !== person && mayPair(board, person, other));
    return {
      groups: present
        .filter((person) => mate[person]! > person)
        .map((person) => ({ table: -1, members: [person, mate[person]!] })),
      resting,
      reasons: resting
        .filter((person) => !inTurn(person))
        .map(
          (person) => [person, whyResting(board, person, resting.length > 1 ? resting : present)] as const,
        ),
    };
  }
}
