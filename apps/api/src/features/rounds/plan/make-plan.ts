import {
  type MayMeet,
  type PlannedRound,
  type RoundPerson,
  type RoundsPlan,
  seatsAround,
  sharesOf,
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
import { groupSizeOf, isAside, type NeedsOf, stepFreeAmong } from './seat-needs.js';
import {
  groupsOf,
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
  return made(await planner(asked.rounds), asked.atSpots, wish, before, held);
}

/** Plans what is not held anew, or null when it can be held as planned: nobody of it has left, come or may not meet any more. */
export async function planUnlessItHolds(
  replanner: Replanner,
  wish: Wish,
  before: StoredPlan,
  held: number,
): Promise<StoredPlan | null> {
  const asked = askedFor(wish, before, held);
  const tabled = asked.rounds.tables !== undefined;
  const plan = await replanner(
    asked.rounds,
    asked.atSpots === before.atSpots && !hasRoomFor(wish, before)
      ? {
          rounds: plannerRounds(before.rounds, tabled),
          people: everybodyOf(wish, before.rounds, held),
        }
      : null,
  );
  return plan && made(plan, asked.atSpots, wish, before, held);
}

/** Whether somebody was left in peace who likes groups of this size by now. */
function hasRoomFor({ settings, room }: Wish, { unmet }: StoredPlan): boolean {
  const here = new Set(room.people);
  return unmet.some(
    ({ reason, people }) =>
      reason === 'smaller-groups' &&
      people.some((id) => here.has(id) && !isAside(room.needsOf(id), settings)),
  );
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
  atSpots: boolean,
  { settings, room }: Wish,
  before: StoredPlan | null,
  held: number,
): StoredPlan {
  const places = placesOf(room, atSpots, settings.kind === 'pairs');
  const rounds = plan.rounds.map(
    (round, at) => before?.rounds[at < held ? at : -1] ?? placed(round, places, room),
  );
  return stored({ atSpots, rounds, repeats: plan.repeats, unmet: plan.unmet }, { settings, room });
}

/** Two people change places in a round from 0; everybody else keeps theirs, and is not looked at. */
export function swapSeats(
  plan: StoredPlan,
  wish: Wish,
  held: number,
  [round, a, b]: readonly [round: number, a: string, b: string],
): Result<StoredPlan, SwapRefusal> {
  const { room } = wish;
  const near = seatsAround(plan.rounds, a, b);
  // Only who rests when is a matter of everybody.
  const rests = near[round]?.resting.length !== 0;
  const before = plannerPlan(rests ? plan : { ...plan, rounds: near }, isTabled(wish, plan.atSpots));
  const input = {
    ...rulesOf(wish, plan.atSpots),
    people: somebodies(
      wish,
      new Set([a, b, ...peopleOf(near), ...hostsIn(wish, plan), ...(rests ? asideIn(wish) : [])]),
      held,
    ),
    held: before.rounds.slice(0, held),
    weights: [],
    mayMeet: room.mayMeet,
  };
  const swapped = swap(before, input, round, a, b);
  if (!swapped.ok) return swapped;
  const isOneOf = (id: string): boolean => id === a || id === b;
  const other = (id: string): string => (id === a ? b : id === b ? a : id);
  const seatings = plan.rounds[round]!.seatings.map((seating) =>
    seating.people.some(isOneOf) ? { ...seating, people: seating.people.map(other) } : seating,
  );
  // Pairs choose their places after the planning, so that the planner does not know of steps.
  const isStepFree = stepFreeAmong(room.spots);
  const isTooHigh = ({ place, people }: StoredSeating): boolean =>
    people.some((id) => isOneOf(id) && room.needsOf(id).stepFree) && !isStepFree(place);
  if (seatings.some(isTooHigh)) return err('not-step-free');
  const { repeats, unmet } = swapped.value;
  const rounds = plan.rounds.map((old, at) =>
    at === round ? { seatings, resting: old.resting.map(other) } : old,
  );
  return ok(stored({ atSpots: plan.atSpots, rounds, repeats, unmet }, wish));
}

/** The plan with one round put differently. */
export const withRound = (plan: StoredPlan, wish: Wish, at: number, round: StoredRound): StoredPlan =>
  stored({ ...plan, rounds: plan.rounds.map((old, index) => (index === at ? round : old)) }, wish);

/** Pairs choose their places after the planning: without tables it is exact. */
const isTabled = ({ settings }: Pick<Wish, 'settings'>, atSpots: boolean): boolean =>
  settings.kind === 'tables' && atSpots;

function askedRounds(
  wish: Wish,
  { atSpots, rounds }: Pick<StoredPlan, 'atSpots' | 'rounds'>,
  held: number,
): AskedRounds {
  return {
    ...rulesOf(wish, atSpots),
    people: everybodyOf(wish, rounds, held),
    held: plannerRounds(rounds.slice(0, held), isTabled(wish, atSpots)),
  };
}

/** What is asked, whoever is there and whatever was held. */
function rulesOf(wish: Wish, atSpots: boolean): Omit<AskedRounds, 'people' | 'held'> {
  const { settings, seed, room } = wish;
  return {
    ...(isTabled(wish, atSpots) ? { tables: tablesOf(room.spots) } : {}),
    groupSize: groupSizeOf(settings),
    rounds: settings.rounds,
    metBefore: room.metBefore,
    fairness: settings.fairness / 100,
    seed,
  };
}

/** The table of each host, by person. Pairs have none. */
export const hostsOf = ({ kind, hosts = [] }: StoredSettings): ReadonlyMap<string, string> =>
  new Map(kind === 'tables' ? hosts.map(({ attendeeId, spotId }) => [attendeeId, spotId]) : []);

/** Who likes smaller groups than these. */
const asideIn = ({ settings, room }: Pick<Wish, 'settings' | 'room'>): string[] =>
  room.people.filter((id) => isAside(room.needsOf(id), settings));

/** Hosts who are there, or in the plan. */
function hostsIn({ settings, room }: Wish, { rounds }: StoredPlan): string[] {
  const hosts = [...hostsOf(settings).keys()];
  if (hosts.length === 0) return hosts;
  const here = new Set([...room.people, ...peopleOf(rounds)]);
  return hosts.filter((id) => here.has(id));
}

/** Who takes part, and who is in the rounds and has gone. */
const everybodyOf = (wish: Wish, rounds: readonly StoredRound[], held: number): RoundPerson[] =>
  somebodies(wish, new Set([...wish.room.people, ...peopleOf(rounds)]), held);

/** These people as the planner knows them. Whoever is not in the room is known, and not there any more. */
function somebodies(
  { settings, room }: Pick<Wish, 'settings' | 'room'>,
  ids: ReadonlySet<string>,
  held: number,
): RoundPerson[] {
  const here = new Set(room.people);
  const tableOf = hostsOf(settings);
  return [...ids].map((id) => {
    const hostAt = tableOf.get(id);
    return {
      id,
      ...room.needsOf(id),
      ...(hostAt === undefined ? {} : { hostAt }),
      ...(here.has(id) ? {} : { until: held }),
    };
  });
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

function stored(plan: Omit<StoredPlan, 'quality'>, wish: Pick<Wish, 'settings' | 'room'>): StoredPlan {
  // Whoever likes smaller groups than these has no share of them.
  const aside = new Set(asideIn(wish));
  const people = wish.room.people.filter((id) => !aside.has(id));
  const rounds = plan.rounds.map((round) => ({ seatings: groupsOf(round), resting: round.resting }));
  const { met, rests } = sharesOf(rounds, people, wish.room.metBefore);
  return {
    ...plan,
    quality: {
      people: people.length,
      fewestNew: met.reduce((least, count) => Math.min(least, count), met[0] ?? 0),
      averageNew: Math.round((10 * met.reduce((sum, count) => sum + count, 0)) / Math.max(1, met.length)),
      mostNew: met.reduce((most, count) => Math.max(most, count), 0),
      mostRests: rests.reduce((most, count) => Math.max(most, count), 0),
    },
  };
}
