import type { Span } from '../analyse/analysis.js';
import { pieceAround, STRUCK_MARK } from '../strike/without-struck.js';

/** Longest fact shown on a card, in UTF-16 units. */
const LONGEST_FACT = 140;

/** A literal, readable part of a text: all of a short one, else the words around the span. Never empty for a text with content. */
export function excerpt(text: string, span: Span | null): string {
  if (text.includes(STRUCK_MARK)) {
    const piece = pieceAround(text, span);
    return excerpt(piece.text, span && [span[0] - piece.start, span[1] - piece.start]);
  }
  const whole = text.trim();
  if (whole.length <= LONGEST_FACT) return whole;
  const [from, to] = span ?? [0, 0];
  const room = Math.max(0, LONGEST_FACT - (to - from));
  let start = Math.max(0, Math.min(from - Math.floor(room / 3), text.length - LONGEST_FACT));
  let end = Math.min(text.length, start + LONGEST_FACT);
  if (start > 0) start = wordStart(text, start, Math.max(start, from));
  if (end < text.length) end = wordEnd(text, end, Math.min(end, Math.max(to, start)));
  return text.slice(start, end).trim();
}

/** The next beginning of a word at or after `at`, not beyond `limit`. */
function wordStart(text: string, at: number, limit: number): number {
  for (let index = at; index < limit; index++) if (/\s/.test(text.charAt(index))) return index + 1;
  return isInsidePair(text, at) ? at + 1 : at;
}

/** The last end of a word at or before `at`, not before `limit`. */
function wordEnd(text: string, at: number, limit: number): number {
  for (let index = at; index > limit; index--) if (/\s/.test(text.charAt(index))) return index;
  return isInsidePair(text, at) ? at - 1 : at;
}

/** A cut here would tear an emoji into halves. */
const isInsidePair = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at));
