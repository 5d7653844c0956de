import { type Random, seededRandom } from '@commonground/kernel';
import type { Board } from './board.js';
import { growTables } from './grow-tables.js';
import { improveTables } from './improve-tables.js';
import { type Draft, presentIn, Progress } from './progress.js';
import { MOST_FOR_REPAIR, RepeatRepair } from './repeat-repair.js';
import { layOut } from './seats.js';
import { TableRound } from './table-round.js';

interface TableSettings {
  readonly groupSize: number;
  readonly seed: number;
  readonly effort: number;
  readonly onRound: (thoughtOut: number) => void;
}

/** Plans the rounds from `held.length` on, in groups. */
export function planTables(board: Board, held: readonly Draft[], settings: TableSettings): Draft[] {
  const random = seededRandom(settings.seed);
  const progress = new Progress(board);
  for (const draft of held) progress.record(draft);
  const before = progress.repeats;
  const drafts: Draft[] = [];
  for (let round = held.length; round < board.rounds; round++) {
    const draft = planRound(board, progress, round, random, settings);
    progress.record(draft);
    drafts.push(draft);
    settings.onRound(round + 1);
  }
  if (progress.repeats > before && board.size <= MOST_FOR_REPAIR)
    repair(board, held, drafts, random, settings.effort);
  return drafts;
}

function planRound(
  board: Board,
  progress: Progress,
  at: number,
  random: Random,
  { groupSize, effort }: TableSettings,
): Draft {
  const there = presentIn(board, at);
  const present = there.filter((person) => !board.isAside(person));
  const layout = layOut(board, progress, present, groupSize, random);
  const round = new TableRound(board, layout, (a, b) => progress.met.has(a, b), progress.urgency(present));
  growTables(round, layout.waiting, random);
  improveTables(round, random, effort);
  const evicted = evict(round);
  const aside = there.filter((person) => board.isAside(person));
  const resting = [...layout.resting, ...evicted.map(([person]) => person), ...aside];
  return round.draft(resting, [...layout.reasons, ...evicted]);
}

/** No rule is broken for the sake of a seat: who cannot sit where they are sits elsewhere or rests. */
function evict(round: TableRound): Draft['reasons'] {
  const out: (readonly [number, Draft['reasons'][number][1]])[] = [];
  for (const group of round.groups.keys()) {
    for (let [fault] = round.faultsIn(group); fault; [fault] = round.faultsIn(group)) {
      round.remove(fault[0]);
      out.push(fault);
    }
  }
  const homeless = out.filter(([person]) => {
    const group = round.groups.findIndex(
      ({ members, size, table }, at) =>
        members.length > 0 &&
        members.length < Math.max(size, round.board.tables[table]?.seats ?? 0) &&
        !round.isPinned(person) &&
        !round.breaksIn(person, at),
    );
    if (group >= 0) round.add(person, group);
    return group < 0;
  });
  for (const { members } of round.groups) {
    const [last] = members;
    if (members.length !== 1 || last === undefined) continue;
    round.remove(last);
    homeless.push([last, 'alone']);
  }
  return homeless;
}

/** Rids a plan of repeats, then wins back what weight that cost. */
function repair(board: Board, held: readonly Draft[], drafts: Draft[], random: Random, effort: number): void {
  const progress = new Progress(board);
  for (const draft of held) progress.record(draft);
  const rounds = new RepeatRepair(board, drafts, progress.met);
  rounds.run(random, effort);
  if (board.weights.greatest === 0) return;
  drafts.forEach((draft, at) => {
    rounds.tally(at, -1);
    const groups = draft.groups.map((group) => ({ ...group, size: group.members.length }));
    const seated = groups.flatMap(({ members }) => members);
    const round = new TableRound(
      board,
      { groups },
      (a, b) => rounds.count[a * board.size + b]! > 0,
      progress.urgency(seated),
    );
    improveTables(round, random, effort);
    round.groups.forEach(({ members }, group) =>
      draft.groups[group]!.members.splice(0, Infinity, ...members),
    );
    rounds.tally(at, 1);
    progress.record(draft);
  });
}
