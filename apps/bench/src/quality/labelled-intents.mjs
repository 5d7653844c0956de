import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { analyse, guessKind } from '@commonground/matching';
import { checkout } from '../product/checkout.mjs';

/**
 * @typedef {{ person: string, index: number }} Line
 * @typedef {{ id: string, text: string, owner: string }} Pin
 * @typedef {object} Labelled one event with judgements
 * @property {string} event
 * @property {import('@commonground/matching').MatchPerson[]} people with a pin for each line
 * @property {Map<string, Map<string, number>>} grades need pin → offer pin → 1 or 2
 * @property {{ a: string, b: string, why: string }[]} traps
 * @property {{ a: string, b: string, grade: number }[]} symmetric
 * @property {Pin[]} needs
 * @property {Pin[]} offers
 */

/** The event that BENCH_DATA holds. */
export function givenEvent() {
  const folder = resolve(checkout, process.env['BENCH_DATA'] || join('..', 'shared', 'data'));
  const file = join(folder, 'intents', 'dev.json');
  if (!existsSync(file))
    throw new Error(
      `${file} is missing. Set BENCH_DATA to a folder that has intents/dev.json: labelled offers and needs of one event, in the format of libs/matching/src/testing/market-town.json.`,
    );
  return readLabelled(file);
}

/** The event that comes with the project and that nothing was tuned on. */
export const heldOutEvent = () =>
  readLabelled(join(checkout, 'libs', 'matching', 'src', 'testing', 'market-town.json'));

/**
 * The same event, its pins given the kinds that another reader would give them.
 * @param {Labelled} labelled
 * @param {(text: string) => import('@commonground/matching').Analysis} read
 * @returns {Labelled}
 */
export function readBy(labelled, read) {
  const people = labelled.people.map((person) => ({
    ...person,
    pins: person.pins.map((pin) => ({ ...pin, kind: guessKind(pin.text, pin.direction, read) })),
  }));
  return { ...labelled, people };
}

/**
 * @param {string} file
 * @returns {Labelled}
 */
function readLabelled(file) {
  const data = JSON.parse(readFileSync(file, 'utf8'));
  /** @type {(line: Line, direction: string) => string} */
  const idOf = ({ person, index }, direction) => `${person}/${direction}/${index}`;
  /** @type {Map<string, Map<string, number>>} */
  const grades = new Map();
  for (const { need, offer, grade } of data.relevance) {
    const key = idOf(need, 'need');
    grades.set(key, (grades.get(key) ?? new Map()).set(idOf(offer, 'offer'), grade));
  }
  /** @type {import('@commonground/matching').MatchPerson[]} */
  const people = data.people.map(personOf);
  const pins = people.flatMap((person) => person.pins.map((pin) => ({ ...pin, owner: person.id })));
  return {
    event: data.event,
    people,
    grades,
    traps: data.traps,
    symmetric: data.symmetric,
    needs: pins.filter((pin) => pin.direction === 'need'),
    offers: pins.filter((pin) => pin.direction === 'offer'),
  };
}

/** @param {{ id: string, role: string, company: string, languages: string[], offers: string[], needs: string[] }} person */
function personOf({ id, role, company, languages, offers, needs }) {
  /** @type {(direction: 'need' | 'offer') => (text: string, index: number) => import('@commonground/matching').MatchPin} */
  const pinOf = (direction) => (text, index) => ({
    id: `${id}/${direction}/${index}`,
    direction,
    kind: guessKind(text, direction, analyse),
    topicId: 'all',
    topicName: 'All',
    text,
    pinnedAt: 0,
  });
  return {
    id,
    name: id,
    headline: role || null,
    company: company || null,
    languages,
    present: true,
    remote: false,
    /** @type {'open'} */
    mood: 'open',
    met: 0,
    openSuggestions: 0,
    shown: 0,
    pins: [...offers.map(pinOf('offer')), ...needs.map(pinOf('need'))],
  };
}
