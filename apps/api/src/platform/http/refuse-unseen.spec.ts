import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Refusal } from './refusal.js';
import { refuseUnseen } from './refuse-unseen.js';

interface Line {
  text: string;
  side: string;
}
const WORDS = fc.constantFrom('a', 'b', 'c');
const line = fc.record({ text: WORDS, side: WORDS });
const part = fc.record({ text: WORDS, side: WORDS }, { requiredKeys: [] });

const refused = (...given: Parameters<typeof refuseUnseen<Line>>): object | null => {
  try {
    refuseUnseen(...given);
    return null;
  } catch (refusal) {
    return (refusal as Refusal).extra.current ?? {};
  }
};

describe('refuseUnseen', () => {
  it('lets through whatever was made from what stands there', () => {
    fc.assert(
      fc.property(line, part, (present, change) => expect(refused(present, change, present)).toBeNull()),
    );
  });

  it('lets through whatever says nothing of what was seen, and whatever changes nothing', () => {
    fc.assert(fc.property(line, part, (present, change) => expect(refused(present, change)).toBeNull()));
    fc.assert(fc.property(line, part, (present, seen) => expect(refused(present, present, seen)).toBeNull()));
  });

  it('refuses with what stands there, for the fields that were to be changed only', () => {
    const present = { text: 'theirs', side: 'left' };
    expect(refused(present, { text: 'mine' }, { text: 'old' })).toEqual({ text: 'theirs' });
    expect(refused(present, { text: 'mine' }, { side: 'right' })).toBeNull();
  });
});
