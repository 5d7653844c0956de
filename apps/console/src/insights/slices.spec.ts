import { describe, expect, it } from '@jest/globals';
import { continuousSlices } from './slices.js';

const at = (time: string, encounters: number) => ({ from: `2026-05-05T${time}:00.000Z`, encounters });

describe('encounters over time', () => {
  it('gives quiet times their place', () => {
    expect(continuousSlices([at('18:30', 2), at('18:00', 1)])).toEqual([
      at('18:00', 1),
      at('18:10', 0),
      at('18:20', 0),
      at('18:30', 2),
    ]);
  });

  it('is empty for a room in which nobody met', () => {
    expect(continuousSlices([])).toEqual([]);
  });

  it('keeps to the last day when the event ran longer', () => {
    const many = continuousSlices([{ from: '2026-05-01T18:00:00.000Z', encounters: 1 }, at('18:00', 3)]);
    expect(many).toHaveLength(144);
    expect(many.at(-1)).toEqual(at('18:00', 3));
  });
});
