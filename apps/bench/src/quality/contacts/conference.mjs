import { gunzipSync } from 'node:zlib';
import { readDataFile } from '../data-file.mjs';

const SOURCE =
  'the GESIS Winter Symposium 2016 (Génois et al., Zenodo 10.5281/zenodo.2531537), GitHub gesiscss/face2face';
const CONTACTS = {
  path: 'contacts/WS16_tij_WS16.dat.gz',
  sha256: 'd3778a357a7b9cac9df87ff5ad9b2f843f35a9a3b6f7566c6ae8ea22621a461c',
  source: SOURCE,
};
const PEOPLE = {
  path: 'contacts/WS16_metadata_WS16.dat',
  sha256: 'd7915adefe218f9817bb01b72f2931550e154c59a9a3bdaff4af2055766a82b2',
  source: SOURCE,
};

/** A contact is noted every twenty seconds. */
const STEP_SECONDS = 20;

/**
 * @typedef {object} Conference
 * @property {string[]} people
 * @property {Map<string, (string | null)[]>} attributes country, language, seniority and background of each
 * @property {Map<string, number>} before seconds that each pair stood together before the night
 * @property {Map<string, number>} after seconds after it
 */

/** The key of a pair, whoever is named first. */
export const pairOf = (/** @type {string} */ one, /** @type {string} */ other) =>
  one < other ? `${one} ${other}` : `${other} ${one}`;

/**
 * Loads who stood with whom, in two parts: before and after the longest pause. Gender and age stand in the file and are
 * not read.
 * @returns {Conference}
 */
export function conference() {
  const contacts = linesOf(gunzipSync(readDataFile(CONTACTS))).map((cells) => ({
    at: Number(cells[0]),
    pair: pairOf(cells[1] ?? '', cells[2] ?? ''),
  }));
  const times = [...new Set(contacts.map(({ at }) => at))].sort((one, other) => one - other);
  const pauses = times.map((time, index) => time - (times[index - 1] ?? time));
  const morning = times[pauses.indexOf(Math.max(...pauses))] ?? 0;
  const before = new Map();
  const after = new Map();
  for (const { at, pair } of contacts) {
    const part = at < morning ? before : after;
    part.set(pair, (part.get(pair) ?? 0) + STEP_SECONDS);
  }
  const attributes = new Map(
    linesOf(readDataFile(PEOPLE)).map((cells) => [
      cells[0] ?? '',
      cells.slice(3, 7).map((cell) => (cell === 'NA' ? null : cell)),
    ]),
  );
  return { people: [...attributes.keys()], attributes, before, after };
}

/** @param {Buffer} bytes */
const linesOf = (bytes) =>
  bytes
    .toString('utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
