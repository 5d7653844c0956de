import {
  type Analyser,
  createAnalyser,
  fitsFor,
  type MatchPerson,
  type MatchPin,
} from '@commonground/matching';

/** So many needs are looked at, the newest first: a list that nobody can read to its end helps no organizer. */
export const MOST_NEEDS = 150;

/**
 * The needs of a room that nobody in it serves, the newest first. Gives way between needs, because each is held
 * against everybody.
 *
 * @param people everybody in the room, with their pins
 */
export async function unmetNeeds(
  people: readonly MatchPerson[],
  analyser: Analyser = createAnalyser(),
): Promise<{ pin: MatchPin; owner: MatchPerson }[]> {
  const needs = people
    .flatMap((owner) =>
      owner.pins.filter(({ direction }) => direction !== 'offer').map((pin) => ({ pin, owner })),
    )
    .sort((one, other) => other.pin.pinnedAt - one.pin.pinnedAt)
    .slice(0, MOST_NEEDS);
  const unmet: typeof needs = [];
  for (const need of needs) {
    if (!isServed(need.pin, need.owner, people, analyser)) unmet.push(need);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return unmet;
}

/** Whoever looks for a job or for clients brings something: they are served by somebody who seeks just that. */
const bringsSomething = ({ kind, direction }: MatchPin): boolean =>
  direction === 'need' && (kind === 'job' || kind === 'client');

function isServed(
  pin: MatchPin,
  owner: MatchPerson,
  people: readonly MatchPerson[],
  analyser: Analyser,
): boolean {
  if (!bringsSomething(pin)) return fitsFor(pin, people, undefined, analyser).length > 0;
  const seeker = { ...owner, headline: null, pins: [pin] };
  return people.some(
    (other) =>
      other.id !== owner.id &&
      other.pins.some((wish) => fitsFor(wish, [seeker], undefined, analyser).length > 0),
  );
}
