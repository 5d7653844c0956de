/** Splits a code into groups of three or four characters, as even as can be. A code with its own dashes stays whole. */
export function groupsOf(code: string): readonly string[] {
  if (code.includes('-') || code.length < 6) return [code];
  const count = Math.ceil(code.length / 4);
  return Array.from({ length: count }, (_, index) =>
    code.slice(Math.floor((index * code.length) / count), Math.floor(((index + 1) * code.length) / count)),
  );
}

/** An address as people read it aloud: without scheme and closing slash. */
export const shortAddress = (url: string): string => url.replace(/^https?:\/\//u, '').replace(/\/$/u, '');
