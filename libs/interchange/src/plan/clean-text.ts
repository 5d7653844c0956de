/** Invisible characters that only confuse comparing and displaying: zero-width space, marks and direction overrides. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** Printable ASCII with single spaces, as most cells are: nothing to clean, and quick to see. */
const PLAIN_LINE = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** Any run of spaces and control characters but a single space, which may stay as it is. */
const UNEVEN_SPACE = /[\p{Cc}\s]{2,}|(?! )[\p{Cc}\s]/gu;

/** A cell of one line: NFC, no invisible or control characters, single spaces, no formula guard. */
export function cleanLine(raw: string): string {
  const text = withoutFormulaGuard(raw);
  if (PLAIN_LINE.test(text)) return text;
  return text.normalize('NFC').replace(INVISIBLE, '').replace(UNEVEN_SPACE, ' ').trim();
}

/** A cell that may have paragraphs: like {@link cleanLine}, but line ends stay, at most two in a row. */
export function cleanParagraphs(raw: string): string {
  return withoutFormulaGuard(raw)
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .map(cleanLine)
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** Takes back the apostrophe that spreadsheets' exports put before `= + - @` so that no formula runs. */
function withoutFormulaGuard(raw: string): string {
  return /^\s*'[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u.test(raw) ? raw.replace("'", '') : raw;
}

/**
 * Shortens a text to at most `max` UTF-16 units, at the end of a word where one is near, with an ellipsis.
 * A text that fits comes back as it is, so shortening twice changes nothing.
 */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = max - 1;
  // Cutting between the halves of a surrogate pair would leave an unpaired one.
  const cut = text.slice(0, isHighSurrogate(text.charCodeAt(room - 1)) ? room - 1 : room);
  const space = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'));
  const word = space > room * 0.6 ? cut.slice(0, space) : cut;
  return `${word.replace(/[\s,;:–-]+$/u, '')}…`;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
