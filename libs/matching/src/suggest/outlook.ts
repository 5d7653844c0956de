import { type Analyser, createAnalyser } from '../analyse/analyser.js';
import { intentsOf } from '../score/intent.js';
import { learntFactors } from '../outcomes/learn-from.js';
import { newnessIn } from '../outcomes/newness.js';
import { rarityIn } from '../score/rarity.js';
import type { EngineInput, Fact, MatchPerson } from './model.js';
import { describePair } from './describe.js';
import { scorePair } from './pair-score.js';
import { pairKey } from './past.js';
import { canBeSuggested, compareIds, type Guest, isOnDayOff, mostOpen } from './room.js';

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
    /** They fit, but less well than the event asks for, or only one of them gains where both have to. */
    | 'weak-fit'
    /** One of them ignored two cards in a row, and is left in peace for a day. */
    | 'day-off'
    /** One of them has as many open cards as there may be. */
    | 'full'
    /** They fit and may get a card; others were put first. */
    | 'waiting';
  /** Who has no room for another card, for `full`. */
  readonly full: readonly string[];
  /** Who is left in peace, for `day-off`. */
  readonly dayOff: readonly string[];
  /** How well they fit, 0 to 1. For comparing, never for showing to attendees. */
  readonly score: number;
  /** Literal parts of what they wrote that speak for the two. */
  readonly facts: readonly Fact[];
}

/**
 * By everything that suggestions go by, so that the score is the one that a card of the two would have.
 *
 * @throws RangeError when one of the two is not among the people
 */
export function pairOutlook(
  input: Omit<EngineInput, 'mayMeet' | 'changed'>,
  one: string,
  other: string,
  analyser: Analyser = createAnalyser(),
): PairOutlook {
  const { people, history, settings, now } = input;
  const isOne = ({ id }: MatchPerson): boolean => id === one || id === other;
  // The room is counted as for suggestions: those who can be suggested now. The two are part of it, whatever keeps them.
  const room = people
    .filter((person) => isOne(person) || canBeSuggested(person, settings.maxOpenPerPerson, now))
    .sort((x, y) => compareIds(x.id, y.id))
    .map((person) => guestOf(person, analyser));
  const [a, b] = room.filter(({ person }) => isOne(person));
  if (!a || !b) throw new RangeError(`There is nobody with the id ${a?.person.id === one ? other : one}.`);
  const weights = {
    ...settings,
    rarity: rarityIn(room.flatMap(({ seeks, gives }) => [...seeks, ...gives])),
    learnt: learntFactors(input.learnt),
    newnessOf: newnessIn(input.learnt?.acquaintances ?? [], input.closenessOf),
  };
  const pair = scorePair(a, b, { ...weights, minScore: 0 });
  const isEnough = scorePair(a, b, weights) !== null;
  const facts = pair ? describePair(pair, 'first-step', settings.language).facts : [];
  const score = pair?.score ?? 0;
  const strongest = Math.max(
    pair?.forOne?.strength ?? 0,
    pair?.forOther?.strength ?? 0,
    pair?.together?.strength ?? 0,
  );
  const who = (is: (person: MatchPerson) => boolean): string[] =>
    [a, b].flatMap(({ person }) => (is(person) ? [person.id] : []));
  const full = who((person) => person.openSuggestions >= mostOpen(person, settings.maxOpenPerPerson));
  const dayOff = who((person) => isOnDayOff(person, now));
  const between = history.filter((card) => pairKey(card.a, card.b) === pairKey(one, other));
  const last = between.find(({ state }) => state !== 'expired')?.state;
  const coolingDown = between.some(({ at }) => now - at < settings.cooldownMs);
  const state = (): PairOutlook['state'] => {
    if (last && last !== 'expired') return last;
    if (coolingDown) return 'cooling-down';
    if (strongest === 0) return 'no-fit';
    if (!isEnough) return 'weak-fit';
    if (dayOff.length > 0) return 'day-off';
    return full.length > 0 ? 'full' : 'waiting';
  };
  return { state: state(), full, dayOff, score, facts };
}

function guestOf(person: MatchPerson, analyser: Analyser): Guest {
  const intents = intentsOf(person, analyser);
  return {
    person,
    seeks: intents.filter(({ side }) => side === 'seek'),
    gives: intents.filter(({ side }) => side === 'give'),
    exposure: 0,
  };
}
