/**
 * How much fits on a page of the wall. All lengths in pixels; the factors are those of wall.css, so that what is
 * counted here is what is drawn there.
 */
export interface WallRoom {
  readonly columns: number;
  /** Height that a column has for its sections. */
  readonly height: number;
  /** Height of the name of a topic. */
  readonly heading: number;
  /** Height of a card without its text, with the gap below it. */
  readonly frame: number;
  readonly line: number;
  readonly charactersPerLine: number;
}

const BASE = 0.046;
const SMALLEST_TEXT = 24;
const SAFE_AREA = 0.05;
/** Mean advance of a character of Inter at weight 500, in em, with a little to spare. */
const CHARACTER = 0.54;

/** The base size of all type, as in screen.css. */
export const baseSize = (width: number, height: number): number => Math.min(width, height) * BASE;

/** Room of the wall on a screen of this size. */
export function wallRoom(width: number, height: number): WallRoom {
  const base = baseSize(width, height);
  const columns = columnsFor(width / height);
  const gap = 0.5 * base;
  const text = Math.max(SMALLEST_TEXT, 0.68 * base);
  const meta = Math.max(SMALLEST_TEXT, 0.5 * base);
  const column = (width * (1 - 2 * SAFE_AREA) - gap * (columns - 1)) / columns;
  const inner = column - 0.9 * base - 0.2 * base;
  return {
    columns,
    height: height * (1 - 2 * SAFE_AREA) - (height > width ? 4.9 : 4.3) * base,
    heading: Math.max(SMALLEST_TEXT, 0.72 * base) * 1.3 + 0.35 * base,
    frame: meta * 1.3 + 0.12 * base + 0.7 * base + 0.35 * base,
    line: text * 1.25,
    charactersPerLine: Math.max(8, Math.floor(inner / (text * CHARACTER))),
  };
}

function columnsFor(aspect: number): number {
  if (aspect >= 2.2) return 4;
  if (aspect >= 1.2) return 3;
  return aspect >= 0.5 ? 2 : 1;
}

/** Lines that a text takes when it is broken between words; a word that is longer than a line is broken inside. */
export function linesOf(text: string, charactersPerLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    if (used > 0 && used + 1 + word.length > charactersPerLine) {
      lines += 1;
      used = 0;
    }
    lines += Math.ceil(Math.max(0, word.length - charactersPerLine) / charactersPerLine);
    used += (used > 0 ? 1 : 0) + Math.min(word.length, charactersPerLine);
  }
  return lines;
}
