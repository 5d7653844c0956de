import type { RoundTable } from '@commonground/matching';
import type { FreeSpot } from '../../zones/index.js';
import type { StoredPlace } from './stored-plan.js';

type Spot = Pick<FreeSpot, 'id' | 'name' | 'zone' | 'seats' | 'stepFree'>;

/** Places one after the other: first those that there are, then numbers that go on from there. */
export interface Places {
  /** The place at an index from 0; there is always one. */
  at(index: number): StoredPlace;
  ofTable(key: string): StoredPlace | undefined;
}

/** Spots for pairs: a table for four serves two of them, which letters tell apart. */
export function placesForPairs(spots: readonly Spot[]): Places {
  const places = spots.flatMap(({ id, name, zone, seats }) => {
    const pairs = Math.floor(seats / 2);
    return Array.from({ length: pairs }, (_, at) => ({
      key: pairs > 1 ? `${id}:${at}` : id,
      name: pairs > 1 ? `${name} ${letter(at)}` : name,
      zone,
    }));
  });
  return numbered(places);
}

/** One place for each spot that seats a group. */
export const placesForGroups = (spots: readonly Spot[]): Places =>
  numbered(spots.filter(seatsAGroup).map(({ id, name, zone }) => ({ key: id, name, zone })));

/** Numbers alone: groups meet at a sign that says 7. */
export const numbersOnly: Places = numbered([]);

/** The spots as tables for the planner. */
export const tablesOf = (spots: readonly Spot[]): RoundTable[] =>
  spots.filter(seatsAGroup).map(({ id, seats, stepFree }) => ({ id, seats, stepFree }));

/** Whether everybody finds a seat at the spots. */
export function spotsSuffice(spots: readonly Spot[], people: number, inPairs: boolean): boolean {
  const seats = spots.reduce(
    (sum, spot) => sum + (inPairs ? 2 * Math.floor(spot.seats / 2) : seatsOf(spot)),
    0,
  );
  return seats > 0 && seats >= people - (inPairs ? people % 2 : 0);
}

const seatsAGroup = ({ seats }: Spot): boolean => seats >= 2;
const seatsOf = (spot: Spot): number => (seatsAGroup(spot) ? spot.seats : 0);
const letter = (at: number): string => String.fromCharCode(65 + (at % 26));

function numbered(named: readonly Omit<StoredPlace, 'number'>[]): Places {
  const places = named.map((place, at) => ({ ...place, number: at + 1 }));
  const byKey = new Map(places.map((place) => [place.key, place]));
  return {
    at: (index) => places[index] ?? { key: `n${index + 1}`, number: index + 1, name: '', zone: '' },
    ofTable: (key) => byKey.get(key),
  };
}
