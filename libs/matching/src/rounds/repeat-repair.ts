import type { Random } from '@commonground/kernel';
import type { Board } from './board.js';
import type { Draft } from './progress.js';
import type { PairSet } from './pair-set.js';

/** A count for each pair: above this many people it takes too much memory, and repeats are rare. */
export const MOST_FOR_REPAIR = 3000;
/** How many exchanges are compared for one step. */
const COMPARED = 120;
const STEPS_PER_TRY = 4;
const MOST_STEPS = 400_000;

/** How often each two sit together in all rounds, and how to make that once: tabu search, after Dotú and Van Hentenryck. */
export class RepeatRepair {
  readonly count: Uint8Array;
  private readonly groupOf: Int32Array[];
  private readonly seated: number[][];
  private readonly tabu: Float64Array[];
  private conflicts = 0;
  private readonly plainRules: boolean;

  constructor(
    private readonly board: Board,
    private readonly drafts: readonly Draft[],
    past: PairSet,
  ) {
    const { size } = board;
    this.count = new Uint8Array(size * size);
    for (let a = 0; a < size; a++) {
      for (let b = 0; b < size; b++) if (a !== b && past.has(a, b)) this.count[a * size + b] = 1;
    }
    this.groupOf = drafts.map(({ groups }) => {
      const groupOf = new Int32Array(size).fill(-1);
      groups.forEach(({ members }, at) => members.forEach((person) => (groupOf[person] = at)));
      return groupOf;
    });
    this.seated = drafts.map(({ groups }) =>
      groups.flatMap(({ members }) => members).filter((person) => board.hostAt[person] === -1),
    );
    this.tabu = drafts.map(() => new Float64Array(size));
    for (const at of drafts.keys()) this.tally(at, 1);
    this.plainRules = board.tongues.allShared;
  }

  /** Takes a round out of the counts (−1) or puts it back (1). */
  tally(round: number, by: 1 | -1): void {
    for (const { members } of this.drafts[round]!.groups) {
      for (const a of members) for (const b of members) if (a !== b) this.bump(a, b, by);
    }
  }

  /** Exchanges people within rounds until nobody meets twice, or the steps are used up; keeps the best it saw. */
  run(random: Random, effort: number): void {
    const slots = this.seated.reduce((sum, people) => sum + people.length, 0);
    const steps = Math.min(MOST_STEPS, STEPS_PER_TRY * effort * slots);
    this.conflicts = this.allConflicts();
    let fewest = this.conflicts;
    let best = this.snapshot();
    let sinceBest = 0;
    const bound = this.unavoidable();
    for (let step = 1; step <= steps && fewest > bound && sinceBest < steps / 2; step++) {
      if (!this.step(step, random, fewest)) break;
      sinceBest++;
      if (this.conflicts < fewest) {
        fewest = this.conflicts;
        best = this.snapshot();
        sinceBest = 0;
      }
    }
    this.restore(best);
  }

  private step(step: number, random: Random, fewest: number): boolean {
    const slot = this.troubled(random);
    if (!slot) return false;
    const [round, a] = slot;
    const people = this.seated[round]!;
    const groupOf = this.groupOf[round]!;
    const tabu = this.tabu[round]!;
    const all = people.length <= COMPARED;
    let least = Infinity;
    let partner = -1;
    let ties = 0;
    for (let tries = 0; tries < (all ? people.length : COMPARED); tries++) {
      const b = people[all ? tries : Math.floor(random() * people.length)]!;
      if (groupOf[b] === groupOf[a]) continue;
      const change = this.change(round, a, b);
      if (change > least) continue;
      const barred = (tabu[a]! > step || tabu[b]! > step) && this.conflicts + change >= fewest;
      if (barred || !this.keepsRules(round, a, b)) continue;
      ties = change < least ? 1 : ties + 1;
      if (change < least || random() * ties < 1) partner = b;
      least = change;
    }
    if (partner < 0) return true;
    this.exchange(round, a, partner);
    this.conflicts += least;
    tabu[a] = step + 3 + random() * 8;
    tabu[partner] = step + 3 + random() * 8;
    return true;
  }

