import { loadModule } from '../product/checkout.mjs';

/**
 * @typedef {import('@commonground/matching').SparseProfile} Profile
 * @typedef {{ tags: number, words: number, skills: number }} Vocabulary
 */

/** Two kinds of event: one of many subjects, and one where everybody speaks of the same ones. */
export const WORKLOADS = {
  sparse: { tags: 1100, words: 14000, skills: 500 },
  dense: { tags: 200, words: 6000, skills: 150 },
};

/** People who left everything empty. */
const EMPTY = 0.05;

/**
 * Makes people with Zipf-distributed interests, words and skills, weighed by rarity, each field at length 1.
 * The same seed gives the same people.
 * @param {number} count
 * @param {keyof typeof WORKLOADS} workload
 * @param {number} seed
 * @returns {Promise<Profile[]>}
 */
export async function makeCrowd(count, workload, seed) {
  const { sparseVector } = await loadModule('libs', 'matching', 'dist', 'index.js');
  const { tags, words, skills } = WORKLOADS[workload];
  const random = seeded(seed);
  const tag = zipf(tags, 0.8, random);
  const word = zipf(words, 0.65, random);
  const skill = zipf(skills, 0.75, random);
  const upTo = (/** @type {number} */ least, /** @type {number} */ most) =>
    least + Math.floor(random() * (most - least + 1));
  const people = Array.from({ length: count }, () => {
    if (random() < EMPTY) return { seeks: [], gives: [], shares: [] };
    return {
      seeks: distinct(upTo(1, 4), skill),
      gives: distinct(upTo(1, 4), skill),
      shares: [...distinct(upTo(4, 8), tag), ...distinct(upTo(5, 12), () => tags + word())],
    };
  });
  const market = countTerms(
    skills,
    people.flatMap(({ seeks, gives }) => [seeks, gives]),
  );
  const common = countTerms(
    tags + words,
    people.map(({ shares }) => shares),
  );
  const vector = (/** @type {number[]} */ terms, /** @type {Int32Array} */ counts) => {
    const weights = terms.map((term) => Math.log(1 + count / (1 + (counts[term] ?? 0))));
    const length = Math.hypot(...weights) || 1;
    return sparseVector(terms.map((term, at) => [term, (weights[at] ?? 0) / length]));
  };
  return people.map(({ seeks, gives, shares }) => ({
    seeks: vector(seeks, market),
    gives: vector(gives, market),
    shares: vector(shares, common),
  }));
}

/** @param {number} at */
export const idOf = (at) => `p${String(at).padStart(6, '0')}`;

/**
 * Numbers from 0 up to 1 that follow from the seed (mulberry32).
 * @param {number} seed
 */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * @param {number} size
 * @param {number} exponent
 * @param {() => number} random
 */
function zipf(size, exponent, random) {
  const sums = new Float64Array(size);
  let total = 0;
  for (let rank = 0; rank < size; rank++) sums[rank] = total += (rank + 3) ** -exponent;
  return () => {
    const drawn = random() * total;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < drawn) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/**
 * @param {number} count
 * @param {() => number} draw
 */
function distinct(count, draw) {
  const drawn = new Set();
  for (let tries = 3 * count; tries > 0 && drawn.size < count; tries--) drawn.add(draw());
  return /** @type {number[]} */ ([...drawn]);
}

/**
 * @param {number} size
 * @param {readonly number[][]} lists
 */
function countTerms(size, lists) {
  const counts = new Int32Array(size);
  for (const list of lists) for (const term of list) counts[term] = (counts[term] ?? 0) + 1;
  return counts;
}
