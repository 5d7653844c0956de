import type { Random } from '@commonground/kernel';
import type { Board } from './board.js';
import type { Draft } from './progress.js';
import type { PairSet } from './pair-set.js';

/** A count for each pair: above this many people it takes too much memory, and repeats are rare. */
export const MOST_FOR_REPAIR = 3000;
/** Exchanges tried for each unit of effort; small rooms need fewer. */
const STEPS = 50_000;
const STEPS_PER_SEAT = 500;
/** A repeat more is accepted with probability exp(−1 / temperature), which falls from the first to the last. */
const WARM = 0.28;
const COLD = 0.15;
/** How often people without a repeat change places; weights would suffer from it, plain seats profit. */
const STROLL = 0.1;

/** How often each two sit together in all rounds, and how to make that once: simulated annealing. */
export class RepeatRepair {
  readonly count: Uint8Array;
  private readonly groupOf: Int32Array[];
  private readonly seated: number[][];
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
    const rounds = this.seated.flatMap((people, round) => (people.length > 2 ? [round] : []));
    const seats = rounds.reduce((sum, round) => sum + this.seated[round]!.length, 0);
    const steps = Math.floor(effort * Math.min(STEPS, STEPS_PER_SEAT * seats));
    const stroll = this.board.weights.greatest > 0 ? 0 : STROLL;
    this.conflicts = this.allConflicts();
    let fewest = this.conflicts;
    let best = this.snapshot();
    const bound = this.unavoidable();
    for (let step = 0; step < steps && fewest > bound; step++) {
      const round = rounds[Math.floor(random() * rounds.length)]!;
      const temperature = WARM + ((COLD - WARM) * step) / steps;
      if (!this.step(round, random, temperature, stroll) || this.conflicts >= fewest) continue;
      fewest = this.conflicts;
      best = this.snapshot();
    }
    this.restore(best);
  }

  private step(round: number, random: Random, temperature: number, stroll: number): boolean {
    const people = this.seated[round]!;
    const a = people[Math.floor(random() * people.length)]!;
    const b = people[Math.floor(random() * people.length)]!;
    const groupOf = this.groupOf[round]!;
    if (groupOf[a] === groupOf[b]) return false;
    const change = this.change(round, a, b, random, stroll);
    if (change > 0 && random() >= Math.exp(-change / temperature)) return false;
    if (!this.keepsRules(round, a, b)) return false;
    this.exchange(round, a, b);
    this.conflicts += change;
    return true;
  }

  /** How many more repeats there are after two change places; endless if there is no reason to. */
  private change(round: number, a: number, b: number, random: Random, stroll: number): number {
    const { size } = this.board;
    const { count } = this;
    const ofA = this.groupMates(round, a);
    const ofB = this.groupMates(round, b);
    let change = 0;
    for (const other of ofA) if (other !== a && count[a * size + other]! > 1) change--;
    for (const other of ofB) if (other !== b && count[b * size + other]! > 1) change--;
    if (change === 0 && random() >= stroll) return Infinity;
    for (const other of ofA) if (other !== a && count[b * size + other]! > 0) change++;
    for (const other of ofB) if (other !== b && count[a * size + other]! > 0) change++;
    return change;
  }

  private keepsRules(round: number, a: number, b: number): boolean {
    const { board } = this;
    const moves = (person: number, leaving: number): boolean => {
      const group = this.drafts[round]!.groups[this.groupOf[round]![leaving]!]!;
      if (!board.maySit(person, group.table)) return false;
      if (group.members.length > board.mostInGroup[person]!) return false;
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
