import {
  type MayMeet,
  type PlannedRound,
  planQuality,
  type RoundPerson,
  type RoundsInput,
  type RoundsPlan,
  swap,
  type SwapRefusal,
} from '@commonground/matching';
import { err, ok, type Result } from '@commonground/kernel';
import type { AskedRounds, StandingRounds } from '../../matchmaking/index.js';
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
import { type NeedsOf, stepFreeAmong } from './seat-needs.js';
import {
  peopleOf,
  plannerPlan,
  plannerRounds,
  type StoredPlace,
  type StoredPlan,
  type StoredRound,
  type StoredSeating,
} from './stored-plan.js';

/** Everything about the room that planning rounds looks at. */
export interface RoundRoom {
  /** Who takes part now. */
  readonly people: readonly string[];
  readonly needsOf: NeedsOf;
  readonly mayMeet: MayMeet;
  /** Encounters, and groups of earlier series. */
  readonly metBefore: readonly (readonly [string, string])[];
  readonly spots: readonly FreeSpot[];
}

export interface Wish {
  readonly settings: StoredSettings;
  readonly seed: number;
  readonly room: RoundRoom;
}

/** Finds out who sits with whom. It may take its time, elsewhere. */
export type Planner = (rounds: AskedRounds) => Promise<RoundsPlan>;
/** The same, or null when the rounds that stand break no rule. */
export type Replanner = (rounds: AskedRounds, standing: StandingRounds | null) => Promise<RoundsPlan | null>;

/**
 * Plans rounds for the people who are there.
 *
 * @param before the plan so far, of which `held` rounds stay
 */
export async function makePlan(
  planner: Planner,
  wish: Wish,
  before: StoredPlan | null = null,
  held = 0,
): Promise<StoredPlan> {
  const asked = askedFor(wish, before, held);
  return made(await planner(asked.rounds), asked, wish, before, held);
}

/** Plans what is not held anew, or null when it can be held as planned: nobody of it has left, come or may not meet any more. */
export async function planUnlessItHolds(
  replanner: Replanner,
  wish: Wish,
  before: StoredPlan,
  held: number,
): Promise<StoredPlan | null> {
  const asked = askedFor(wish, before, held);
  const isTabled = asked.rounds.tables !== undefined;
  const plan = await replanner(
    asked.rounds,
    asked.atSpots === before.atSpots
      ? {
          rounds: plannerRounds(before.rounds, isTabled),
          people: everybodyOf(wish, before.rounds, held),
        }
      : null,
  );
  return plan && made(plan, asked, wish, before, held);
}

interface Asked {
  readonly atSpots: boolean;
  readonly rounds: AskedRounds;
}

function askedFor(wish: Wish, before: StoredPlan | null, held: number): Asked {
  const { settings, room } = wish;
  const inPairs = settings.kind === 'pairs';
  // People look where they looked before, as long as there is anything to find.
  const atSpots =
    before && held > 0
      ? before.atSpots && spotsSuffice(room.spots, 2, inPairs)
      : spotsSuffice(room.spots, room.people.length, inPairs);
  return {
    atSpots,
    rounds: askedRounds(wish, { atSpots, rounds: before?.rounds.slice(0, held) ?? [] }, held),
  };
}

function made(
  plan: RoundsPlan,
  { atSpots, rounds: asked }: Asked,
  { settings, room }: Wish,
  before: StoredPlan | null,
  held: number,
): StoredPlan {
  const places = placesOf(room, atSpots, settings.kind === 'pairs');
  const rounds = plan.rounds.map(
    (round, at) => before?.rounds[at < held ? at : -1] ?? placed(round, places, room),
  );
  return stored(plan, inRoom(asked, room), { atSpots, rounds });
}

/** Two people change places in a round from 0; everybody else keeps theirs. */
export function swapSeats(
  plan: StoredPlan,
  wish: Wish,
  held: number,
  [round, a, b]: readonly [round: number, a: string, b: string],
): Result<StoredPlan, SwapRefusal> {
  const input = plannerInput(wish, plan, held);
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
  // Pairs choose their places after the planning, so that the planner does not know of steps.
  const isStepFree = stepFreeAmong(wish.room.spots);
  const suits = ({ place, people }: StoredSeating): boolean =>
    isStepFree(place) || !people.some((id) => [a, b].includes(id) && wish.room.needsOf(id).stepFree);
  if (!rounds[round]?.seatings.every(suits)) return err('not-step-free');
  return ok(stored(swapped.value, input, { atSpots: plan.atSpots, rounds }));
}

