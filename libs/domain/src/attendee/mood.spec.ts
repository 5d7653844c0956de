import { describe, expect, it } from '@jest/globals';
import { moodAt, signOf, SIGNS, welcomesStrangers } from '../index.js';

describe('a mood', () => {
  it('goes back to open when its time is over', () => {
    expect(moodAt('not-now', 1000, 999)).toBe('not-now');
    expect(moodAt('not-now', 1000, 1000)).toBe('open');
    expect(moodAt('not-now', null, 1e15)).toBe('not-now');
  });

  it('of open and approach-me welcomes strangers', () => {
    expect((['open', 'known-only', 'not-now', 'approach-me'] as const).filter(welcomesStrangers)).toEqual([
      'open',
      'approach-me',
    ]);
  });
});

describe('the sign of a pair', () => {
  it('is stable and one of twelve, all of which occur', () => {
    const signs = Array.from({ length: 500 }, (_, n) => signOf(`card-${n}`));
    expect(signOf('card-1')).toBe(signs[1]);
    expect(new Set(signs)).toEqual(new Set(Array.from({ length: SIGNS }, (_, n) => n)));
  });
});
