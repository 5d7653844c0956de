/** Crockford's base 32 (https://www.crockford.com/base32.html): no I, L, O, U, so that a code can be read aloud. */
export const CODE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Turns random bytes into a code of as many characters. The low five bits of each byte are used. */
export function codeFromBytes(bytes: ArrayLike<number>): string {
  return Array.from(bytes, (byte) => CODE_ALPHABET[byte & 31]).join('');
}

/** Reads what a person typed: spaces and dashes go, O counts as 0, I and L as 1. */
export function normaliseCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/gu, '').replace(/O/gu, '0').replace(/[IL]/gu, '1');
}

/** Groups a code for reading: `7KQ2MX` → `7KQ-2MX`, `7KQ2MXAB` → `7KQ2-MXAB`. */
export function groupedCode(code: string): string {
  const half = Math.ceil(code.length / 2);
  return `${code.slice(0, half)}-${code.slice(half)}`;
}
