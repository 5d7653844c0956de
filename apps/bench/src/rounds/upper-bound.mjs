/**
 * No schedule can be worth more than the best set of pairs in which nobody has more than one pair for each round, and no
 * such set more than this: the value of a feasible solution of the dual programme, max(0, …) being what an edge is worth
 * above the prices of its two people. Prices are found by coordinate descent, then by subgradient steps.
 * @param {number} size
 * @param {{ from: Int32Array, to: Int32Array, weight: Float64Array }} pairs
 * @param {number} rounds
 */
export function upperBound(size, { from, to, weight }, rounds) {
  const price = new Float64Array(size);
  const others = Array.from({ length: size }, () => []);
  from.forEach((u, k) => {
    others[u].push([to[k], weight[k]]);
    others[to[k]].push([u, weight[k]]);
  });
  let best = Infinity;
  let bestPrice = price.slice();
  const look = () => {
    const value = dual(price, from, to, weight, rounds);
    if (value < best) [best, bestPrice] = [value, price.slice()];
  };
  for (let sweep = 0; sweep < 40; sweep++) {
    for (let u = 0; u < size; u++) {
      const left = others[u].map(([v, worth]) => worth - price[v]).sort((a, b) => b - a);
      const wanted = Math.max(0, ((left[rounds - 1] ?? 0) + (left[rounds] ?? 0)) / 2);
      price[u] = (price[u] + wanted) / 2;
    }
    look();
  }
  price.set(bestPrice);
  const used = new Float64Array(size);
  for (let step = 0; step < 150; step++) {
    used.fill(0);
    from.forEach((u, k) => {
      if (weight[k] <= price[u] + price[to[k]]) return;
      used[u]++;
      used[to[k]]++;
    });
    const length = 0.0005 / (1 + step / 10);
    for (let u = 0; u < size; u++) price[u] = Math.max(0, price[u] + length * (used[u] - rounds));
    look();
  }
  return best;
}

function dual(price, from, to, weight, rounds) {
  let value = 0;
  for (const one of price) value += rounds * one;
  for (let k = 0; k < weight.length; k++) value += Math.max(0, weight[k] - price[from[k]] - price[to[k]]);
  return value;
}
