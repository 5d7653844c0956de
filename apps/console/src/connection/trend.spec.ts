import { describe, expect, it } from '@jest/globals';
import type { LiveSample } from '@commonground/contracts';
import { linesOf, trendOf } from './trend.js';

const sample = (at: string, phones: number): LiveSample => ({
  at,
  phones,
  consoles: 0,
  screens: 0,
  slow: 0,
  resyncs: 0,
  delayMs: null,
  commitMs: null,
});

describe('the trend of ten minutes', () => {
  it('has a value for each ten seconds and gaps where there is none', () => {
    const samples = [
      sample('2026-11-22T18:00:00.000Z', 1),
      sample('2026-11-22T18:09:40.000Z', 3),
      sample('2026-11-22T18:09:50.000Z', 4),
    ];
    const trend = trendOf(samples, '2026-11-22T18:09:57.000Z', ({ phones }) => phones);
    expect(trend).toHaveLength(60);
    expect([trend[0], trend[1], trend[58], trend[59]]).toEqual([1, null, 3, 4]);
  });

  it('draws one line for each stretch without a gap', () => {
    expect(linesOf([2, 4, null, 0])).toEqual([
      [
        { x: 0, y: 50 },
        { x: expect.closeTo(33.33, 1), y: 0 },
      ],
      [{ x: 100, y: 100 }],
    ]);
    expect(linesOf([null, null])).toEqual([]);
  });
});
