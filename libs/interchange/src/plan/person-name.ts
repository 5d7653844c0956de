import { cleanLine } from './clean-text.js';

/** What may follow a comma without being a first name. */
const SUFFIX =
  /^(jr|sr|ii|iii|iv|ph\.?\s?d|m\.?\s?d|mba|msc|bsc|ma|ba|esq|cpa|dr|prof|dipl\b.*|ll\.?m)\.?$/iu;

/**
 * One name out of the three columns a list may have. The whole name wins, because only its writer knows
 * where the given name ends; a name with a comma is put together from its parts, or turned round when there
 * are none. Upper and lower case stay as they are: "van der Berg" and "McDonald" are right already.
 *
 * @example personName('Sample, Bob', '', '') // 'Bob Sample'
 */
export function personName(whole: string, first: string, last: string): string {
  const name = cleanLine(whole);
  const given = cleanLine(first);
  const family = cleanLine(last);
  const parts = joined(given, family);
  if (name === '') return parts;
  if (!name.includes(',')) return name;
  return given !== '' && family !== '' ? parts : turnedRound(name);
}

function joined(given: string, family: string): string {
  // Some tools split "Sample, Bob" at the space and call "Sample," the first name.
  if (given.endsWith(',') && family !== '') return `${family} ${given.slice(0, -1).trim()}`;
  return `${given} ${family}`.trim();
}

function turnedRound(name: string): string {
  const [family = '', given = '', ...more] = name.split(',').map((part) => part.trim());
  const turns =
    more.length === 0 && family !== '' && given !== '' && !SUFFIX.test(given) && given.split(' ').length <= 3;
  return turns ? `${given} ${family}` : name;
}

/** The form in which names are compared: NFC, lower case, single spaces. */
export function nameKey(name: string): string {
  return cleanLine(name).toLowerCase();
}
