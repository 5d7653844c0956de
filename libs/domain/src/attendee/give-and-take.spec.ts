import { describe, expect, it } from '@jest/globals';
import { owesOffer } from './give-and-take.js';

describe('whoever only takes', () => {
  it('is asked for an offer from the given number of copies on, and where there is one', () => {
    expect(owesOffer({ copies: 4, offers: false }, 5)).toBe(false);
    expect(owesOffer({ copies: 5, offers: false }, 5)).toBe(true);
    expect(owesOffer({ copies: 6, offers: false }, 5)).toBe(true);
    expect(owesOffer({ copies: 6, offers: true }, 5)).toBe(false);
    expect(owesOffer({ copies: 1000, offers: false }, null)).toBe(false);
  });
});
