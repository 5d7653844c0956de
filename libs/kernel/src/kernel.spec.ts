import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeFromBytes, groupedCode, initialsOf, normaliseCode, pick, seededRandom } from './index.js';

describe('a join code', () => {
  it('survives how people type it', () => {
    expect(normaliseCode(' 7kq-2mx ')).toBe('7KQ2MX');
    expect(normaliseCode('oIl-o1i')).toBe('011011');
    expect(groupedCode('7KQ2MX')).toBe('7KQ-2MX');
  });

  it('is the same after grouping and reading back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 10 }), (bytes) => {
        const code = codeFromBytes(bytes);
        expect(normaliseCode(groupedCode(code))).toBe(code);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]+$/u);
      }),
    );
  });
});

describe('initials', () => {
  it.each([
    ['Ada King Lovelace', 'AL'],
    ['Björn', 'B'],
    ['  émile  zola ', 'ÉZ'],
    ['', ''],
    ['李 小龙', '李小'],
  ])('of %s are %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
});

describe('a seeded random', () => {
  it('gives the same row for the same seed, in [0, 1)', () => {
    const row = (seed: number) => Array.from({ length: 20 }, seededRandom(seed));
    expect(row(7)).toEqual(row(7));
    expect(row(7)).not.toEqual(row(8));
    expect(row(7).every((value) => value >= 0 && value < 1)).toBe(true);
  });

  it('picks from what there is', () => {
    expect(['a', 'b']).toContain(pick(seededRandom(1), ['a', 'b']));
    expect(() => pick(seededRandom(1), [])).toThrow(RangeError);
  });
});
