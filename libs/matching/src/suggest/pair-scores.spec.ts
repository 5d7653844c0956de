import { describe, expect, it } from '@jest/globals';
import { PersonBuilder } from '../testing/a-person.js';
import { DEFAULT_SETTINGS } from './model.js';
import { pairScores } from './pair-scores.js';

const lawyer = new PersonBuilder('lawyer').offers('Attorney for employment contracts').build();
const founder = new PersonBuilder('founder').needs('A lawyer for a work contract').build();
const painter = new PersonBuilder('painter').offers('Watercolours of old boats').build();

describe('the weights of pairs', () => {
  it('are those of pairs that fit, whatever the order of the people', () => {
    const scores = pairScores([lawyer, founder, painter], { ...DEFAULT_SETTINGS, minScore: 0.3 });
    expect(scores.map(([a, b]) => `${a} ${b}`)).toEqual(['founder lawyer']);
    expect(scores[0]?.[2]).toBeGreaterThan(0.3);
    expect(pairScores([painter, founder, lawyer], { ...DEFAULT_SETTINGS, minScore: 0.3 })).toEqual(scores);
  });

  it('do not hang on open cards, but on presence and mood', () => {
    const busy = { ...founder, openSuggestions: 99 };
    expect(pairScores([lawyer, busy], { ...DEFAULT_SETTINGS, minScore: 0.3 })).toHaveLength(1);
    expect(
      pairScores([lawyer, { ...founder, mood: 'not-now' as const }], { ...DEFAULT_SETTINGS, minScore: 0.3 }),
    ).toEqual([]);
    expect(
      pairScores([lawyer, { ...founder, present: false }], { ...DEFAULT_SETTINGS, minScore: 0.3 }),
    ).toEqual([]);
  });
});
