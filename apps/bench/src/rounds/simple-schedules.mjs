import { seededRandom } from '@commonground/kernel';

/**
 * The schedule that most people would write: of all pairs the best that is still free, round by round; who is left meets
 * whom they have not met, if there is somebody.
 * @param {string[]} ids
 * @param {{ from: Int32Array, to: Int32Array, weight: Float64Array }} pairs
 * @param {number} rounds
 */
export function plainGreedy(ids, { from, to, weight }, rounds) {
  const order = Int32Array.from(weight.keys()).sort((a, b) => weight[b] - weight[a]);
  const met = new Set();
  const keyOf = (a, b) => Math.min(a, b) * ids.length + Math.max(a, b);
  return Array.from({ length: rounds }, () => {
    const taken = new Uint8Array(ids.length);
    const seatings = [];
    const take = (a, b) => {
      taken[a] = taken[b] = 1;
      met.add(keyOf(a, b));
      seatings.push({ table: null, people: [ids[a], ids[b]] });
    };
    for (const k of order) {
      if (!taken[from[k]] && !taken[to[k]] && !met.has(keyOf(from[k], to[k]))) take(from[k], to[k]);
    }
    const resting = [];
    for (let a = 0; a < ids.length; a++) {
      if (taken[a]) continue;
      let b = a + 1;
      while (b < ids.length && (taken[b] || met.has(keyOf(a, b)))) b++;
      if (b < ids.length) take(a, b);
      else resting.push(ids[a]);
    }
    return { seatings, resting };
  });
}

/**
 * Everybody drawn anew for each round.
 * @param {string[]} ids
 * @param {number} groupSize
 * @param {number} rounds
 * @param {number} seed
 */
export function randomRounds(ids, groupSize, rounds, seed) {
  const random = seededRandom(seed);
  return Array.from({ length: rounds }, () => {
    const order = [...ids];
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    const seatings = [];
    for (let at = 0; at < order.length; at += groupSize) {
      seatings.push({ table: null, people: order.slice(at, at + groupSize) });
    }
    return { seatings, resting: [] };
  });
}
