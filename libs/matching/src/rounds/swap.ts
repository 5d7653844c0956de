import { err, ok, type Result } from '@commonground/kernel';
import { boardOf, type Board } from './board.js';
import { checkOnBoard } from './check.js';
import { finishedPlan, roundOf } from './finished-plan.js';
import type { PlannedRound, RoundIndex, RoundsInput, RoundsPlan, SwapRefusal, Violation } from './model.js';
import { draftOf } from './progress.js';

/**
 * Two people change places in one round; one of them may be resting. The plan that was given stays as it is: keep it to
 * undo.
 * @returns the new plan, or why there is none: it would break a rule, repeat a meeting or let somebody rest again too early
 */
export function swap(
  plan: RoundsPlan,
  input: RoundsInput,
  round: RoundIndex,
  personA: string,
  personB: string,
): Result<RoundsPlan, SwapRefusal> {
  const old = plan.rounds[round];
  if (!old) return err('unknown-round');
  if (round < input.held.length) return err('round-held');
  const board = boardOf({ ...input, weights: [] });
  const [a, b] = [board.numberOf.get(personA), board.numberOf.get(personB)];
  if (a === undefined || b === undefined) return err('unknown-person');
  const [from, to] = [placeOf(old, personA), placeOf(old, personB)];
  if (from === null || to === null) return err('not-present');
  if (from === to) return err('same-place');
  const changed = exchanged(board, old, a, b);
  if ([a, b].some((person) => board.hostAt[person] !== -1 && changed.resting.includes(board.ids[person]!))) {
    return err('host-away');
  }
  const rounds = plan.rounds.map((other, at) => (at === round ? changed : other));
  const held = input.held.length;
  const known = new Map<string, number>();
  for (const violation of checkOnBoard(plan.rounds, board, held).violations) {
    const key = keyOf(violation);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  for (const violation of checkOnBoard(rounds, board, held).violations) {
    const key = keyOf(violation);
    const left = known.get(key) ?? 0;
    if (left === 0) return err(violation.rule);
    known.set(key, left - 1);
  }
  // Who rests now does so for the reason of the other.
  const other = (id: string): string => (id === personA ? personB : id === personB ? personA : id);
  const unmet = plan.unmet.map((wish) =>
    wish.round === round ? { ...wish, people: wish.people.map(other) } : wish,
  );
  return ok(finishedPlan(board, rounds, held, unmet));
}

/** The number of a seating, −1 for those who rest, null for nowhere. */
function placeOf({ seatings, resting }: PlannedRound, person: string): number | null {
  if (resting.includes(person)) return -1;
  const at = seatings.findIndex(({ people }) => people.includes(person));
  return at < 0 ? null : at;
}

function exchanged(board: Board, round: PlannedRound, a: number, b: number): PlannedRound {
  const draft = draftOf(board, round);
  const other = (person: number): number => (person === a ? b : person === b ? a : person);
  return roundOf(board, {
    groups: draft.groups.map(({ table, members }) => ({ table, members: members.map(other) })),
    resting: draft.resting.map(other),
    reasons: [],
  });
}

/** Repeats are the same wherever they happen; a plan that had one anyway is not worse for having it elsewhere. */
function keyOf({ rule, people, table, round, hard }: Violation): string {
  return JSON.stringify([rule, [...people].sort(), hard ? [round, table ?? null] : null]);
}
