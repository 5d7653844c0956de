import { type Analyser, createAnalyser } from '../analyse/analyser.js';
import { type Intent, intentsOf } from '../score/intent.js';
import { rarityIn } from '../score/rarity.js';
import type { EngineInput, Fact, MatchPerson } from './model.js';
import { describePair } from './describe.js';
import { scorePair } from './pair-score.js';
import { pairKey } from './past.js';
import { compareIds, type Guest } from './room.js';

/**
 * How things stand between two people as far as the engine goes. Whether they may be brought together at all is the reach
 * policy's to say, and not asked here.
 */
export interface PairOutlook {
  readonly state:
    /** A card of the two is open, was accepted, declined, or became an encounter. */
    | 'open'
    | 'accepted'
    | 'declined'
    | 'met'
    /** A card expired, and may come again later. */
    | 'cooling-down'
    /** Neither seeks what the other gives. */
    | 'no-fit'
    /** They fit, but less well than the event asks for. */
    | 'weak-fit'
    /** One of them has as many open cards as there may be. */
    | 'full'
    /** They fit and may get a card; others were put first. */
    | 'waiting';
  /** Who has no room for another card, for `full`. */
  readonly full: readonly string[];
  /** How well they fit, 0 to 1. For comparing, never for showing to attendees. */
  readonly score: number;
  /** Literal parts of what they wrote that speak for the two. */
  readonly facts: readonly Fact[];
}

/** @throws RangeError when one of the two is not among the people */
export function pairOutlook(
  input: Omit<EngineInput, 'mayMeet' | 'changed'>,
  one: string,
  other: string,
  analyser: Analyser = createAnalyser(),
): PairOutlook {
  const { people, history, settings, now } = input;
  const intents = people.map((person) => intentsOf(person, analyser));
  const [a, b] = [one, other].sort(compareIds).map((id) => guestOf(people, intents, id)) as [Guest, Guest];
  const pair = scorePair(a, b, { ...settings, minScore: 0, rarity: rarityIn(intents.flat()) });
  const facts = pair ? describePair(pair, 'first-step', settings.language).facts : [];
  const score = pair?.score ?? 0;
  const strongest = Math.max(
    pair?.forOne?.strength ?? 0,
    pair?.forOther?.strength ?? 0,
    pair?.together?.strength ?? 0,
  );
  const full = [a, b].flatMap(({ person }) =>
    person.openSuggestions >= settings.maxOpenPerPerson ? [person.id] : [],
  );
  const between = history.filter((card) => pairKey(card.a, card.b) === pairKey(one, other));
  const last = between.find(({ state }) => state !== 'expired')?.state;
  const coolingDown = between.some(({ at }) => now - at < settings.cooldownMs);
  const state = (): PairOutlook['state'] => {
    if (last && last !== 'expired') return last;
    if (coolingDown) return 'cooling-down';
    if (strongest === 0) return 'no-fit';
    if (strongest < settings.minScore) return 'weak-fit';
    return full.length > 0 ? 'full' : 'waiting';
  };
  return { state: state(), full, score, facts };
}

function guestOf(people: readonly MatchPerson[], intents: readonly Intent[][], id: string): Guest {
  const at = people.findIndex((person) => person.id === id);
  const person = people[at];
  const own = intents[at];
  if (!person || !own) throw new RangeError(`There is nobody with the id ${id}.`);
  return {
    person,
    seeks: own.filter(({ side }) => side === 'seek'),
    gives: own.filter(({ side }) => side === 'give'),
    exposure: 0,
  };
}
