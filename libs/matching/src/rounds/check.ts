import { boardOf, type Board } from './board.js';
import type {
  HardRule,
  PlannedRound,
  RepeatedPair,
  RoundsInput,
  RoundsPlan,
  SoftRule,
  Violation,
} from './model.js';
import { presentIn } from './progress.js';

const SOFT: ReadonlySet<HardRule | SoftRule> = new Set<SoftRule>(['met-before', 'repeat', 'rests-again']);

/** Everything that is wrong with a plan: broken rules, and repeats and rests out of turn. Held rounds only count as past. */
export function checkPlan(plan: Pick<RoundsPlan, 'rounds'>, input: RoundsInput): Violation[] {
  return checkOnBoard(plan.rounds, boardOf({ ...input, weights: [] }), input.held.length).violations;
}

/** The same for somebody who has the board already. */
export function checkOnBoard(
  rounds: readonly PlannedRound[],
  board: Board,
  held: number,
): { readonly violations: Violation[]; readonly repeats: RepeatedPair[] } {
  const check = new Check(board, held);
  rounds.forEach((round, at) => check.round(round, at));
  return { violations: check.found, repeats: check.repeats };
}

class Check {
  readonly found: Violation[] = [];
  readonly repeats: RepeatedPair[] = [];
  /** The round in which two met first; −1 ahead of all rounds. */
  private readonly firstMet = new Map<number, number>();
  private readonly rests: Int32Array;

  constructor(
    private readonly board: Board,
    private readonly held: number,
  ) {
    this.rests = new Int32Array(board.size);
    for (const [a, b] of board.metBefore) this.firstMet.set(this.keyOf(a, b), -1);
  }

  round({ seatings, resting }: PlannedRound, at: number): void {
    const planned = at >= this.held;
    const seated = new Map<number, number>();
    const taken = new Set<string>();
    for (const { table, people } of seatings) {
      const members = this.known(people, at);
      for (const person of members) this.place(person, seated, at);
      if (planned && (table !== null || this.board.tables.length > 0))
        this.table(table, people.length, taken, at);
      if (planned) this.group(members, table, at);
      members.forEach((a, one) => {
        for (const b of members.slice(one + 1)) this.meeting(a, b, at);
      });
    }
    const resters = this.known(resting, at);
    for (const person of resters) this.place(person, seated, at);
    if (planned) {
      const missing = presentIn(this.board, at).filter((person) => !seated.has(person));
      for (const person of missing) this.blame('left-out', at, [person]);
      this.turns(resters, [...seated.keys()], at);
    }
    for (const person of resters) this.rests[person]!++;
  }

  private known(ids: readonly string[], round: number): number[] {
    return ids.flatMap((id) => {
      const person = this.board.numberOf.get(id);
      if (person !== undefined) return [person];
      if (round >= this.held) this.found.push({ rule: 'unknown-person', hard: true, round, people: [id] });
      return [];
    });
  }

  private place(person: number, seated: Map<number, number>, round: number): void {
    const times = (seated.get(person) ?? 0) + 1;
    seated.set(person, times);
    if (round < this.held) return;
    if (times === 2) this.blame('seated-twice', round, [person]);
    if (!this.board.present(person, round)) this.blame('not-present', round, [person]);
  }

  private table(id: string | null, people: number, taken: Set<string>, round: number): void {
    const table = this.board.tables[this.board.tableNumberOf.get(id ?? '') ?? -1];
    if (!table || id === null) {
      this.blame('unknown-table', round, [], id ?? undefined);
      return;
    }
    if (people > table.seats) this.blame('over-capacity', round, [], id);
    if (taken.has(id)) this.blame('table-twice', round, [], id);
    taken.add(id);
  }

  private group(members: readonly number[], tableId: string | null, round: number): void {
    const { board } = this;
    const table = tableId === null ? -1 : (board.tableNumberOf.get(tableId) ?? -1);
    const blame = (rule: HardRule, people: readonly number[]): void =>
      this.blame(rule, round, people, tableId ?? undefined);
    if (members.length === 1) blame('alone', members);
    members.forEach((a, one) => {
      if (board.hostAt[a] !== -1 && board.hostAt[a] !== table) blame('host-away', [a]);
      if (members.length > board.mostInGroup[a]!) blame('group-too-large', [a]);
      if (table >= 0 && board.stepFree[a] && !board.tables[table]!.stepFree) blame('not-step-free', [a]);
      const heard = members.length === 1 || members.some((b) => b !== a && board.tongues.share(a, b));
      if (!heard || (table >= 0 && !board.tongues.share(a, board.size + table)))
        blame('no-shared-language', [a]);
      for (const b of members.slice(one + 1)) if (!board.mayMeet(a, b)) blame('may-not-meet', [a, b]);
    });
  }

  private meeting(a: number, b: number, round: number): void {
    const key = this.keyOf(a, b);
    const first = this.firstMet.get(key);
    if (first === undefined) this.firstMet.set(key, round);
    if (first === undefined || round < this.held) return;
    this.blame(first === -1 ? 'met-before' : 'repeat', round, [a, b]);
    const [one, other] = [Math.min(a, b), Math.max(a, b)];
    const before = first === -1 ? null : first;
    this.repeats.push({ a: this.board.ids[one]!, b: this.board.ids[other]!, round, before });
  }

  /** Hosts stay at their tables, so that nobody rests in their place; nor in that of those who sit in no such group. */
  private turns(resters: readonly number[], here: readonly number[], round: number): void {
    if (resters.length === 0) return;
    const resting = new Set(resters);
    let fewest = Infinity;
    for (const person of here) {
      if (!resting.has(person) && this.takesTurns(person)) fewest = Math.min(fewest, this.rests[person]!);
    }
    for (const person of resters) {
      if (this.takesTurns(person) && this.rests[person]! > fewest) this.blame('rests-again', round, [person]);
    }
  }

  private takesTurns(person: number): boolean {
    return this.board.hostAt[person] === -1 && !this.board.isAside(person);
  }

  private blame(rule: HardRule | SoftRule, round: number, people: readonly number[], table?: string): void {
    this.found.push({
      rule,
      hard: !SOFT.has(rule),
      round,
      people: people.map((person) => this.board.ids[person]!),
      ...(table === undefined ? {} : { table }),
    });
  }

  private keyOf(a: number, b: number): number {
    return a < b ? a * this.board.size + b : b * this.board.size + a;
  }
}
