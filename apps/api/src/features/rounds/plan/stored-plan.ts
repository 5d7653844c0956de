import type { PlannedRound, RepeatedPair, RoundsPlan, Unmet } from '@commonground/matching';

/** Where a group meets. Named when it was planned: a zone that is renamed meanwhile sends nobody astray. */
export interface StoredPlace {
  /** Id of a spot, with a letter where several pairs share it; `n7` for a number alone. */
  readonly key: string;
  readonly number: number;
  /** Empty for a number alone. */
  readonly name: string;
  readonly zone: string;
}

export interface StoredSeating {
  readonly place: StoredPlace;
  readonly people: readonly string[];
}

export interface StoredRound {
  readonly seatings: readonly StoredSeating[];
  readonly resting: readonly string[];
  /** Groups that somebody left while the round went on, as they were: these people have sat together. */
  readonly left?: readonly StoredSeating[];
}

export interface StoredQuality {
  readonly people: number;
  readonly fewestNew: number;
  /** In tenths. */
  readonly averageNew: number;
  readonly mostNew: number;
  readonly mostRests: number;
}

/** A plan as it lies in the database: ids of people, and places. */
export interface StoredPlan {
  /** Whether groups meet at the spots of the zones, or at numbers. It stays so for a whole series. */
  readonly atSpots: boolean;
  readonly rounds: readonly StoredRound[];
  readonly repeats: readonly RepeatedPair[];
  readonly unmet: readonly Unmet[];
  readonly quality: StoredQuality;
}

/** The rounds as the planner knows them. @param tabled the planner chooses the tables, so that places are tables */
export const plannerRounds = (rounds: readonly StoredRound[], tabled: boolean): PlannedRound[] =>
  rounds.map((round) => ({
    seatings: groupsOf(round).map(({ place, people }) => ({ table: tabled ? place.key : null, people })),
    resting: round.resting,
  }));

/** Every group that there was in a round. */
export const groupsOf = ({ seatings, left = [] }: StoredRound): readonly StoredSeating[] => [
  ...seatings,
  ...left,
];

/** The whole plan as the planner knows it. */
export const plannerPlan = ({ rounds, repeats, unmet }: StoredPlan, tabled: boolean): RoundsPlan => ({
  rounds: plannerRounds(rounds, tabled),
  repeats,
  unmet,
});

/** Everybody who sits, sat or rests in these rounds. */
export const peopleOf = (rounds: readonly StoredRound[]): Set<string> =>
  new Set(rounds.flatMap((round) => [...groupsOf(round).flatMap(({ people }) => people), ...round.resting]));

/** The group of a person in a round, or null when they rest or are not there. */
export const seatingOf = (round: StoredRound | undefined, person: string): StoredSeating | null =>
  round?.seatings.find(({ people }) => people.includes(person)) ?? null;

/** Every pair that sits or sat together in these rounds. */
export function* pairsOf(rounds: readonly StoredRound[]): Generator<readonly [string, string]> {
  for (const { people } of rounds.flatMap(groupsOf)) {
    for (const [at, a] of people.entries()) for (const b of people.slice(at + 1)) yield [a, b];
  }
}
