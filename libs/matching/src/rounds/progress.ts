import type { Board } from './board.js';
import { metBeforeOf } from './board.js';
import type { PlannedRound, UnmetReason } from './model.js';
import type { PairSet } from './pair-set.js';

/** A group of people by their numbers; table −1 where there is none. */
export interface Group {
  readonly table: number;
  readonly members: number[];
}

/** A round in numbers. */
export interface Draft {
  readonly groups: readonly Group[];
  readonly resting: readonly number[];
  /** Why people rest who would not have to. */
  readonly reasons: readonly (readonly [person: number, reason: UnmetReason])[];
}

/** What has happened so far, while a plan grows round by round. */
export class Progress {
  readonly met: PairSet;
  /** Repeats so far. */
  repeats = 0;
  readonly rests: Int32Array;
  readonly benefit: Float64Array;
  private readonly attended: Int32Array;

  constructor(private readonly board: Board) {
    this.met = metBeforeOf(board);
    this.rests = new Int32Array(board.size);
    this.benefit = new Float64Array(board.size);
    this.attended = new Int32Array(board.size);
  }

  record({ groups, resting }: Pick<Draft, 'groups' | 'resting'>): void {
    for (const person of resting) {
      this.rests[person]!++;
      this.attended[person]!++;
    }
    for (const { members } of groups) {
      members.forEach((a, at) => {
        this.attended[a]!++;
        for (let next = at + 1; next < members.length; next++) this.meet(a, members[next]!);
      });
    }
  }

  /**
   * How much a meeting of each person counts now: about 1 for who had an average share, more for who had less, as it is
   * for proportional fairness; the first round knows no difference.
   */
  urgency(present: readonly number[]): Float64Array {
    const perRound = (person: number): number => this.benefit[person]! / Math.max(1, this.attended[person]!);
    const average = present.reduce((sum, person) => sum + perRound(person), 0) / Math.max(1, present.length);
    const { fairness } = this.board;
    const urgency = new Float64Array(this.board.size).fill(1);
    if (average <= 0) return urgency;
    for (const person of present) {
      const proportional = (1.25 * average) / (0.25 * average + perRound(person));
      urgency[person] = 1 - fairness + fairness * proportional;
    }
    return urgency;
  }

  private meet(a: number, b: number): void {
    if (this.met.has(a, b)) {
      this.repeats++;
      return;
    }
    const weight = this.board.weights.of(a, b);
    this.met.add(a, b);
    this.benefit[a]! += weight;
    this.benefit[b]! += weight;
  }
}

/** Held rounds in numbers; people who are no longer on the list are left out. */
export function draftOf(board: Board, { seatings, resting }: PlannedRound): Draft {
  const known = (ids: readonly string[]): number[] =>
    ids.flatMap((id) => {
      const person = board.numberOf.get(id);
      return person === undefined ? [] : [person];
    });
  const groups = seatings.map(({ table, people }) => ({
    table: board.tableNumberOf.get(table ?? '') ?? -1,
    members: known(people),
  }));
  return { groups, resting: known(resting), reasons: [] };
}

/** Everybody who is there in a round, by number. */
export function presentIn(board: Board, round: number): number[] {
  const present: number[] = [];
  for (let person = 0; person < board.size; person++) if (board.present(person, round)) present.push(person);
  return present;
}

/** Why somebody rests beside others who rest too: none of them could have been a partner. */
export function whyResting(board: Board, person: number, others: readonly number[]): UnmetReason {
  const allowed = others.filter((other) => other !== person && board.mayMeet(person, other));
  if (allowed.length === 0) return others.length > 1 ? 'nobody-may-meet' : 'alone';
  return allowed.some((other) => board.tongues.share(person, other)) ? 'no-seat' : 'no-shared-language';
}
