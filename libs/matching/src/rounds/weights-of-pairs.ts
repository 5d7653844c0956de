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

/** Leaves out what is not a number above 0 in single precision, people who are not there, and people with themselves. */
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
  for (const [one, other, exact] of list) {
    const weight = Math.fround(exact);
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

/** @param count where each person's entries begin, in any order and perhaps twice */
function sortedWeights(size: number, count: Int32Array, others: Int32Array, weight: Float32Array): Weights {
  const turned = transposed(size, count, others, weight);
  const start = new Int32Array(size + 1);
  let end = 0;
  let greatest = 0;
  // Turned over twice, everybody's others stand in the order of their numbers; doubles stand side by side.
  for (let v = 0; v < size; v++) {
    start[v] = end;
    for (let at = count[v]!; at < count[v + 1]!; at++) {
      const value = turned.weight[at]!;
      greatest = Math.max(greatest, value);
      if (end > start[v]! && turned.others[end - 1] === turned.others[at]!) {
        turned.weight[end - 1] = Math.max(turned.weight[end - 1]!, value);
        continue;
      }
      turned.others[end] = turned.others[at]!;
      turned.weight[end++] = value;
    }
  }
  start[size] = end;
  const byNumber = turned.others.subarray(0, end);
  const weightByNumber = turned.weight.subarray(0, end);
  const sorted = heaviestFirst(start, byNumber, weightByNumber);
  return { start, ...sorted, greatest, of: lookUp(size, start, byNumber, weightByNumber) };
}

/** The same symmetric entries, by the other person of each; within one person in ascending order of the others. */
function transposed(
  size: number,
  start: Int32Array,
  others: Int32Array,
  weight: Float32Array,
): { others: Int32Array; weight: Float32Array } {
  const place = start.slice();
  const turned = { others: new Int32Array(others.length), weight: new Float32Array(others.length) };
  for (let v = 0; v < size; v++) {
    for (let at = start[v]!; at < start[v + 1]!; at++) {
      const to = place[others[at]!]!++;
      turned.others[to] = v;
      turned.weight[to] = weight[at]!;
    }
  }
  return turned;
}

/** Sorts by bits: those of a float above 0 are ordered like the float, and the place within the row makes keys unique. */
function heaviestFirst(
  start: Int32Array,
  byNumber: Int32Array,
  weightByNumber: Float32Array,
): { others: Int32Array; weight: Float32Array } {
  const others = new Int32Array(byNumber.length);
  const weight = new Float32Array(byNumber.length);
  const bits = new Uint32Array(weightByNumber.slice().buffer);
  const PLACES = 2 ** 21;
  for (let v = 0; v + 1 < start.length; v++) {
    const first = start[v]!;
    const keys = new Float64Array(start[v + 1]! - first);
    for (let at = 0; at < keys.length; at++) keys[at] = (2 ** 32 - bits[first + at]!) * PLACES + at;
    keys.sort();
    for (let rank = 0; rank < keys.length; rank++) {
      const from = first + (keys[rank]! % PLACES);
      others[first + rank] = byNumber[from]!;
      weight[first + rank] = weightByNumber[from]!;
    }
  }
  return { others, weight };
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