/** The plan with one round put differently. */
export function withRound(plan: StoredPlan, wish: Wish, at: number, round: StoredRound): StoredPlan {
  const rounds = plan.rounds.map((old, index) => (index === at ? round : old));
  const input = plannerInput(wish, { atSpots: plan.atSpots, rounds }, at);
  const { repeats, unmet } = plan;
  return stored({ repeats, unmet, rounds: plannerRounds(rounds, isTabled(input)) }, input, {
    atSpots: plan.atSpots,
    rounds,
  });
}

const isTabled = ({ tables }: RoundsInput): boolean => tables !== undefined;

/** As far as rules go: how well people fit does not matter to a plan that is there. */
const plannerInput = (wish: Wish, plan: Pick<StoredPlan, 'atSpots' | 'rounds'>, held: number): RoundsInput =>
  inRoom(askedRounds(wish, plan, held), wish.room);

const inRoom = (asked: AskedRounds, { mayMeet }: RoundRoom): RoundsInput => ({
  ...asked,
  weights: [],
  mayMeet,
});

function askedRounds(
  { settings, seed, room }: Wish,
  { atSpots, rounds }: Pick<StoredPlan, 'atSpots' | 'rounds'>,
  held: number,
): AskedRounds {
  // Pairs choose their places after the planning: without tables it is exact.
  const tabled = settings.kind === 'tables' && atSpots;
  return {
    people: everybodyOf({ settings, room }, rounds, held),
    ...(tabled ? { tables: tablesOf(room.spots) } : {}),
    groupSize: settings.kind === 'pairs' ? 2 : settings.groupSize,
    rounds: settings.rounds,
    metBefore: room.metBefore,
    held: plannerRounds(rounds.slice(0, held), tabled),
    fairness: settings.fairness / 100,
    seed,
  };
}

/** The table of each host, by person. Pairs have none. */
export const hostsOf = ({ kind, hosts = [] }: StoredSettings): ReadonlyMap<string, string> =>
  new Map(kind === 'tables' ? hosts.map(({ attendeeId, spotId }) => [attendeeId, spotId]) : []);

/** Who takes part, and who is in the rounds and has gone: known, and not there any more. */
function everybodyOf(
  { settings, room }: Pick<Wish, 'settings' | 'room'>,
  rounds: readonly StoredRound[],
  held: number,
): RoundPerson[] {
  const here = new Set(room.people);
  const gone = [...peopleOf(rounds)].filter((id) => !here.has(id));
  const tableOf = hostsOf(settings);
  const somebody = (id: string): RoundPerson => {
    const hostAt = tableOf.get(id);
    return { id, ...room.needsOf(id), ...(hostAt === undefined ? {} : { hostAt }) };
  };
  return [...room.people.map(somebody), ...gone.map((id) => ({ ...somebody(id), until: held }))];
}

function placesOf(room: RoundRoom, atSpots: boolean, inPairs: boolean): Places {
  if (!atSpots) return numbersOnly;
  return inPairs ? placesForPairs(room.spots) : placesForGroups(room.spots);
}

/** Tables are the planner's choice; of other places those without steps go to whoever needs one. */
function placed({ seatings, resting }: PlannedRound, places: Places, room: RoundRoom): StoredRound {
  const isStepFree = stepFreeAmong(room.spots);
  const taken = new Set<number>();
  const next = (stepFree: boolean): StoredPlace => {
    let at = 0;
    while (taken.has(at) || (stepFree && !isStepFree(places.at(at)))) at++;
    taken.add(at);
    return places.at(at);
  };
  const wanting = seatings.filter(({ people }) => people.some((id) => room.needsOf(id).stepFree));
  const chosen = new Map(wanting.map((seating) => [seating, next(true)]));
  return {
    seatings: seatings.map((seating) => {
      const { table, people } = seating;
      const atTable = table === null ? undefined : places.ofTable(table);
      return { place: atTable ?? chosen.get(seating) ?? next(false), people };
    }),
    resting,
  };
}

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
