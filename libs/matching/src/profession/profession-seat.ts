import { analyse } from '../analyse/analyser.js';
import { conceptById, conceptLabel } from '../catalogue/catalogue.js';
import { tokenise } from '../normalise/tokens.js';

/** Before the words of a profession that the catalogue does not know. */
const IN_OWN_WORDS = 'words ';

/**
 * The seat of a profession at an event where each has one: the catalogue's concept, so that "attorney" and "Anwältin" are
 * one seat, else the words themselves. Of several professions the first counts, and of that the special field if one is
 * named. Null where nothing is said.
 */
export function professionSeat(profession: string): string | null {
  const named = analyse(profession)
    .concepts.filter(({ id }) => conceptById(id)?.area === 'profession')
    .sort((one, other) => startOf(one.spans) - startOf(other.spans) || (one.id < other.id ? -1 : 1));
  const [first] = named;
  if (first) {
    const special = named.find(({ id }) => conceptById(id)?.broader.includes(first.id));
    return (special ?? first).id;
  }
  const words = tokenise(profession).map(({ word }) => word);
  return words.length === 0 ? null : IN_OWN_WORDS + words.join(' ');
}

/**
 * The name of a seat for people.
 *
 * @param profession as somebody typed it
 * @param language ISO 639-1
 */
export function seatName(profession: string, language: string): string {
  const seat = professionSeat(profession);
  if (seat === null || seat.startsWith(IN_OWN_WORDS)) return profession.trim();
  const label = conceptLabel(seat, language);
  return label.charAt(0).toUpperCase() + label.slice(1);
}

const startOf = (spans: readonly (readonly [number, number])[]): number => spans[0]?.[0] ?? 0;
