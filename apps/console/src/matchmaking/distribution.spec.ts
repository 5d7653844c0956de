import { describe, expect, it } from '@jest/globals';
import { binned } from './distribution.js';

describe('people by their number of cards', () => {
  it('stand in a bar for each number while there are few', () => {
    expect(binned([2, 5, 0, 1])).toEqual([
      { from: 0, to: 0, people: 2 },
      { from: 1, to: 1, people: 5 },
      { from: 2, to: 2, people: 0 },
      { from: 3, to: 3, people: 1 },
    ]);
    expect(binned([])).toEqual([]);
  });

  it('are put together when there are many, and nobody is lost', () => {
    const many = Array.from({ length: 30 }, (_, at) => at);
    const bins = binned(many);
    expect(bins.length).toBeLessThanOrEqual(13);
    expect(bins[0]).toEqual({ from: 0, to: 0, people: 0 });
    expect(bins[1]).toEqual({ from: 1, to: 3, people: 6 });
    expect(bins.at(-1)).toMatchObject({ to: 29 });
    expect(bins.reduce((sum, { people }) => sum + people, 0)).toBe(
      many.reduce((sum, people) => sum + people),
    );
  });
});
