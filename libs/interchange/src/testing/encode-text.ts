import type { TextEncoding } from '../text/decode-text.js';

const HIGH = new Map([...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((character, at) => [character, at]));
const HIGH_BYTES = [
  0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95,
  0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
];

/** Writes text in one of the encodings that the importer reads; UTF-16 with its mark unless told otherwise. */
export function encodeText(text: string, encoding: TextEncoding, { mark = true } = {}): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8-bom':
      return new TextEncoder().encode(`\ufeff${text}`);
    case 'utf-16le':
    case 'utf-16be': {
      const units = [
        ...(mark ? [0xfeff] : []),
        ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
      ];
      return Uint8Array.from(
        units.flatMap((unit) =>
          encoding === 'utf-16le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
        ),
      );
    }
    case 'windows-1252':
      return Uint8Array.from([...text], (character) => {
        const high = HIGH.get(character);
        return high === undefined ? (character.codePointAt(0) ?? 0x3f) & 0xff : (HIGH_BYTES[high] ?? 0x3f);
      });
  }
}
