import { seededRandom } from '@commonground/kernel';

const INTERESTS = 6;
const OFFERS = 4;
const NEEDS = 3;
const INDUSTRIES = 25;
const ROLES = 12;
const TAGS = 600;
const EXPONENT = 0.9;
/** Keeps help in one direction from counting nothing. */
const FLOOR = 0.02;

/**
 * Invented people with tags as unevenly popular as in life (Zipf), and how well two of them fit: what one needs and the
 * other offers, shared interests, role and industry, both ways, as a harmonic mean.
 * @param {number} size
 * @param {number} best how many of the best others of each person are listed
 * @param {number} seed
 * @returns {{ from: Int32Array, to: Int32Array, weight: Float64Array }} pairs, each once
 */
export function profileWeights(size, best, seed) {
  const random = seededRandom(seed);
  const draw = zipf(TAGS, EXPONENT, random);
  const people = Array.from({ length: size }, () => ({
    interests: tags(draw, INTERESTS),
    offers: tags(draw, OFFERS),
    needs: tags(draw, NEEDS),
    industry: Math.floor(random() * INDUSTRIES),
    role: Math.floor(random() * ROLES),
    goal: Math.floor(random() * ROLES),
  }));
  const idf = rarity(people, size);
  const shared = vectors(people, 'interests', idf);
  const offered = vectors(people, 'offers', idf);
  const needed = vectors(people, 'needs', idf);
  const common = new Float64Array(size);
  const forMe = new Float64Array(size);
  const forThem = new Float64Array(size);
  const score = new Float64Array(size);
  /** @type {Map<number, number>} */
  const kept = new Map();
  for (let u = 0; u < size; u++) {
    gather(common, shared.of[u], shared.lists);
    gather(forMe, needed.of[u], offered.lists);
    gather(forThem, offered.of[u], needed.lists);
    const me = people[u];
    for (let v = 0; v < size; v++) {
      const them = people[v];
      const both = 0.25 * common[v] + (me.industry === them.industry ? 0.05 : 0);
      const mine = both + 0.45 * forMe[v] + (me.goal === them.role ? 0.1 : 0);
      const theirs = both + 0.45 * forThem[v] + (them.goal === me.role ? 0.1 : 0);
      score[v] = (2 * (mine + FLOOR) * (theirs + FLOOR)) / (mine + theirs + 2 * FLOOR) - FLOOR;
    }
    score[u] = 0;
    for (const v of greatest(score, best)) kept.set(Math.min(u, v) * size + Math.max(u, v), score[v]);
  }
  const keys = [...kept.keys()];
  return {
    from: Int32Array.from(keys, (key) => Math.floor(key / size)),
    to: Int32Array.from(keys, (key) => key % size),
    weight: Float64Array.from(kept.values()),
  };
}

/** Adds up what the terms of one person weigh for everybody. */
function gather(sums, vector, lists) {
  sums.fill(0);
  for (const [tag, weight] of vector)
    for (const [person, other] of lists[tag]) sums[person] += weight * other;
}

/** The places of the greatest values above 0. */
function greatest(values, count) {
  const places = [];
  const buckets = new Int32Array(1001);
  const bucketOf = (value) => Math.floor(1000 * Math.min(1, value));
  for (const value of values) if (value > 0) buckets[bucketOf(value)]++;
  let cut = 1001;
  for (let seen = 0; cut > 0 && seen < count;) seen += buckets[--cut];
  values.forEach((value, at) => value > 0 && bucketOf(value) >= cut && places.push(at));
  return places.sort((a, b) => values[b] - values[a] || a - b).slice(0, count);
}

function rarity(people, size) {
  const seen = new Float64Array(TAGS);
  for (const { interests, offers, needs } of people) {
    for (const tag of new Set([...interests, ...offers, ...needs])) seen[tag]++;
  }
  return seen.map((count) => Math.log(1 + size / (1 + count)));
}

/** The vectors of one field, of length 1, by person and by tag. */
function vectors(people, field, idf) {
  const lists = Array.from({ length: TAGS }, () => []);
  const of = people.map((person, at) => {
    const length = Math.hypot(...person[field].map((tag) => idf[tag]));
    return person[field].map((tag) => {
      lists[tag].push([at, idf[tag] / length]);
      return [tag, idf[tag] / length];
    });
  });
  return { of, lists };
}

function tags(draw, count) {
  const drawn = new Set();
  while (drawn.size < count) drawn.add(draw());
  return [...drawn];
}

function zipf(count, exponent, random) {
  let total = 0;
  const upTo = Array.from({ length: count }, (_, at) => (total += (at + 1) ** -exponent));
  return () => {
    const wanted = random() * total;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
