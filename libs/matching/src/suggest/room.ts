import type { Intent } from '../score/intent.js';
import type { Rarity } from '../score/rarity.js';
import type { MatchPerson } from './model.js';

/** A person ready to be matched. */
export interface Guest {
  readonly person: MatchPerson;
  readonly seeks: readonly Intent[];
  readonly gives: readonly Intent[];
  /** How much attention the person has had: the less, the sooner their turn. */
  readonly exposure: number;
}

/** Everybody who can be suggested now, those with the least attention so far first. */
export interface Room {
  readonly guests: readonly Guest[];
  readonly rarity: Rarity;
}

/**
 * Who can be suggested: present and open, or asking to be approached, with budget left, and not on a day off.
 * `known-only` may only be brought together with people already met, and those pairs never come again.
 */
export function canBeSuggested(person: MatchPerson, maxOpen: number, now: number): boolean {
  const isOpen = person.mood === 'open' || person.mood === 'approach-me';
  return (
    person.present && isOpen && !isOnDayOff(person, now) && person.openSuggestions < mostOpen(person, maxOpen)
  );
}

/** How many open cards the person may hold: no more than the meetings they have left today. */
export const mostOpen = ({ meetingsLeft = Infinity }: MatchPerson, maxOpen: number): number =>
  Math.min(maxOpen, meetingsLeft);

export const isOnDayOff = ({ restsUntil }: MatchPerson, now: number): boolean =>
  restsUntil !== undefined && now < restsUntil;

/** Code unit order: the same everywhere, whatever the locale. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const compareByAttention = (one: Guest, other: Guest): number =>
  one.exposure - other.exposure || compareIds(one.person.id, other.person.id);

export function exposureOf(person: MatchPerson): number {
  const goalReached = person.goal !== undefined && person.met >= person.goal ? 2 : 0;
  return 2 * person.openSuggestions + person.met + person.shown + goalReached;
}
