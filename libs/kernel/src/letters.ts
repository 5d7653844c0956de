/**
 * Every letter that Unicode has room for, by its number. For properties: `fc.string({ unit: 'binary' })` means the same,
 * but first puts all million of them into a map.
 */
export const LAST_LETTER = 0x10ffff - 0x800;

/** Halves of letters that take two units; none of them is a letter. */
const HALVES = { first: 0xd800, count: 0x800 };

export const letterOf = (number: number): string =>
  String.fromCodePoint(number < HALVES.first ? number : number + HALVES.count);

/** −1 for what is no single letter. */
export function numberOfLetter(text: unknown): number {
  const [letter = '', ...more] = typeof text === 'string' ? text : '';
  const code = more.length === 0 ? (letter.codePointAt(0) ?? -1) : -1;
  if (code < HALVES.first) return code;
  return code < HALVES.first + HALVES.count ? -1 : code - HALVES.count;
}
