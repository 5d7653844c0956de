import { describe, expect, it } from '@jest/globals';
import { threadLength } from './thread-length.js';

describe('length of the thread', () => {
  it('begins with nothing, grows with every pair and never ends', () => {
    const lengths = [0, 1, 2, 15, 400].map(threadLength);
    expect(lengths[0]).toBe(0);
    expect([...lengths].sort((a, b) => a - b)).toEqual(lengths);
    expect(lengths.at(-1)).toBeLessThan(1);
  });
});