  /** Somebody, in some round, who sits with somebody they meet elsewhere too. */
  private troubled(random: Random): readonly [number, number] | null {
    const rounds = this.drafts.length;
    const first = Math.floor(random() * rounds);
    for (let turn = 0; turn < rounds; turn++) {
      const round = (first + turn) % rounds;
      const people = this.seated[round]!;
      const start = Math.floor(random() * people.length);
      for (let next = 0; next < people.length; next++) {
        const person = people[(start + next) % people.length]!;
        for (const other of this.groupMates(round, person)) {
          if (other !== person && this.of(person, other) > 1) return [round, person];
        }
      }
    }
    return null;
  }

  /** How many more repeats there are after two change places. */
  private change(round: number, a: number, b: number): number {
    let change = 0;
    const { size } = this.board;
    const { count } = this;
    for (const other of this.groupMates(round, a)) {
      if (other === a) continue;
      if (count[a * size + other]! > 1) change--;
      if (count[b * size + other]! > 0) change++;
    }
    for (const other of this.groupMates(round, b)) {
      if (other === b) continue;
      if (count[b * size + other]! > 1) change--;
      if (count[a * size + other]! > 0) change++;
    }
    return change;
  }

  private keepsRules(round: number, a: number, b: number): boolean {
    const { board } = this;
    const moves = (person: number, leaving: number): boolean => {
      const group = this.drafts[round]!.groups[this.groupOf[round]![leaving]!]!;
      if (!board.maySit(person, group.table)) return false;
      return group.members.every((other) => other === leaving || board.mayMeet(person, other));
    };
    if (!moves(a, b) || !moves(b, a)) return false;
    if (this.plainRules) return true;
    const heard = (members: readonly number[]): boolean =>
      members.every((person) =>
        members.some((other) => other !== person && board.tongues.share(person, other)),
      );
    const without = (person: number, joining: number): number[] =>
      this.groupMates(round, person).map((other) => (other === person ? joining : other));
    return heard(without(a, b)) && heard(without(b, a));
  }

  private exchange(round: number, a: number, b: number): void {
    const groupOf = this.groupOf[round]!;
    const one = this.groupMates(round, a);
    const other = this.groupMates(round, b);
    for (const person of one) {
      if (person === a) continue;
      this.bumpBoth(a, person, -1);
      this.bumpBoth(b, person, 1);
    }
    for (const person of other) {
      if (person === b) continue;
      this.bumpBoth(b, person, -1);
      this.bumpBoth(a, person, 1);
    }
    one[one.indexOf(a)] = b;
    other[other.indexOf(b)] = a;
    [groupOf[a], groupOf[b]] = [groupOf[b]!, groupOf[a]!];
  }

  private groupMates(round: number, person: number): number[] {
    return this.drafts[round]!.groups[this.groupOf[round]![person]!]!.members;
  }

  private of(a: number, b: number): number {
    return this.count[a * this.board.size + b]!;
  }

  private bump(a: number, b: number, by: number): void {
    this.count[a * this.board.size + b]! += by;
  }

  private bumpBoth(a: number, b: number, by: number): void {
    this.bump(a, b, by);
    this.bump(b, a, by);
  }

  private allConflicts(): number {
    let sum = 0;
    for (const times of this.count) if (times > 1) sum += times - 1;
    return sum / 2;
  }

  /** Repeats that no plan with these groups can do without: somebody meets more people than there are. */
  private unavoidable(): number {
    const { size } = this.board;
    let sum = 0;
    for (let person = 0; person < size; person++) {
      let times = 0;
      for (let other = 0; other < size; other++) times += this.of(person, other);
      sum += Math.max(0, times - (size - 1));
    }
    return Math.ceil(sum / 2);
  }

  private snapshot(): number[][][] {
    return this.drafts.map(({ groups }) => groups.map(({ members }) => [...members]));
  }

  private restore(best: readonly (readonly (readonly number[])[])[]): void {
    this.drafts.forEach(({ groups }, round) => {
      this.tally(round, -1);
      groups.forEach(({ members }, at) => members.splice(0, Infinity, ...best[round]![at]!));
      groups.forEach(({ members }, at) => members.forEach((person) => (this.groupOf[round]![person] = at)));
      this.tally(round, 1);
    });
  }
}
