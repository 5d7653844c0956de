import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encodeText } from '../testing/encode-text.js';
import { decodeText, type TextEncoding } from './decode-text.js';

const SAMPLE = 'name;company\nJürg Böhm;Café “Zur Post” – 5 €\n';

describe('decodeText', () => {
  it.each<TextEncoding>(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'])(
    'reads %s',
    (encoding) => {
      expect(decodeText(encodeText(SAMPLE, encoding))).toEqual({ text: SAMPLE, encoding });
    },
  );

  it.each<TextEncoding>(['utf-16le', 'utf-16be'])('knows %s without a mark by its NUL bytes', (encoding) => {
    expect(decodeText(encodeText(SAMPLE, encoding, { mark: false }))).toEqual({ text: SAMPLE, encoding });
  });

  it('reads nothing as nothing', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });

  it('gives back every text that was written as UTF-8 or UTF-16 with a mark', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((value) => !value.includes('\ufeff') && !value.includes('\u0000'));
    fc.assert(
      fc.property(
        text,
        fc.constantFrom<TextEncoding>('utf-8-bom', 'utf-16le', 'utf-16be'),
        (value, encoding) => {
          expect(decodeText(encodeText(value, encoding)).text).toBe(value);
        },
      ),
    );
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => typeof decodeText(bytes).text === 'string'),
    );
  });
});
