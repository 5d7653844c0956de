const STEPS = 400;

/** @typedef {{ one: number, other: number, weight: number }} Pair */

/**
 * No choice of pairs within the capacities can be worth more than this. By duality every set of prices y ≥ 0 gives such a
 * bound, Σ capacity·y + Σ max(0, weight − y − y′); prices are moved against the excess until the bound hardly falls.
 * @param {number} size
 * @param {readonly Pair[]} pairs
 * @param {number} capacity of everybody
 */
export function upperBound(size, pairs, capacity) {
  const prices = startingPrices(size, pairs, capacity);
  const excess = new Float64Array(size);
  let best = Infinity;
  let step = 0.02;
  let idle = 0;
  for (let turn = 0; turn < STEPS; turn++) {
    excess.fill(-capacity);
    let bound = 0;
    for (const { one, other, weight } of pairs) {
      const left = weight - /** @type {number} */ (prices[one]) - /** @type {number} */ (prices[other]);
      if (left <= 0) continue;
      bound += left;
      excess[one] = /** @type {number} */ (excess[one]) + 1;
      excess[other] = /** @type {number} */ (excess[other]) + 1;
    }
    for (let person = 0; person < size; person++) bound += capacity * /** @type {number} */ (prices[person]);
    idle = bound < best * 0.99999 ? 0 : idle + 1;
    best = Math.min(best, bound);
    if (idle > 5) {
      step /= 1.5;
      idle = 0;
    }
    for (let person = 0; person < size; person++) {
      const moved =
        /** @type {number} */ (prices[person]) + (step * /** @type {number} */ (excess[person])) / capacity;
      prices[person] = Math.max(0, moved);
    }
  }
  return best;
}

/**
 * Half of what the first pair is worth that has no room on one’s own slate.
 * @param {number} size
 * @param {readonly Pair[]} pairs
 * @param {number} capacity
 */
function startingPrices(size, pairs, capacity) {
  const weights = /** @type {number[][]} */ (Array.from({ length: size }, () => []));
  for (const { one, other, weight } of pairs) {
    weights[one]?.push(weight);
    weights[other]?.push(weight);
  }
  return Float64Array.from(weights, (own) => (own.sort((x, y) => y - x)[capacity] ?? 0) / 2);
}

/**
 * How unequally something is spread: 0 when all have the same, towards 1 when one has it all.
 * @param {readonly number[]} values
 */
export function gini(values) {
  const sorted = [...values].sort((x, y) => x - y);
  let total = 0;
  let weighted = 0;
  sorted.forEach((value, at) => {
    total += value;
    weighted += value * (at + 1);
  });
  const count = sorted.length;
  return total === 0 ? 0 : (2 * weighted) / (count * total) - (count + 1) / count;
}
