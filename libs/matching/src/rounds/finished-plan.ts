import { compareIds } from '../suggest/room.js';
import type { Board } from './board.js';
import { checkOnBoard } from './check.js';
import type { PlannedRound, RoundsPlan, Unmet } from './model.js';
import type { Draft } from './progress.js';

/** A draft with the ids of people and tables, always in the same order. */
export function roundOf(board: Board, { groups, resting }: Draft): PlannedRound {
  const names = (people: readonly number[]): string[] =>
    people.map((person) => board.ids[person]!).sort(compareIds);
  const seatings = groups.map(({ table, members }) => ({
    table: board.tables[table]?.id ?? null,
    people: names(members),
  }));
  return {
    seatings: seatings.sort(
      (one, other) =>
        compareIds(one.table ?? '', other.table ?? '') || compareIds(one.people[0]!, other.people[0]!),
    ),
    resting: names(resting),
  };
}

/** What the drafts of rounds from `held` on could not do. */
export function unmetIn(board: Board, drafts: readonly Draft[], held: number): Unmet[] {
  const rests = drafts.flatMap(({ reasons }, at) =>
    reasons.map(([person, reason]): Unmet => ({ reason, round: held + at, people: [board.ids[person]!] })),
  );
  return [...board.hosts.unmet, ...asideIn(board, drafts.length, held), ...rests];
}

/** Whoever wants smaller groups than these is not told of in each round. */
function asideIn(board: Board, planned: number, held: number): Unmet[] {
  const rounds = Array.from({ length: planned }, (_, at) => held + at);
  const people = board.ids.filter(
    (_, person) => board.isAside(person) && rounds.some((round) => board.present(person, round)),
  );
  return people.length === 0 ? [] : [{ reason: 'smaller-groups', round: null, people }];
}

/**
 * The plan of these rounds, with its repeats and with everybody who rests again too early.
 * @param unmet what is known beyond these
 */
export function finishedPlan(
  board: Board,
  rounds: readonly PlannedRound[],
  held: number,
  unmet: readonly Unmet[],
): RoundsPlan {
  const { violations, repeats } = checkOnBoard(rounds, board, held);
  const again = violations
    .filter(({ rule }) => rule === 'rests-again')
    .map(({ round, people }): Unmet => ({ reason: 'rests-again', round, people }));
  return { rounds, repeats, unmet: [...unmet.filter(({ reason }) => reason !== 'rests-again'), ...again] };
}
