import { describe, expect, it } from '@jest/globals';
import { textSize } from './text-size.js';

describe('size of a text', () => {
  it('is larger for shorter texts', () => {
    expect(['Ask', 'x'.repeat(71), 'x'.repeat(151)].map(textSize)).toEqual(['short', 'medium', 'long']);
  });
});
