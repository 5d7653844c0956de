import { describe, expect, it } from '@jest/globals';
import { flushDelay, flushWindow } from './flush-window.js';

describe('changes', () => {
  it('are gathered the longer the more read them, up to a second', () => {
    expect([1, 1000, 5000, 10_000, 100_000].map((readers) => Math.round(flushWindow(readers)))).toEqual([
      50, 50, 214, 429, 1000,
    ]);
  });

  it('go out fast after a pause, and five times a second at most', () => {
    expect([0, 120, 150, 1000, Infinity].map((since) => flushDelay(10, since))).toEqual([
      200, 80, 50, 50, 50,
    ]);
    expect(Math.round(flushDelay(10_000, 29))).toBe(400);
  });
});
