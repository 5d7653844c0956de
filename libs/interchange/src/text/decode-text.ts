/** How the bytes of a file were read. */
export type TextEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Text out of bytes, without a byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** How many bytes are looked at for the NUL pattern of UTF-16 without a mark. */
const PROBE_BYTES = 4096;

/**
 * Turns the bytes of a text file into text. Strict UTF-8 is tried first, because text in another encoding
 * almost never happens to be valid UTF-8; what is left is Windows-1252, which accepts every byte.
 * Never throws: a file that its own mark declares as Unicode but that is damaged shows U+FFFD in the place.
 *
 * @example decodeText(Uint8Array.of(0x4a, 0xfc, 0x72, 0x67)) // { text: 'Jürg', encoding: 'windows-1252' }
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
    return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8-bom' };
  }
  const wide = utf16ByteOrder(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
  }
}

function startsWith(bytes: Uint8Array, ...prefix: number[]): boolean {
  return prefix.every((byte, at) => bytes[at] === byte);
}

/** By mark, or by where the NUL bytes lie: Latin letters in UTF-16 have one in every pair. */
function utf16ByteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const pairs = Math.floor(Math.min(bytes.length, PROBE_BYTES) / 2);
  if (pairs === 0) return undefined;
  let first = 0;
  let second = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) first++;
    if (bytes[2 * pair + 1] === 0) second++;
  }
  if (second > pairs * 0.3 && first < pairs * 0.05) return 'utf-16le';
  if (first > pairs * 0.3 && second < pairs * 0.05) return 'utf-16be';
  return undefined;
}

/** What Windows-1252 has at 0x80–0x9F; everywhere else it equals the first 256 code points of Unicode. */
const HIGH_HALF =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Own table, because the runtimes disagree: some Node versions decode this label as plain Latin-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) {
    const codes = Array.from(bytes.subarray(from, from + 8192), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? HIGH_HALF.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}
