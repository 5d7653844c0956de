import type { PairWeight } from './model.js';

/** Up to this many people weights are also kept as a table of all pairs: 16 MB at most. */
const MOST_FOR_TABLE = 2048;

/** The sparse weights, by person: the others with a weight, the heaviest first. */
export interface Weights {
  /** Where each person's others begin; one more than people. */
  readonly start: Int32Array;
  readonly others: Int32Array;
  readonly weight: Float32Array;
  readonly greatest: number;
  of(a: number, b: number): number;
}

/** Leaves out what is not a number above 0, people who are not there, and people with themselves. */
export function weightsOf(
  size: number,
  list: readonly PairWeight[],
  numberOf: ReadonlyMap<string, number>,
): Weights {
  const from = new Int32Array(list.length);
  const to = new Int32Array(list.length);
  const heavy = new Float32Array(list.length);
  const count = new Int32Array(size + 1);
  let kept = 0;
  for (const [one, other, weight] of list) {
    const a = numberOf.get(one);
    const b = numberOf.get(other);
    if (a === undefined || b === undefined || a === b || !(weight > 0) || weight === Infinity) continue;
    from[kept] = a;
    to[kept] = b;
    heavy[kept++] = weight;
    count[a + 1]!++;
    count[b + 1]!++;
  }
  for (let v = 0; v < size; v++) count[v + 1]! += count[v]!;
  const others = new Int32Array(2 * kept);
  const weight = new Float32Array(2 * kept);
  const place = count.slice();
  for (let k = 0; k < kept; k++) {
    const atA = place[from[k]!]!++;
    const atB = place[to[k]!]!++;
    others[atA] = to[k]!;
    others[atB] = from[k]!;
    weight[atA] = weight[atB] = heavy[k]!;
  }
  return sortedWeights(size, count, others, weight);
}

function sortedWeights(size: number, count: Int32Array, others: Int32Array, weight: Float32Array): Weights {
  const start = new Int32Array(size + 1);
  const byNumber = new Int32Array(others.length);
  const weightByNumber = new Float32Array(others.length);
  let end = 0;
  let greatest = 0;
  for (let v = 0; v < size; v++) {
    const order = Array.from({ length: count[v + 1]! - count[v]! }, (_, at) => count[v]! + at);
    // Of a pair that is listed twice the heavier stays, whatever came first.
    order.sort((x, y) => others[x]! - others[y]! || weight[y]! - weight[x]!);
    let last = -1;
    const first = end;
    for (const at of order) {
      if (others[at] === last) continue;
      last = byNumber[end] = others[at]!;
      weightByNumber[end++] = weight[at]!;
    }
    greatest = order.reduce((most, at) => Math.max(most, weight[at]!), greatest);
    start[v] = first;
  }
  start[size] = end;
  const sorted = { others: new Int32Array(end), weight: new Float32Array(end) };
  for (let v = 0; v < size; v++) {
    const order = Array.from({ length: start[v + 1]! - start[v]! }, (_, at) => start[v]! + at);
    order.sort((x, y) => weightByNumber[y]! - weightByNumber[x]! || byNumber[x]! - byNumber[y]!);
    order.forEach((at, rank) => {
      sorted.others[start[v]! + rank] = byNumber[at]!;
      sorted.weight[start[v]! + rank] = weightByNumber[at]!;
    });
  }
  return { start, ...sorted, greatest, of: lookUp(size, start, byNumber, weightByNumber) };
}

function lookUp(
  size: number,
  start: Int32Array,
  byNumber: Int32Array,
  weight: Float32Array,
): (a: number, b: number) => number {
  if (size <= MOST_FOR_TABLE) {
    const table = new Float32Array(size * size);
    for (let v = 0; v < size; v++) {
      for (let at = start[v]!; at < start[v + 1]!; at++) table[v * size + byNumber[at]!] = weight[at]!;
    }
    return (a, b) => table[a * size + b]!;
  }
  return (a, b) => {
    let low = start[a]!;
    let high = start[a + 1]! - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const other = byNumber[middle]!;
      if (other === b) return weight[middle]!;
      if (other < b) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  };
}
