import { describe, expect, it } from '@jest/globals';
import { FlushPace, flushWindow } from './flush-window.js';

describe('flushWindow', () => {
  it('is the longer the more read, up to a second', () => {
    expect([1, 1000, 5000, 10_000, 100_000].map((readers) => Math.round(flushWindow(readers)))).toEqual([
      50, 50, 214, 429, 1000,
    ]);
  });
});

describe(FlushPace.name, () => {
  /** When flushes begin, if there is always something new from `start` to `end`. */
  function flushes(pace: FlushPace, readers: number, start: number, end: number): number[] {
    const times: number[] = [];
    for (let now = start + pace.wait(readers, start); now < end; now += pace.wait(readers, now)) {
      times.push(Math.round(now));
      pace.begin(readers, now);
    }
    return times;
  }

  it('lets news go at once after a pause, and fewer than five times a second in the long run', () => {
    const pace = new FlushPace();
    expect(flushes(pace, 10, 0, 700)).toEqual([0, 50, 260, 470, 680]);
    expect(flushes(pace, 10, 5000, 5300)).toEqual([5000, 5050, 5260]);
    expect(flushes(new FlushPace(), 10, 0, 60_000).length).toBeLessThanOrEqual(60 * 5);
  });

  it('keeps the flushes of a large room a whole window apart', () => {
    expect(flushes(new FlushPace(), 10_000, 0, 1300)).toEqual([0, 429, 857, 1286]);
  });

  it('is not held up by a flush that found nothing', () => {
    const pace = new FlushPace();
    const undo = pace.begin(10_000, 1000);
    expect(pace.wait(10_000, 1010)).toBeGreaterThan(400);
    undo();
    expect(pace.wait(10_000, 1010)).toBe(0);
  });
});
