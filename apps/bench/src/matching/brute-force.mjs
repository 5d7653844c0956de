/**
 * @typedef {import('@commonground/matching').SparseProfile} Profile
 * @typedef {import('@commonground/matching').SparseVector} Vector
 */

/** As in the library’s own defaults. */
const COMPLEMENT = 0.6;
const COMMON = 0.4;
const FLOOR = 0.02;

/**
 * The plain way, written for speed: all profiles in flat typed arrays, the asker’s weights by term, one walk over
 * everybody. It rounds as the index does, so that lists must be the same to the last digit.
 * @param {readonly Profile[]} people in the order of their ids
 * @param {number} terms how many there are at most
 */
export function compareWithEverybody(people, terms) {
  const seeks = flat(
    people.map((one) => one.seeks),
    COMPLEMENT,
  );
  const gives = flat(
    people.map((one) => one.gives),
    1,
  );
  const shares = flat(
    people.map((one) => one.shares),
    Math.sqrt(COMMON),
  );
  const sought = new Float32Array(terms);
  const given = new Float32Array(terms);
  const shared = new Float32Array(terms);

  return {
    postings: (/** @type {readonly number[]} */ askers) => meanPostings(people, askers),
    /**
     * @param {number} asker
     * @param {number} count
     * @returns {{ ids: number[], scores: number[] }} best first, equals by id
     */
    best(asker, count) {
      spread(seeks, asker, sought);
      spread(gives, asker, given);
      spread(shares, asker, shared);
      const ids = /** @type {number[]} */ ([]);
      const scores = /** @type {number[]} */ ([]);
      for (let other = 0; other < people.length; other++) {
        if (other === asker) continue;
        const common = dot(shares, other, shared);
        const forAsker = common + dot(gives, other, sought);
        const forOther = common + dot(seeks, other, given);
        if (forAsker === 0 && forOther === 0) continue;
        const product = 2 * (forAsker + FLOOR) * (forOther + FLOOR);
        const score = Math.fround(product / (forAsker + forOther + 2 * FLOOR) - FLOOR);
        if (ids.length === count && score <= (scores[count - 1] ?? 0)) continue;
        let at = Math.min(ids.length, count - 1);
        while (at > 0 && (scores[at - 1] ?? 0) < score) {
          scores[at] = scores[at - 1] ?? 0;
          ids[at] = ids[at - 1] ?? 0;
          at--;
        }
        scores[at] = score;
        ids[at] = other;
      }
      clear(seeks, asker, sought);
      clear(gives, asker, given);
      clear(shares, asker, shared);
      return { ids, scores };
    },
  };
}

/** @typedef {{ starts: Int32Array, terms: Int32Array, weights: Float32Array }} Flat */

/**
 * @param {readonly Vector[]} vectors
 * @param {number} factor
 * @returns {Flat}
 */
function flat(vectors, factor) {
  const starts = new Int32Array(vectors.length + 1);
  vectors.forEach(({ terms }, at) => (starts[at + 1] = (starts[at] ?? 0) + terms.length));
  const terms = new Int32Array(starts[vectors.length] ?? 0);
  const weights = new Float32Array(terms.length);
  vectors.forEach((vector, at) => {
    terms.set(vector.terms, starts[at]);
    weights.set(
      vector.weights.map((weight) => weight * factor),
      starts[at],
    );
  });
  return { starts, terms, weights };
}

/**
 * @param {Flat} field
 * @param {number} person
 * @param {Float32Array} weightOf of the asker, by term
 */
function dot({ starts, terms, weights }, person, weightOf) {
  let sum = 0;
  const end = /** @type {number} */ (starts[person + 1]);
  for (let at = /** @type {number} */ (starts[person]); at < end; at++) {
    const weight = /** @type {number} */ (weightOf[/** @type {number} */ (terms[at])]);
    if (weight !== 0) sum = Math.fround(sum + weight * /** @type {number} */ (weights[at]));
  }
  return sum;
}

/**
 * @param {Flat} field
 * @param {number} person
 * @param {Float32Array} into
 */
function spread({ starts, terms, weights }, person, into) {
  for (let at = starts[person] ?? 0; at < (starts[person + 1] ?? 0); at++)
    into[terms[at] ?? 0] = weights[at] ?? 0;
}

/**
 * @param {Flat} field
 * @param {number} person
 * @param {Float32Array} into
 */
function clear({ starts, terms }, person, into) {
  for (let at = starts[person] ?? 0; at < (starts[person + 1] ?? 0); at++) into[terms[at] ?? 0] = 0;
}

/**
 * How many entries of posting lists one question walks, on average.
 * @param {readonly Profile[]} people
 * @param {readonly number[]} askers
 */
function meanPostings(people, askers) {
  const count = (/** @type {'seeks' | 'gives' | 'shares'} */ field) => {
    const counts = /** @type {Map<number, number>} */ (new Map());
    for (const one of people)
      for (const term of one[field].terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    return counts;
  };
  const [seeks, gives, shares] = [count('seeks'), count('gives'), count('shares')];
  let walked = 0;
  for (const asker of askers) {
    const one = /** @type {Profile} */ (people[asker]);
    for (const term of one.seeks.terms) walked += gives.get(term) ?? 0;
    for (const term of one.gives.terms) walked += seeks.get(term) ?? 0;
    for (const term of one.shares.terms) walked += shares.get(term) ?? 0;
  }
  return walked / askers.length;
}
