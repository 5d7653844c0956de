import { loadModule } from '../product/checkout.mjs';
import { percentile } from '../report/percentile.mjs';
import { compareWithEverybody } from './brute-force.mjs';
import { idOf, makeCrowd, seeded } from './crowd.mjs';
import { timed } from './processor-time.mjs';

// A process of its own for each size, so that its memory is that of one engine. Prints one line of JSON.

const SERVED = 10;
const CHECKED = 1000;
/** Joins and edits, each, after as many that warm up. */
const CHANGES = 500;
const WARM_UP = 100;
const TERMS = 16_384;

/** @typedef {'sparse' | 'dense'} Workload */

const [workload, size] = [/** @type {Workload} */ (process.argv[2]), Number(process.argv[3])];
const { ReciprocalIndex } = await loadModule('libs', 'matching', 'dist', 'index.js');
const crowd = await makeCrowd(size + CHANGES + WARM_UP, workload, 7);
const people = crowd.slice(0, size);
const random = seeded(11);
const anybody = () => Math.floor(random() * size);

let index = new ReciprocalIndex();
// The first run of a short one would tell how long the compiler takes; the median of three does not.
const runs = Array.from({ length: size > 20_000 ? 1 : 3 }, () => {
  index = new ReciprocalIndex();
  return timed(() => {
    people.forEach((profile, at) => index.put(idOf(at), profile));
    for (let at = 0; at < size; at++) index.best(idOf(at), { count: SERVED });
  });
});
const allPairs = {
  clock: percentile(
    runs.map(({ clock }) => clock),
    0.5,
  ),
  processor: percentile(
    runs.map(({ processor }) => processor),
    0.5,
  ),
};
const memory = process.memoryUsage.rss() / 2 ** 20;

const asked = Array.from({ length: CHECKED }, anybody);
const plain = compareWithEverybody(people, TERMS);
for (let at = 0; at < 20; at++) plain.best(at, SERVED);
const compared = timed(() => asked.map((asker) => plain.best(asker, SERVED)));
let wrong = countWrong(compared.result, asked);

const joins = times((turn) => index.put(idOf(size + turn), crowd[size + turn]));
const edited = /** @type {number[]} */ ([]);
const edits = times((turn) => {
  const person = anybody();
  edited.push(person);
  // Somebody rewrites everything: the profile of another, with one field of a third.
  index.put(idOf(person), { ...crowd[(person + turn + 1) % size], seeks: crowd[anybody()]?.seeks });
});
for (let turn = 0; turn < CHANGES + WARM_UP; turn++) index.remove(idOf(size + turn));
for (const person of edited) index.put(idOf(person), people[person]);
// Back where it began, by a long way round: the lists must be what they were.
wrong += countWrong(compared.result, asked);

console.log(
  JSON.stringify({
    postings: plain.postings(asked),
    allPairs,
    bruteForce: (compared.processor * size) / CHECKED,
    wrong,
    memory,
    joins,
    edits,
  }),
);

/**
 * @param {(turn: number) => void} change
 * @returns {{ p50: number | null, p99: number | null, clockP99: number | null }} milliseconds
 */
function times(change) {
  const clock = [];
  const processor = [];
  for (let turn = 0; turn < CHANGES + WARM_UP; turn++) {
    const taken = timed(() => change(turn));
    if (turn < WARM_UP) continue;
    clock.push(taken.clock);
    processor.push(taken.processor);
  }
  return {
    p50: percentile(processor, 0.5),
    p99: percentile(processor, 0.99),
    clockP99: percentile(clock, 0.99),
  };
}

/**
 * @param {readonly { ids: number[], scores: number[] }[]} right
 * @param {readonly number[]} askers
 */
function countWrong(right, askers) {
  return askers.filter((asker, at) => {
    const { ids, scores } = right[at] ?? { ids: [], scores: [] };
    const listed = index.best(idOf(asker), { count: SERVED });
    return (
      listed.length !== ids.length ||
      listed.some(
        (/** @type {{ id: string, score: number }} */ { id, score }, /** @type {number} */ rank) =>
          id !== idOf(ids[rank] ?? -1) || score !== scores[rank],
      )
    );
  }).length;
}
