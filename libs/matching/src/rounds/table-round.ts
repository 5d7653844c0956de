import type { Board } from './board.js';
import type { Draft } from './progress.js';
import type { Layout } from './seats.js';
import type { UnmetReason } from './model.js';

/** In units of the greatest weight: a repeat is worse than all weights of a group, a broken rule than all repeats. */
const REPEAT = 1e3;
const BROKEN = 1e6;

/** One round at tables in the making: who sits in which group, and what each person's seat is worth. */
export class TableRound {
  readonly groups: { readonly table: number; readonly members: number[]; readonly size: number }[];
  /** Group of each person; −1 for who has none. */
  readonly groupOf: Int32Array;
  /** What each person has of their group: values, less what is wrong. */
  readonly worth: Float64Array;
  private readonly unit: number;
  private readonly talk: boolean;

  /** @param met whether two met in another round, or before */
  constructor(
    readonly board: Board,
    layout: Pick<Layout, 'groups'>,
    readonly met: (a: number, b: number) => boolean,
    private readonly urgency: Float64Array,
  ) {
    this.groups = layout.groups.map(({ table, members, size }) => ({ table, members: [...members], size }));
    this.groupOf = new Int32Array(board.size).fill(-1);
    this.worth = new Float64Array(board.size);
    this.unit = 1 / Math.max(board.weights.greatest, Number.MIN_VALUE);
    this.talk = !board.tongues.allShared;
    this.groups.forEach(({ members }, at) => {
      for (const person of members) this.groupOf[person] = at;
    });
    this.groups.forEach((_, at) => this.valueGroup(at));
  }

  isPinned(person: number): boolean {
    return this.board.hostAt[person] !== -1;
  }

  /** What it is worth that two sit together. */
  score(a: number, b: number): number {
    const { board, urgency } = this;
    let score = 0;
    const weight = board.weights.of(a, b);
    if (weight > 0) score = (this.unit * weight * (urgency[a]! + urgency[b]!)) / 2;
    if (this.met(a, b)) score -= REPEAT;
    if (!board.mayMeet(a, b)) score -= BROKEN;
    return score;
  }

  /** What a person would have of a group, without one of its members. */
  scoreIn(person: number, group: number, without = -1): number {
    const { table, size, members } = this.groups[group]!;
    let sum = this.board.maySit(person, table) ? 0 : -BROKEN;
    if (Math.max(size, members.length) > this.board.mostInGroup[person]!) sum -= BROKEN;
    for (const other of members) {
      if (other !== without && other !== person) sum += this.score(person, other);
    }
    return sum;
  }

  add(person: number, group: number): void {
    this.groups[group]!.members.push(person);
    this.groupOf[person] = group;
    this.valueGroup(group);
  }

  remove(person: number): void {
    const group = this.groupOf[person]!;
    const { members } = this.groups[group]!;
    members.splice(members.indexOf(person), 1);
    this.groupOf[person] = -1;
    this.valueGroup(group);
  }

  /** What both groups gain when two change places. */
  gainOf(a: number, b: number, aInB = this.scoreIn(a, this.groupOf[b]!)): number {
    const [groupA, groupB] = [this.groupOf[a]!, this.groupOf[b]!];
    const gain = aInB - this.score(a, b) + this.scoreIn(b, groupA, a) - this.worth[a]! - this.worth[b]!;
    return this.talk ? gain + this.talkGain(a, b, groupA, groupB) : gain;
  }

  exchange(a: number, b: number): void {
    const [groupA, groupB] = [this.groupOf[a]!, this.groupOf[b]!];
    this.swapMembers(a, b, groupA, groupB);
    this.valueGroup(groupA);
    this.valueGroup(groupB);
  }

  /** People of a group whom a rule keeps from sitting there, with the rule; the most entangled first. */
  faultsIn(group: number): readonly (readonly [number, UnmetReason])[] {
    const { board } = this;
    const { members, table } = this.groups[group]!;
    const faults = members.map((person) => {
      const strangers = members.filter((other) => other !== person && !board.mayMeet(person, other)).length;
      const wrongSeat = !board.maySit(person, table);
      const unheard = this.isUnheard(person, members);
      const tooLarge = members.length > board.mostInGroup[person]!;
      const stepFree = wrongSeat && board.stepFree[person] === 1 && !board.tables[table]!.stepFree;
      const reason: UnmetReason = stepFree
        ? 'no-step-free-seat'
        : strangers > 0
          ? 'nobody-may-meet'
          : tooLarge
            ? 'smaller-groups'
            : 'no-shared-language';
      return { person, reason, count: strangers + (wrongSeat || unheard || tooLarge ? members.length : 0) };
    });
    return faults
      .filter(({ count }) => count > 0)
      .sort(
        (one, other) =>
          Number(this.isPinned(one.person)) - Number(this.isPinned(other.person)) ||
          other.count - one.count ||
          one.person - other.person,
      )
      .map(({ person, reason }) => [person, reason] as const);
  }

  /** Whether a rule is broken if this person joins the group. */
  breaksIn(person: number, group: number): boolean {
    const { members, table } = this.groups[group]!;
    return (
      !this.board.maySit(person, table) ||
      [person, ...members].some((one) => members.length >= this.board.mostInGroup[one]!) ||
      members.some((other) => !this.board.mayMeet(person, other)) ||
      this.isUnheard(person, [...members, person])
    );
  }

  draft(resting: readonly number[], reasons: Draft['reasons']): Draft {
    const groups = this.groups
      .filter(({ members }) => members.length > 0)
      .map(({ table, members }) => ({ table, members }));
    return { groups, resting, reasons };
  }

  private isUnheard(person: number, members: readonly number[]): boolean {
    return (
      this.talk &&
      members.length > 1 &&
      !members.some((other) => other !== person && this.board.tongues.share(person, other))
    );
  }

  private talkGain(a: number, b: number, groupA: number, groupB: number): number {
    const unheard = (): number =>
      [groupA, groupB].reduce((sum, group) => {
        const { members } = this.groups[group]!;
        return sum + members.filter((person) => this.isUnheard(person, members)).length;
      }, 0);
    const before = unheard();
    this.swapMembers(a, b, groupA, groupB);
    const after = unheard();
    this.swapMembers(b, a, groupA, groupB);
    return BROKEN * (before - after);
  }

  private swapMembers(a: number, b: number, groupA: number, groupB: number): void {
    const one = this.groups[groupA]!.members;
    const other = this.groups[groupB]!.members;
    one[one.indexOf(a)] = b;
    other[other.indexOf(b)] = a;
    this.groupOf[a] = groupB;
    this.groupOf[b] = groupA;
  }

  private valueGroup(group: number): void {
    for (const person of this.groups[group]!.members) this.worth[person] = this.scoreIn(person, group);
  }
}

/** Whether somebody's group repeats a meeting or breaks a rule. */
export const isTroubled = (round: TableRound, person: number): boolean => round.worth[person]! < -REPEAT / 2;
