import type { MayMeet } from '@commonground/matching';
import type { StoredPlace, StoredRound, StoredSeating } from './stored-plan.js';

export interface Mending {
  /** Who takes part now. */
  readonly here: ReadonlySet<string>;
  readonly mayMeet: MayMeet;
  /** Whether two have met before; avoided while something else is left. */
  readonly met: (a: string, b: string) => boolean;
  /** Nobody is sent to somebody whom they met before. */
  readonly neverAgain?: boolean;
  /** Whether somebody can sit at this place, and talk to somebody there. */
  readonly suits: (person: string, place: StoredPlace, people: readonly string[]) => boolean;
  /** People whom a group at this place can take in. */
  readonly mostAt: (place: StoredPlace) => number;
  /** The largest group that this person sits in. */
  readonly mostWith: (person: string) => number;
}

/**
 * Puts a round right whose people are on their way to their places: whoever has gone leaves a gap, whoever may not
 * stay together is parted, whoever is left alone gets company, and nobody else moves. First somebody who rests or has
 * just come sits down with them, else they join a group. Groups that stay as they are stay the same objects.
 */
export function mendRound(round: StoredRound, mending: Mending): StoredRound {
  const { here, mayMeet, met, mostAt, mostWith, suits, neverAgain = false } = mending;
  const known = new Set([...round.seatings.flatMap(({ people }) => people), ...round.resting]);
  const free = [
    ...round.resting.filter((id) => here.has(id)),
    ...[...here].filter((id) => !known.has(id)).sort(),
  ];
  const mayStay = (person: string, people: readonly string[]): boolean =>
    people.every((id) => mayMeet(person, id));
  const cost = (person: string, people: readonly string[]): number => {
    const repeats = people.filter((id) => met(person, id)).length;
    return !mayStay(person, people) || (neverAgain && repeats > 0) ? Infinity : repeats;
  };

  const whole: StoredSeating[] = [];
  const alone: StoredSeating[] = [];
  for (const seating of round.seatings) {
    const { place, people } = seating;
    const stay: string[] = [];
    for (const person of people.filter((id) => here.has(id))) {
      if (mayStay(person, stay) && suits(person, place, [])) stay.push(person);
      else free.push(person);
    }
    for (const person of [...stay]) {
      if (mostWith(person) >= stay.length) continue;
      drop(stay, (id) => id === person);
      free.push(person);
    }
    if (stay.length > 1) whole.push(stay.length === people.length ? seating : { place, people: stay });
    else if (stay.length === 1) alone.push({ place, people: stay });
  }

  while (alone.length > 0) {
    const { place, people } = alone.shift()!;
    const [person = ''] = people;
    const partner = cheapest([...free, ...alone.flatMap((seat) => seat.people)], (id) =>
      suits(id, place, [person]) ? cost(id, [person]) : Infinity,
    );
    if (partner !== undefined) {
      whole.push({ place, people: [person, partner] });
      drop(free, (id) => id === partner);
      drop(alone, (seat) => seat.people[0] === partner);
      continue;
    }
    const group = cheapest(
      whole.filter(
        ({ place: other, people: there }) =>
          there.length < mostAt(other) &&
          [person, ...there].every((id) => mostWith(id) > there.length) &&
          suits(person, other, there),
      ),
      (seat) => seat.people.length + cost(person, seat.people),
    );
    if (group) whole[whole.indexOf(group)] = { ...group, people: [...group.people, person] };
    else free.push(person);
  }
  return { seatings: whole.sort((a, b) => a.place.number - b.place.number), resting: free };
}

/** The first of the cheapest options that are possible at all. */
function cheapest<T>(options: readonly T[], costOf: (option: T) => number): T | undefined {
  let best: { readonly option: T; readonly costs: number } | undefined;
  for (const option of options) {
    const costs = costOf(option);
    if (costs < (best?.costs ?? Infinity)) best = { option, costs };
  }
  return best?.option;
}

function drop<T>(list: T[], which: (item: T) => boolean): void {
  const at = list.findIndex(which);
  if (at >= 0) list.splice(at, 1);
}
