import { err, ok, type Result } from '@commonground/kernel';
import { compareIds } from '../suggest/room.js';
import { boardOf, type Board } from './board.js';
import { checkOnBoard } from './check.js';
import { mostInGroupOf } from './group-size.js';
import type {
  PlannedRound,
  RepeatedPair,
  RoundIndex,
  RoundsInput,
  RoundsPlan,
  Seating,
  SwapRefusal,
  Unmet,
  Violation,
} from './model.js';
import { restsAgain } from './rests-again.js';

/**
 * Two people change places in one round; one of them may be resting. The plan that was given stays as it is: keep it to
 * undo. Unless one of them rests, only what is {@link seatsAround} them is looked at: the rest of the plan, and people who
 * are neither there nor hosts, may be left out of the question, so that it takes no longer in a large room.
 *
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
  const held = input.held.length;
  if (round < held) return err('round-held');
  const near = seatsAround(plan.rounds, personA, personB);
  const board = boardAround(near, input, [personA, personB]);
  if (!board.numberOf.has(personA) || !board.numberOf.has(personB)) return err('unknown-person');
  const [from, to] = [placeOf(near[round]!, personA), placeOf(near[round]!, personB)];
  if (from === null || to === null) return err('not-present');
  if (from === to) return err('same-place');
  const isHost = (id: string): boolean => (board.hostAt[board.numberOf.get(id) ?? -1] ?? -1) !== -1;
  if ((from === RESTS && isHost(personB)) || (to === RESTS && isHost(personA))) return err('host-away');

  const changed = (all: readonly PlannedRound[]): PlannedRound[] =>
    all.map((other, at) => (at === round ? exchanged(other, personA, personB) : other));
  const before = checkAround(near, board, held);
  const after = checkAround(changed(near), board, held);
  const [worse] = without(after.violations, before.violations);
  if (worse) return err(worse.rule);
  const rounds = changed(plan.rounds);
  let rests = plan.unmet.filter(({ reason }) => reason === 'rests-again');
  if (from === RESTS || to === RESTS) {
    const most = new Map(input.people.map((person) => [person.id, mostInGroupOf(person)]));
    const hasNoTurn = (id: string): boolean => isHost(id) || (most.get(id) ?? Infinity) < board.groupSize;
    const rested = restsAgain(plan.rounds, held, hasNoTurn);
    rests = restsAgain(rounds, held, hasNoTurn);
    if (without(rests.map(asViolation), rested.map(asViolation)).length > 0) return err('rests-again');
  }
  // Who rests now does so for the reason of the other.
  const other = (id: string): string => (id === personA ? personB : id === personB ? personA : id);
  const unmet = plan.unmet
    .filter(({ reason }) => reason !== 'rests-again')
    .map((wish) => (wish.round === round ? { ...wish, people: wish.people.map(other) } : wish));
  const touches = ({ a: one, b: two }: RepeatedPair): boolean =>
    [one, two].some((id) => id === personA || id === personB);
  const repeats = [...plan.repeats.filter((pair) => !touches(pair)), ...after.repeats.filter(touches)];
  return ok({
    rounds,
    repeats: repeats.sort((one, two) => one.round - two.round),
    unmet: [...unmet, ...rests],
  });
}

/** Of each round the groups in which one of these two sits; of those who rest these two. */
export function seatsAround<Round extends Pick<PlannedRound, 'resting'> & { seatings: readonly Sitting[] }>(
  rounds: readonly Round[],
  a: string,
  b: string,
): Round[] {
  return rounds.map((round) => ({
    ...round,
    seatings: round.seatings.filter(({ people }) => people.includes(a) || people.includes(b)),
    resting: round.resting.filter((id) => id === a || id === b),
  }));
}

type Sitting = Pick<Seating, 'people'>;

/** Everything that rules about these groups ask for. Hosts count, because a table holds only so many. */
function boardAround(near: readonly PlannedRound[], input: RoundsInput, two: readonly string[]): Board {
  const seen = new Set(two);
  for (const { people } of near.flatMap(({ seatings }) => seatings)) for (const id of people) seen.add(id);
  return boardOf({
    ...input,
    weights: [],
    people: input.people.filter(({ id, hostAt }) => hostAt !== undefined || seen.has(id)),
    metBefore: input.metBefore.filter(([one, two]) => seen.has(one) && seen.has(two)),
  });
}

/**
 * What is wrong in these groups. Whoever is not in them is missing here, before and after alike; who rests out of turn can
 * only be told in the whole room.
 */
function checkAround(near: readonly PlannedRound[], board: Board, held: number) {
  const { violations, repeats } = checkOnBoard(near, board, held);
  return { violations: violations.filter(({ rule }) => rule !== 'rests-again'), repeats };
}

const RESTS = -1;

/** The number of a seating, {@link RESTS}, or null for nowhere. */
function placeOf({ seatings, resting }: PlannedRound, person: string): number | null {
  if (resting.includes(person)) return RESTS;
  const at = seatings.findIndex(({ people }) => people.includes(person));
  return at < 0 ? null : at;
}

function exchanged({ seatings, resting }: PlannedRound, a: string, b: string): PlannedRound {
  const other = (id: string): string => (id === a ? b : id === b ? a : id);
  const changed = (people: readonly string[]): readonly string[] =>
    people.includes(a) || people.includes(b) ? people.map(other).sort(compareIds) : people;
  return {
    seatings: seatings.map((seating) => {
      const people = changed(seating.people);
      return people === seating.people ? seating : { ...seating, people };
    }),
    resting: changed(resting),
  };
}

type Found = Pick<Violation, 'rule' | 'hard' | 'people' | 'round' | 'table'>;

/** What was found now and not as often before, as it came. */
function without(now: readonly Found[], before: readonly Found[]): Found[] {
  const known = new Map<string, number>();
  for (const violation of before) {
    const key = keyOf(violation);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return now.filter((violation) => {
    const key = keyOf(violation);
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left <= 0;
  });
}

const asViolation = ({ people, round }: Unmet): Found => ({
  rule: 'rests-again',
  hard: false,
  people,
  round: round ?? 0,
});

/** Repeats are the same wherever they happen; a plan that had one anyway is not worse for having it elsewhere. */
function keyOf({ rule, people, table, round, hard }: Found): string {
  return JSON.stringify([rule, [...people].sort(), hard ? [round, table ?? null] : null]);
}
