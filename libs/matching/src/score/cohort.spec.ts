import { describe, expect, it } from '@jest/globals';
import { suggest } from '../suggest/engine.js';
import { DEFAULT_SETTINGS, type MatchPerson } from '../suggest/model.js';
import { aPerson, anInput } from '../testing/a-person.js';
import { isSameCohort } from './cohort.js';

const lawyer = (cohort: string): MatchPerson => aPerson('a').offers('Legal advice').with({ cohort }).build();
const seeker = (cohort: string): MatchPerson => aPerson('b').needs('A lawyer').with({ cohort }).build();
const cardOf = (one: MatchPerson, other: MatchPerson, settings = DEFAULT_SETTINGS) =>
  suggest(anInput([one, other], { settings }))[0];

describe('a cohort', () => {
  it.each([
    ['Class of 2019', 'class of  2019 '],
    ['JAHRGANG 2019', 'Jahrgang 2019'],
  ])('"%s" and "%s" are one', (one, other) =>
    expect(isSameCohort({ cohort: one }, { cohort: other })).toBe(true),
  );

  it.each([
    ['Class of 2019', 'Class of 2020'],
    ['', ''],
    ['', 'Class of 2019'],
  ])('"%s" and "%s" are not', (one, other) =>
    expect(isSameCohort({ cohort: one }, { cohort: other })).toBe(false),
  );

  it('is said on the card in the words of each, and counts like a topic in common', () => {
    const settings = { ...DEFAULT_SETTINGS, sameTopic: 0.05 };
    const card = cardOf(lawyer('Class of 2019'), seeker('class of 2019'), settings);
    expect(card?.facts.filter(({ source }) => source === 'cohort')).toEqual([
      { owner: 'a', source: 'cohort', text: 'Class of 2019', role: 'shared' },
      { owner: 'b', source: 'cohort', text: 'class of 2019', role: 'shared' },
    ]);
    const others = cardOf(lawyer('Class of 2019'), seeker('Class of 2020'), settings);
    expect(others?.facts.every(({ source }) => source === 'pin')).toBe(true);
    expect((card?.score ?? 0) - (others?.score ?? 0)).toBeCloseTo(0.05);
  });

  it('makes no match by itself, and is what an open chat is about where there is no topic', () => {
    const alone = (id: string, cohort: string) => aPerson(id).with({ cohort }).build();
    const two = [alone('a', 'Class of 2019'), alone('b', 'Class of 2019')] as const;
    expect(cardOf(...two)).toBeUndefined();
    expect(cardOf(...two, { ...DEFAULT_SETTINGS, openChat: true })).toMatchObject({
      label: 'open-chat',
      benefits: { a: { code: 'same-cohort', fact: 1 }, b: { code: 'same-cohort', fact: 0 } },
      facts: [{ owner: 'a' }, { owner: 'b' }],
    });
  });
});
