import { readDataFile } from '../data-file.mjs';
import { datesOf } from './dates.mjs';

const SOURCE =
  'the Columbia speed dating experiment (Fisman, Iyengar, Kamenica and Simonson, QJE 2006), GitHub wmalisch/Speed-Dating-Data-Science, eleven of its events without race, religion, income and origin';
const PEOPLE = {
  path: 'speed-dating/people.csv',
  sha256: '5fe5b0c5dc827c44d1ef308bc7fd0af4b008f846fe03a2efdf6eb95aa243c1e9',
  source: SOURCE,
};
const PAIRS = {
  path: 'speed-dating/pairs.csv',
  sha256: '9bd00331fb71c1c15df289c6cf647ea1a8a4b96620a49d19a0dc360f7358954a',
  source: SOURCE,
};

const INTERESTS =
  'sports tvsports exercise dining museums art hiking gaming clubbing reading tv theater movies concerts music shopping yoga'.split(
    ' ',
  );
const QUALITIES = ['attr', 'sinc', 'intel', 'fun', 'amb'];

/** Loads the eleven events. The column `gender` becomes the side of the room and nothing else; `age` is not read. */
export function speedDates() {
  const people = tableOf(PEOPLE);
  const places = new Map(people.map(({ iid }, at) => [iid, at]));
  const placeOf = (/** @type {string | undefined} */ iid) => places.get(iid) ?? -1;
  const decisions = tableOf(PAIRS).map(({ iid, pid, order, dec }) => ({
    from: placeOf(iid),
    to: placeOf(pid),
    round: Number(order),
    yes: Number(dec),
  }));
  return datesOf(
    {
      profiles: people.map(profileOf),
      events: people.map(({ wave }) => Number(wave)),
      sides: people.map(({ gender }) => Number(gender)),
    },
    decisions,
  );
}

/**
 * @param {Record<string, string>} row
 * @returns {import('./dates.mjs').Profile}
 */
function profileOf(row) {
  const text = (/** @type {string} */ column) => row[column] || null;
  const number = (/** @type {string} */ column) => (row[column] ? Number(row[column]) : null);
  return {
    interests: INTERESTS.map(number),
    wants: [...QUALITIES, 'shar'].map((quality) => number(`${quality}1_1`)),
    gives: QUALITIES.map((quality) => number(`${quality}3_1`)),
    habits: ['goal', 'date', 'go_out'].map(number),
    groups: ['field_cd', 'career_c', 'goal'].map(text),
  };
}

/**
 * These files have no quoted cells.
 * @param {import('../data-file.mjs').DataFile} file
 * @returns {Record<string, string>[]}
 */
function tableOf(file) {
  const [head = '', ...lines] = readDataFile(file).toString('utf8').trim().split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}
