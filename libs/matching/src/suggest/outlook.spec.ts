import { describe, expect, it } from '@jest/globals';
import { learnFrom } from '../outcomes/learn-from.js';
import type { Outcome } from '../outcomes/outcome.js';
import { aPerson, anInput } from '../testing/a-person.js';
import { suggest } from './engine.js';
import type { MatchPerson, PairHistory } from './model.js';
import { DEFAULT_SETTINGS } from './model.js';
import { pairOutlook } from './outlook.js';

const ada = aPerson('ada').needs('a lawyer').build();
const bo = aPerson('bo').offers('attorney').build();
const cem = aPerson('cem').offers('bread and cakes').build();
const outlook = (
  people: MatchPerson[],
  history: PairHistory[] = [],
  minScore = DEFAULT_SETTINGS.minScore,
) => {
  const input = anInput(people, { history, settings: { ...DEFAULT_SETTINGS, minScore } });
  const [one, other] = people.map(({ id }) => id);
  return pairOutlook(input, other ?? '', one ?? '');
};
const card = (state: PairHistory['state'], at = 0): PairHistory => ({ a: 'ada', b: 'bo', state, at });

describe('why two people have no card', () => {
  it('they fit and others were put first: with the facts that speak for them', () => {
    const { state, facts, score } = outlook([ada, bo]);
    expect(state).toBe('waiting');
    expect(facts.map(({ text }) => text).sort()).toEqual(['a lawyer', 'attorney']);
    expect(score).toBeGreaterThan(0.4);
  });

  it('neither seeks what the other gives', () => {
    expect(outlook([ada, cem])).toMatchObject({ state: 'no-fit', score: 0, facts: [] });
  });

  it('they fit less well than the event asks for', () => {
    expect(outlook([ada, bo], [], 1.01)).toMatchObject({ state: 'weak-fit' });
  });

  it('one of them has no room for another card', () => {
    const full = { ...bo, openSuggestions: DEFAULT_SETTINGS.maxOpenPerPerson };
    expect(outlook([ada, full])).toMatchObject({ state: 'full', full: ['bo'] });
  });

  it('one of them is left in peace for a day', () => {
    const resting = { ...bo, restsUntil: 2_000_000, openSuggestions: DEFAULT_SETTINGS.maxOpenPerPerson };
    expect(outlook([ada, resting])).toMatchObject({ state: 'day-off', dayOff: ['bo'] });
    expect(outlook([ada, { ...bo, restsUntil: 1_000_000 }])).toMatchObject({ state: 'waiting', dayOff: [] });
    expect(outlook([{ ...resting, pins: cem.pins }, ada]).state).toBe('no-fit');
  });

  it.each(['open', 'accepted', 'declined', 'met'] as const)('they had one, and it is %s', (state) => {
    expect(outlook([ada, bo], [card('expired'), card(state)]).state).toBe(state);
  });

  it('a card expired a moment ago; after the cool-down nothing stands in the way', () => {
    expect(outlook([ada, bo], [card('expired', 999_000)]).state).toBe('cooling-down');
    expect(outlook([ada, bo], [card('expired', 1_000_000 - DEFAULT_SETTINGS.cooldownMs)]).state).toBe(
      'waiting',
    );
  });

  it('only one of them gains, where both have to', () => {
    const settings = { ...DEFAULT_SETTINGS, mutual: 1 };
    expect(suggest(anInput([ada, bo], { settings }))).toEqual([]);
    expect(pairOutlook(anInput([ada, bo], { settings }), 'ada', 'bo').state).toBe('weak-fit');
  });

  it('with the score that their card would have, whatever the event has taught and whoever is away', () => {
    const away = aPerson('dua').offers('attorney').with({ present: false }).build();
    const said = (to: string, kind: Outcome['kind']): Outcome => ({ from: 'ada', to, kind, fit: 0.6 });
    for (const outcomes of [[], ['x', 'y', 'z'].map((to) => said(to, 'declined'))]) {
      const input = anInput([ada, bo, cem, away], { learnt: learnFrom(outcomes) });
      const [card] = suggest(input);
      expect(pairOutlook(input, 'ada', 'bo').score).toBe(card?.score);
    }
    const naive = pairOutlook(anInput([ada, bo, cem, away]), 'ada', 'bo').score;
    const taught = learnFrom(['x', 'y', 'z'].map((to) => said(to, 'declined')));
    expect(pairOutlook(anInput([ada, bo, cem, away], { learnt: taught }), 'ada', 'bo').score).toBeLessThan(
      naive,
    );
  });

  it('somebody who is not in the room is no pair', () => {
    expect(() => pairOutlook(anInput([ada]), 'ada', 'zoe')).toThrow(RangeError);
  });
});
