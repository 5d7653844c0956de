import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { professionSeat, seatName } from './profession-seat.js';

describe('the seat of a profession', () => {
  it.each([
    ['Lawyer', 'attorney at law'],
    ['Lawyer', 'Rechtsanwältin'],
    ['Tax adviser', 'Steuerberaterin in Potsdam'],
    ['Employment lawyer', 'Anwalt für Arbeitsrecht'],
    ['Photographer', 'PHOTOGRAPHER'],
    ['Bear whisperer', ' bear  Whisperer.'],
  ])('"%s" and "%s" are one', (one, other) => expect(professionSeat(other)).toBe(professionSeat(one)));

  it.each([
    ['Lawyer', 'Tax adviser'],
    ['Lawyer', 'Employment lawyer'],
    ['Bear whisperer', 'Wolf whisperer'],
  ])('"%s" and "%s" are two', (one, other) => expect(professionSeat(other)).not.toBe(professionSeat(one)));

  it('is that of the first where somebody names several', () => {
    expect(professionSeat('Lawyer and notary')).toBe(professionSeat('Lawyer'));
    expect(professionSeat('Notary and lawyer')).toBe(professionSeat('Notary'));
  });

  it('is none where nothing is said, and never a surprise', () => {
    for (const nothing of ['', '   ', '…']) expect(professionSeat(nothing)).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        expect(professionSeat(` ${text} `)).toBe(professionSeat(text));
      }),
    );
  });

  it('has a name in the language of the event, or that which was typed', () => {
    expect(seatName('attorney', 'en')).toBe('Lawyer');
    expect(seatName('attorney', 'de')).toMatch(/^Anw/u);
    expect(seatName(' Bear whisperer ', 'de')).toBe('Bear whisperer');
  });
});
