import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { canUnpack, unpack } from './packed.js';

describe('packed frames', () => {
  it('are opened to what they were', async () => {
    const frame = { feed: 'event', changes: [{ entity: 'pin', id: 'a', value: { text: 'Grüße, 你好' } }] };
    expect(canUnpack()).toBe(true);
    const packed = new Uint8Array(deflateRawSync(JSON.stringify(frame)));
    expect(await unpack(packed)).toEqual(frame);
    await expect(unpack(packed.slice(0, 20))).rejects.toThrow();
  });

  it('are not asked for where they cannot be opened', () => {
    const original = globalThis.DecompressionStream;
    globalThis.DecompressionStream = function refuse() {
      throw new TypeError('deflate-raw');
    } as never;
    expect(canUnpack()).toBe(false);
    globalThis.DecompressionStream = original;
  });
});
