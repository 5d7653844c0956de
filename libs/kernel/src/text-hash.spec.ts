import { describe, expect, it } from '@jest/globals';
import { textHash } from './text-hash.js';

describe('the hash of a text', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of "%s" is that of the reference', (text, hash) => expect(textHash(text)).toBe(hash));

  it('is another one with salt', () => expect(textHash('a', 1)).not.toBe(textHash('a')));
});
