import { describe, expect, it } from '@jest/globals';
import type { FreeSpot } from '../../zones/index.js';
import { liked, SpotPicker } from './spot-picker.js';

const spot = (id: string, purpose: FreeSpot['purpose'], seats = 2): FreeSpot => ({
  id,
  name: id,
  zone: purpose,
  purpose,
  stepFree: true,
  seats,
  inUse: 0,
});

describe(SpotPicker.name, () => {
  it('hands out the emptiest first', () => {
    const picker = new SpotPicker([spot('sofa', 'chat'), spot('bench', 'chat', 4)]);
    expect([picker.next(), picker.next(), picker.next()]).toEqual(['sofa', 'bench', 'bench']);
    expect(new SpotPicker([]).next()).toBeNull();
  });

  it('leads whoever likes company of two to where it is calm, as long as there is a seat', () => {
    const picker = new SpotPicker([spot('bar', 'lively', 8), spot('nook', 'quiet')]);
    const shy = liked('any', 'one-to-one');
    expect([picker.next(shy), picker.next(shy)]).toEqual(['nook', 'bar']);
  });

  it('leads two to where it is lively only if both like that', () => {
    const picker = () => new SpotPicker([spot('table', 'chat'), spot('bar', 'lively')]);
    expect(picker().next(liked('lively', 'lively'))).toBe('bar');
    expect(picker().next(liked('lively', 'any'))).toBe('table');
    expect(picker().next(liked('lively', 'one-to-one'))).toBe('table');
  });
});
