import { loadModule } from '../product/checkout.mjs';
import { idOf, makeCrowd, seeded } from './crowd.mjs';
import { timed } from './processor-time.mjs';
import { gini, upperBound } from './upper-bound.mjs';

// A process of its own for each workload. Prints one line of JSON.

const LISTED = 20;

const [workload, size, capacity] = [
  /** @type {'sparse' | 'dense'} */ (process.argv[2]),
  Number(process.argv[3]),
  Number(process.argv[4]),
];
const { planSlates, ReciprocalIndex } = await loadModule('libs', 'matching', 'dist', 'index.js');
const people = await makeCrowd(size, workload, 7);
const index = new ReciprocalIndex();
people.forEach((profile, at) => index.put(idOf(at), profile));

const numbers = new Map(people.map((_, at) => [idOf(at), at]));
const shown = new Array(size).fill(0);
const seen = new Set();
const pairs = [];
for (let one = 0; one < size; one++) {
  const listed = index.best(idOf(one), { count: LISTED - 1 });
  for (const [rank, { id, score }] of listed.entries()) {
    const other = numbers.get(id) ?? 0;
    // What one-sided lists of this length would do.
    if (rank < capacity) shown[other]++;
    const key = Math.min(one, other) * size + Math.max(one, other);
    if (!seen.has(key)) pairs.push({ one, other, weight: score });
    seen.add(key);
  }
}

const random = seeded(5);
const order = people.map((_, at) => at).sort(() => random() - 0.5);
const placeOf = new Int32Array(size);
order.forEach((person, at) => (placeOf[person] = at));
/** Anybody else, from a place of one’s own on. @param {number} person */
function* fallback(person) {
  for (let step = 1; step < size; step++) yield order[((placeOf[person] ?? 0) + step) % size];
}

const request = { size, pairs, capacity: new Array(size).fill(capacity), fallback };
const planned = timed(() => planSlates(request));
const load = new Array(size).fill(0);
let worth = 0;
for (const { one, other, weight, reason } of planned.result) {
  load[one]++;
  load[other]++;
  if (reason !== 'fallback') worth += weight;
}
console.log(
  JSON.stringify({
    milliseconds: planned.processor,
    pairs: pairs.length,
    cards: planned.result.length,
    covered: load.filter((count) => count > 0).length / size,
    most: Math.max(...load),
    gini: gini(load),
    shareOfBound: worth / upperBound(size, pairs, capacity),
    oneSided: {
      gini: gini(shown),
      most: shown.reduce((most, count) => Math.max(most, count), 0),
      covered: shown.filter((count) => count > 0).length / size,
    },
  }),
);
