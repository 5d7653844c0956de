/**
 * Stands for what was struck. It is no part of a word, nobody types it, and facts do not reach over it, so that what is
 * left can be quoted word for word.
 */
export const STRUCK_MARK = '\u2028';

/**
 * A text as the engine reads it once its owner struck parts of it: every place where such a part stands is blanked. The
 * length stays, so that places in the result are places in the text.
 *
 * @param struck literal parts of the text; what does not stand in it any more changes nothing
 */
export function withoutStruck(text: string, struck: readonly string[]): string {
  const blanked = new Set<number>();
  for (const part of struck) {
    if (part === '') continue;
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
      for (let unit = at; unit < at + part.length; unit++) blanked.add(unit);
  }
  if (blanked.size === 0) return text;
  return Array.from({ length: text.length }, (_, unit) =>
    blanked.has(unit) ? STRUCK_MARK : text.charAt(unit),
  ).join('');
}

/** Whether anything is left to read. */
export const isLeft = (text: string): boolean => text.trim() !== '';

/** The part of a text around a place that nothing struck interrupts; without a place the longest one. */
export function pieceAround(
  text: string,
  place: readonly [number, number] | null,
): { text: string; start: number } {
  let start = 0;
  const pieces = text.split(STRUCK_MARK).map((piece) => {
    const found = { text: piece, start };
    start += piece.length + STRUCK_MARK.length;
    return found;
  });
  const around =
    place && pieces.find((piece) => piece.start <= place[0] && place[0] < piece.start + piece.text.length);
  const longest = pieces.reduce((best, piece) =>
    piece.text.trim().length > best.text.trim().length ? piece : best,
  );
  return around ?? longest;
}
