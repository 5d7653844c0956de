import { describe, expect, it } from '@jest/globals';
import { returnsHelp } from './reciprocity.js';

describe('help that comes back', () => {
  it.each(['they-offer-what-you-need', 'they-do-what-you-need'] as const)(
    'is said where the reader gains by %s, and the other did so before',
    (code) => {
      expect(returnsHelp(code, ['they-offer-what-you-need'])).toBe(true);
      expect(returnsHelp(code, ['same-search', 'they-do-what-you-need'])).toBe(true);
    },
  );

  it('is not said to whoever was helped, helps again, or met for another reason', () => {
    expect(returnsHelp('they-offer-what-you-need', [])).toBe(false);
    expect(returnsHelp('they-offer-what-you-need', ['they-need-what-you-offer'])).toBe(false);
    expect(returnsHelp('they-offer-what-you-need', ['shared-topic', 'same-search', null])).toBe(false);
    expect(returnsHelp('they-need-what-you-offer', ['they-offer-what-you-need'])).toBe(false);
    expect(returnsHelp('shared-topic', ['they-offer-what-you-need'])).toBe(false);
    expect(returnsHelp(null, ['they-offer-what-you-need'])).toBe(false);
  });
});
