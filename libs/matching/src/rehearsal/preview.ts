import { seededRandom, textHash } from '@commonground/kernel';
import { type Analyser, createAnalyser } from '../analyse/analyser.js';
import { suggest } from '../suggest/engine.js';
import type { EngineInput, MatchPerson, SuggestedPair } from '../suggest/model.js';
import { compareIds } from '../suggest/room.js';

/** A room in which settings are tried out. */
export interface PreviewInput extends Pick<EngineInput, 'mayMeet' | 'closenessOf' | 'settings'> {
  /** What they were shown so far does not matter: the event begins now. */
  readonly people: readonly MatchPerson[];
  /** Epoch milliseconds. */
  readonly now: number;
  /** Decides among people with equally many pins. */
  readonly seed: number;
  /** How many people are looked at, and how many pairs of each at the most. */
  readonly sample: number;
  readonly most: number;
}

/** Somebody of the sample, with their pairs, best first. */
export interface PersonPreview {
  readonly personId: string;
  readonly pairs: readonly SuggestedPair[];
}

/**
 * What a few people would be suggested under these settings if the event began now: the very pairs that the engine would
 * make for the whole room. The same people are looked at whatever the settings are, so that turning a dial shows what it
 * does to them.
 */
export function preview(input: PreviewInput, analyser: Analyser = createAnalyser()): PersonPreview[] {
  const { seed, sample, most } = input;
  const people = input.people.map((person) => ({ ...person, met: 0, openSuggestions: 0, shown: 0 }));
  const pairs = suggest({ ...input, people, history: [] }, analyser);
  return sampleOf(people, seed, sample).map(({ id }) => ({
    personId: id,
    pairs: pairs.filter(({ a, b }) => a === id || b === id).slice(0, most),
  }));
}

/** Those with the most pins, as they have most to be suggested for. Others who come or go leave the order as it is. */
function sampleOf(people: readonly MatchPerson[], seed: number, size: number): MatchPerson[] {
  return people
    .filter(({ present, mood }) => present && (mood === 'open' || mood === 'approach-me'))
    .map((person) => ({ person, luck: seededRandom(seed ^ textHash(person.id))() }))
    .sort(
      (one, other) =>
        other.person.pins.length - one.person.pins.length ||
        one.luck - other.luck ||
        compareIds(one.person.id, other.person.id),
    )
    .slice(0, size)
    .map(({ person }) => person);
}
