import { PAIR_RULES, PAIR_STATES } from '@commonground/contracts/constants';
import { describe, expect, it } from '@jest/globals';
import { de } from './de.js';
import { en } from './en.js';

const holes = (text: string) => (text.match(/\{\{\w+\}\}|<\/?\w+>/g) ?? []).sort();

describe('texts of the console', () => {
  it('exist in English and German alike', () => {
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
  });

  it('fill the same values in', () => {
    const german: Record<string, string> = de;
    for (const [key, text] of Object.entries(en)) {
      expect([key, [...new Set(holes(german[key] ?? ''))]]).toEqual([key, [...new Set(holes(text))]]);
    }
  });

  it('say every rule that keeps two people apart, and all that the engine makes of them', () => {
    const wanted = [
      ...PAIR_RULES.map((rule) => `matching.why.rule.${rule}`),
      ...PAIR_STATES.map((state) => `matching.why.state.${state}`),
    ];
    expect(wanted.filter((key) => !(key in en))).toEqual([]);
  });

  it('keep a calm voice and are never empty', () => {
    for (const text of [...Object.values(en), ...Object.values(de)]) expect(text).toMatch(/^[^!]+$/);
  });
});
