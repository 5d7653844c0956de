import {
  checkPlan,
  type MayMeet,
  type PairWeight,
  type PlannedRound,
  planQuality,
  planRounds,
  type RoundsInput,
  type RoundsPlan,
  swap,
  type SwapRefusal,
} from '@commonground/matching';
import { ok, type Result } from '@commonground/kernel';
import type { FreeSpot } from '../../zones/index.js';
import type { StoredSettings } from '../rounds.entities.js';
import {
  numbersOnly,
  type Places,
  placesForGroups,
  placesForPairs,
  spotsSuffice,
  tablesOf,
} from './places.js';
import { peopleOf, plannerPlan, plannerRounds, type StoredPlan, type StoredRound } from './stored-plan.js';

/** Everything about the room that planning rounds looks at. */
export interface RoundRoom {
  /** Who takes part now. */
  readonly people: readonly string[];
  readonly mayMeet: MayMeet;
  /** Encounters, and groups of earlier series. */
  readonly metBefore: readonly (readonly [string, string])[];
  readonly spots: readonly FreeSpot[];
}

interface Wish {
  readonly settings: StoredSettings;
  readonly seed: number;
  readonly room: RoundRoom;
  readonly weights: readonly PairWeight[];
}

/** Plans rounds for the people who are there. @param before the plan so far, of which `held` rounds stay */
export function makePlan(wish: Wish, before: StoredPlan | null = null, held = 0): StoredPlan {
  const { settings, room } = wish;
  const inPairs = settings.kind === 'pairs';
  // People look where they looked before, as long as there is anything to find.
  const atSpots =
    before && held > 0
      ? before.atSpots && spotsSuffice(room.spots, 2, inPairs)
      : spotsSuffice(room.spots, room.people.length, inPairs);
  const input = plannerInput(wish, { atSpots, rounds: before?.rounds.slice(0, held) ?? [] }, held);
  const plan = planRounds(input);
  const places = placesOf(room, atSpots, inPairs);
  const rounds = plan.rounds.map((round, at) => before?.rounds[at < held ? at : -1] ?? placed(round, places));
  return stored(plan, input, { atSpots, rounds });
}

/** Whether the rounds that come can be held as planned: nobody of them has left, come or may not meet any more. */
export function stillHolds(plan: StoredPlan, wish: Omit<Wish, 'weights'>, held: number): boolean {
  const input = plannerInput({ ...wish, weights: [] }, plan, held);
  return !checkPlan(plannerPlan(plan, isTabled(input)), input).some(({ hard }) => hard);
}

/** Two people change places in a round from 0; everybody else keeps theirs. */
export function swapSeats(
  plan: StoredPlan,
  wish: Omit<Wish, 'weights'>,
  held: number,
  [round, a, b]: readonly [round: number, a: string, b: string],
): Result<StoredPlan, SwapRefusal> {
  const input = plannerInput({ ...wish, weights: [] }, plan, held);
  const swapped = swap(plannerPlan(plan, isTabled(input)), input, round, a, b);
  if (!swapped.ok) return swapped;
  const other = (id: string): string => (id === a ? b : id === b ? a : id);
  const rounds = plan.rounds.map((old, at) =>
    at !== round
      ? old
      : {
          seatings: old.seatings.map(({ place, people }) => ({ place, people: people.map(other) })),
          resting: old.resting.map(other),
        },
  );
  return ok(stored(swapped.value, input, { atSpots: plan.atSpots, rounds }));
}

/** The plan with one round put differently. */
export function withRound(
  plan: StoredPlan,
  wish: Omit<Wish, 'weights'>,
  at: number,
  round: StoredRound,
): StoredPlan {
  const rounds = plan.rounds.map((old, index) => (index === at ? round : old));
  const input = plannerInput({ ...wish, weights: [] }, { atSpots: plan.atSpots, rounds }, at);
  const { repeats, unmet } = plan;
  return stored({ repeats, unmet, rounds: plannerRounds(rounds, isTabled(input)) }, input, {
    atSpots: plan.atSpots,
    rounds,
  });
}

const isTabled = ({ tables }: RoundsInput): boolean => tables !== undefined;

function plannerInput(
  { settings, seed, room, weights }: Wish,
  { atSpots, rounds }: Pick<StoredPlan, 'atSpots' | 'rounds'>,
  held: number,
): RoundsInput {
  const here = new Set(room.people);
  // Whoever is in the rounds and has gone is known, and not there any more.
  const gone = [...peopleOf(rounds)].filter((id) => !here.has(id));
  const somebody = (id: string) => ({ id, languages: [], stepFree: false });
  // Pairs choose their places after the planning: without tables it is exact.
  const tabled = settings.kind === 'tables' && atSpots;
  return {
    people: [...room.people.map(somebody), ...gone.map((id) => ({ ...somebody(id), until: held }))],
    ...(tabled ? { tables: tablesOf(room.spots) } : {}),
    groupSize: settings.kind === 'pairs' ? 2 : settings.groupSize,
    rounds: settings.rounds,
    weights,
    mayMeet: room.mayMeet,
    metBefore: room.metBefore,
    held: plannerRounds(rounds.slice(0, held), tabled),
    fairness: settings.fairness / 100,
    seed,
  };
}

function placesOf(room: RoundRoom, atSpots: boolean, inPairs: boolean): Places {
  if (!atSpots) return numbersOnly;
  return inPairs ? placesForPairs(room.spots) : placesForGroups(room.spots);
}

const placed = ({ seatings, resting }: PlannedRound, places: Places): StoredRound => ({
  seatings: seatings.map(({ table, people }, at) => ({
    place: (table === null ? undefined : places.ofTable(table)) ?? places.at(at),
    people,
  })),
  resting,
});

function stored(
  plan: RoundsPlan,
  input: RoundsInput,
  { atSpots, rounds }: Pick<StoredPlan, 'atSpots' | 'rounds'>,
): StoredPlan {
  const { perPerson } = planQuality(plan, input);
  const here = new Set(input.people.filter(({ until }) => until === undefined).map(({ id }) => id));
  const shares = [...perPerson].filter(([id]) => here.has(id)).map(([, share]) => share);
  const met = shares.map((share) => share.met);
  return {
    atSpots,
    rounds,
    repeats: plan.repeats,
    unmet: plan.unmet,
    quality: {
      people: shares.length,
      fewestNew: met.reduce((least, count) => Math.min(least, count), met[0] ?? 0),
      averageNew: Math.round((10 * met.reduce((sum, count) => sum + count, 0)) / Math.max(1, met.length)),
      mostNew: met.reduce((most, count) => Math.max(most, count), 0),
      mostRests: shares.reduce((most, { rests }) => Math.max(most, rests), 0),
    },
  };
}
