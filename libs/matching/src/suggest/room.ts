import type { Analyser } from '../analyse/analyser.js';
import { type Intent, intentsOf } from '../score/intent.js';
import { type Rarity, rarityIn } from '../score/rarity.js';
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
 * Gathers those who can be suggested: present and open, or asking to be approached. `known-only` may only be
 * brought together with people already met, and those pairs never come again, so they get nothing here.
 */
export function gatherRoom(people: readonly MatchPerson[], maxOpen: number, analyser: Analyser): Room {
  const seen = new Set<string>();
  const guests: Guest[] = [];
  for (const person of people) {
    if (seen.has(person.id)) continue;
    seen.add(person.id);
    if (!person.present || (person.mood !== 'open' && person.mood !== 'approach-me')) continue;
    if (person.openSuggestions >= maxOpen) continue;
    const intents = intentsOf(person, analyser);
    guests.push({
      person,
      seeks: intents.filter((intent) => intent.side === 'seek'),
      gives: intents.filter((intent) => intent.side === 'give'),
      exposure: exposureOf(person),
    });
  }
  guests.sort((one, other) => one.exposure - other.exposure || compareIds(one.person.id, other.person.id));
  return { guests, rarity: rarityIn(guests.flatMap((guest) => [...guest.seeks, ...guest.gives])) };
}

/** Code unit order: the same everywhere, whatever the locale. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function exposureOf(person: MatchPerson): number {
  const goalReached = person.goal !== undefined && person.met >= person.goal ? 2 : 0;
  return 2 * person.openSuggestions + person.met + person.shown + goalReached;
}
