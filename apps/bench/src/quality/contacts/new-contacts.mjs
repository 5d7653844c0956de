import { sharedAcquaintances } from '@commonground/matching';
import { seededRandom } from '@commonground/kernel';
import { pairOf } from './conference.mjs';

/**
 * @typedef {import('./conference.mjs').Conference} Conference
 * @typedef {object} Candidate two who hardly stood together before the night
 * @property {string} one
 * @property {string} other
 * @property {number} met 1 if they stood together long enough after it, else 0
 * @property {number} alike attributes that both have in common
 * @property {number} language whether that is one of them
 * @property {number} shared acquaintances they share, as the engine counts them
 * @property {number} popularity acquaintances of both, shared or not
 * @property {boolean} returned whether both were seen after the night at all
 */

/** Below this, two count as strangers. */
const STRANGERS_SECONDS = 60;
/** From this on, two count as having met. */
const MET_SECONDS = 300;

/**
 * Everybody who was there before the night with everybody else whom they hardly stood with.
 * @param {Conference} conference
 * @param {number} acquaintedSeconds from this on, two count as acquainted
 * @returns {Candidate[]}
 */
export function newContacts({ people, attributes, before, after }, acquaintedSeconds) {
  const seen = new Set([...before.keys()].flatMap((pair) => pair.split(' ')));
  const back = new Set([...after.keys()].flatMap((pair) => pair.split(' ')));
  /** @type {[string, string][]} */
  const acquainted = [...before].flatMap(([pair, seconds]) => {
    const [one = '', other = ''] = pair.split(' ');
    return seconds >= acquaintedSeconds ? [[one, other]] : [];
  });
  const shared = sharedAcquaintances(acquainted);
  const degree = new Map();
  for (const person of acquainted.flat()) degree.set(person, (degree.get(person) ?? 0) + 1);

  const present = people.filter((person) => seen.has(person));
  return present.flatMap((one, at) =>
    present.slice(at + 1).flatMap((other) => {
      const pair = pairOf(one, other);
      if ((before.get(pair) ?? 0) >= STRANGERS_SECONDS) return [];
      const same = (attributes.get(one) ?? []).map((value, index) =>
        value !== null && value === attributes.get(other)?.[index] ? 1 : 0,
      );
      return [
        {
          one,
          other,
          met: (after.get(pair) ?? 0) >= MET_SECONDS ? 1 : 0,
          alike: same.reduce((/** @type {number} */ sum, value) => sum + value, 0),
          language: same[1] ?? 0,
          shared: shared(one, other),
          popularity: (degree.get(one) ?? 0) + (degree.get(other) ?? 0),
          returned: back.has(one) && back.has(other),
        },
      ];
    }),
  );
}

/**
 * Likeness and shared acquaintances together, each in units of its own spread. Neither weight was tuned.
 * @param {Candidate[]} candidates
 */
export function together(candidates) {
  const alike = inSpreads(candidates.map((candidate) => candidate.alike));
  const shared = inSpreads(candidates.map((candidate) => candidate.shared));
  return alike.map((value, at) => value + (shared[at] ?? 0));
}

/** @param {number[]} values */
function inSpreads(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return values.map((value) => (value - mean) / (spread || 1));
}

const DRAWS = 500;

/**
 * The 95 % interval of an AUC over pairs, by drawing people with replacement: a pair counts as often as both were drawn.
 * @param {Candidate[]} candidates
 * @param {number[]} scores
 */
export function pairInterval(candidates, scores) {
  const random = seededRandom(1);
  const people = [...new Set(candidates.flatMap(({ one, other }) => [one, other]))];
  const order = scores.map((_, at) => at).sort((x, y) => (scores[x] ?? 0) - (scores[y] ?? 0));
  const drawn = Array.from({ length: DRAWS }, () => {
    const times = new Map();
    for (let draw = 0; draw < people.length; draw++) {
      const person = people[Math.floor(random() * people.length)];
      times.set(person, (times.get(person) ?? 0) + 1);
    }
    return weightedAuc(
      candidates,
      scores,
      order,
      ({ one, other }) => (times.get(one) ?? 0) * (times.get(other) ?? 0),
    );
  })
    // A draw without anybody who met says nothing.
    .filter(Number.isFinite)
    .sort((x, y) => x - y);
  return {
    low: drawn[Math.floor(0.025 * drawn.length)] ?? NaN,
    high: drawn[Math.ceil(0.975 * drawn.length) - 1] ?? NaN,
  };
}

/**
 * @param {Candidate[]} candidates
 * @param {number[]} scores
 * @param {number[]} order of the candidates by their scores
 * @param {(candidate: Candidate) => number} weightOf
 */
function weightedAuc(candidates, scores, order, weightOf) {
  let below = 0;
  let won = 0;
  let positives = 0;
  for (let at = 0; at < order.length;) {
    let negative = 0;
    let positive = 0;
    const score = scores[order[at] ?? -1];
    for (; at < order.length && scores[order[at] ?? -1] === score; at++) {
      const candidate = candidates[order[at] ?? -1];
      if (!candidate) continue;
      if (candidate.met) positive += weightOf(candidate);
      else negative += weightOf(candidate);
    }
    won += positive * (below + negative / 2);
    below += negative;
    positives += positive;
  }
  return won / (positives * below);
}
