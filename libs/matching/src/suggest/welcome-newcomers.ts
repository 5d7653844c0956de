import { compareIds, type Guest, mostOpen } from './room.js';
import type { MatchPerson, PairHistory } from './model.js';
import type { ScoredPair } from './pair-score.js';

/** Of so many buddies with equally little attention the one who fits best is looked for. */
const MOST_COMPARED = 40;
/** What a card adds to the attention that somebody had, as in `exposureOf`: it is open, and it was shown. */
const CARD = 3;

/** A newcomer and the buddy who welcomes them. */
export interface Greeting {
  readonly newcomer: Guest;
  readonly buddy: Guest;
}

export interface Welcoming {
  /** Newcomers whom nobody has welcomed yet, in their order. */
  readonly newcomers: readonly Guest[];
  readonly buddies: readonly Guest[];
  readonly maxOpen: number;
  readonly mayPair: (newcomer: Guest, buddy: Guest) => boolean;
  /** How well the two fit, or null. */
  readonly score: (newcomer: Guest, buddy: Guest) => ScoredPair | null;
}

/** Newcomers who have had no card with a buddy yet, whatever became of it. */
export function unwelcomed(
  people: readonly MatchPerson[],
  history: readonly Pick<PairHistory, 'a' | 'b'>[],
): MatchPerson[] {
  const newcomers = people.filter(({ welcome }) => welcome === 'newcomer');
  if (newcomers.length === 0) return newcomers;
  const buddies = new Set(people.flatMap(({ id, welcome }) => (welcome === 'buddy' ? [id] : [])));
  const welcomed = new Set(
    history.flatMap(({ a, b }) => [...(buddies.has(b) ? [a] : []), ...(buddies.has(a) ? [b] : [])]),
  );
  return newcomers.filter(({ id }) => !welcomed.has(id));
}

/**
 * Finds a buddy for as many newcomers as can have one, within everybody's budget. The buddy with the least attention so far
 * comes first; among equals who fits best, then a common language, then a common topic. Where a newcomer could only meet
 * buddies who are full by now, an earlier newcomer goes to another buddy, if that makes room.
 */
export function welcomeNewcomers(welcoming: Welcoming): Greeting[] {
  const { newcomers, buddies, maxOpen, mayPair } = welcoming;
  const guestsOf = new Map<Guest, Guest[]>(buddies.map((buddy) => [buddy, []]));
  const welcomedBy = (buddy: Guest): Guest[] => guestsOf.get(buddy) ?? [];
  const hasRoom = (buddy: Guest): boolean =>
    buddy.person.openSuggestions + welcomedBy(buddy).length < mostOpen(buddy.person, maxOpen);
  const load = (buddy: Guest): number => buddy.exposure + CARD * welcomedBy(buddy).length;
  const choices = new Map<Guest, readonly Guest[]>();
  const choicesOf = (newcomer: Guest): readonly Guest[] => {
    const known = choices.get(newcomer) ?? buddies.filter((buddy) => mayPair(newcomer, buddy));
    choices.set(newcomer, known);
    return known;
  };
  // Where a search ended in vain, no later one finds room either.
  const exhausted = new Set<Guest>();

  const place = (newcomer: Guest, seen: Set<Guest>): boolean => {
    const open = choicesOf(newcomer).filter((buddy) => !exhausted.has(buddy) && !seen.has(buddy));
    const free = open.filter(hasRoom);
    if (free.length > 0) {
      welcomedBy(bestOf(newcomer, free, load, welcoming)).push(newcomer);
      return true;
    }
    for (const buddy of open) {
      if (seen.has(buddy)) continue;
      seen.add(buddy);
      const mine = welcomedBy(buddy);
      const moved = mine.findIndex((other) => place(other, seen));
      if (moved < 0) continue;
      mine[moved] = newcomer;
      return true;
    }
    return false;
  };

  for (const newcomer of newcomers) {
    if (!buddies.some(hasRoom)) break;
    const seen = new Set<Guest>();
    if (!place(newcomer, seen)) for (const buddy of seen) exhausted.add(buddy);
  }
  return buddies.flatMap((buddy) => welcomedBy(buddy).map((newcomer) => ({ newcomer, buddy })));
}

function bestOf(
  newcomer: Guest,
  free: readonly Guest[],
  load: (buddy: Guest) => number,
  { score }: Welcoming,
): Guest {
  const least = Math.min(...free.map(load));
  const [best] = free
    .filter((buddy) => load(buddy) === least)
    .slice(0, MOST_COMPARED)
    .map((buddy) => ({
      buddy,
      fit: score(newcomer, buddy)?.score ?? 0,
      language: sharesLanguage(newcomer.person, buddy.person) ? 1 : 0,
      topic: sharesTopic(newcomer.person, buddy.person) ? 1 : 0,
    }))
    .sort(
      (x, y) =>
        y.fit - x.fit ||
        y.language - x.language ||
        y.topic - x.topic ||
        compareIds(x.buddy.person.id, y.buddy.person.id),
    );
  return (best as { buddy: Guest }).buddy;
}

const sharesLanguage = (one: MatchPerson, other: MatchPerson): boolean =>
  one.languages.some((language) => other.languages.includes(language));

const sharesTopic = (one: MatchPerson, other: MatchPerson): boolean =>
  one.pins.some(({ topicId }) => other.pins.some((pin) => pin.topicId === topicId));
