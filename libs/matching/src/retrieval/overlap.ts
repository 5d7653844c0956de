import { Heap } from './heap.js';
import { NO_LIST, Postings } from './postings.js';
import type { ScoreOptions } from './reciprocal-score.js';
import type { SparseProfile, SparseVector } from './sparse-profile.js';

const FIRST_ROOM = 64;

/** A weight below this counts nothing: a sum that vanished would be taken for none. */
const LEAST_WEIGHT = 1e-15;

/**
 * Sums up, term at a time, what a profile has in common with all posted ones. Each slot has a cell of four numbers in the
 * heap, in one cache line: what both share, what is for the asker, what for the other, and the threshold of its list.
 * Terms are walked in ascending order, first shared ones, then the rest, so that a pair gets bit for bit the same sums
 * whichever of the two asks.
 */
export class Overlap {
  readonly heap = new Heap();
  /** Where the cell of the first slot begins in the heap. Moves with `reach`. */
  cells: number;
  /** Where the slots with a sum since the last `sum` are listed in the heap, in no particular order. */
  touched: number;
  /** How many they are. */
  count = 0;
  private room = FIRST_ROOM;
  private readonly gives = new Postings(this.heap);
  private readonly seeks = new Postings(this.heap);
  private readonly shares = new Postings(this.heap);

  private readonly complement: number;
  private readonly common: number;
  private readonly floor: number;
  private readonly oneSided: number;

  constructor({ complement, common, floor, oneSided }: ScoreOptions) {
    this.complement = complement;
    // On either side.
    this.common = Math.sqrt(common);
    this.floor = floor;
    this.oneSided = oneSided;
    this.cells = this.heap.take(4 * FIRST_ROOM);
    this.touched = this.heap.take(FIRST_ROOM + 1);
  }

  /** Makes room for this slot. */
  reach(slot: number): void {
    const { heap, room, cells, touched } = this;
    if (slot < room) return;
    this.room = Math.max(slot + 1, 2 * room);
    this.cells = heap.take(4 * this.room);
    this.touched = heap.take(this.room + 1);
    heap.ints.copyWithin(this.cells, cells, cells + 4 * room);
    heap.ints.fill(0, this.cells + 4 * room, this.cells + 4 * this.room);
    heap.leave(cells, 4 * room);
    heap.leave(touched, room + 1);
  }

  post(slot: number, { seeks, gives, shares }: SparseProfile): void {
    addAll(this.seeks, slot, seeks, this.complement);
    addAll(this.gives, slot, gives, 1);
    addAll(this.shares, slot, shares, this.common);
  }

  unpost(slot: number, { seeks, gives, shares }: SparseProfile): void {
    removeAll(this.seeks, slot, seeks);
    removeAll(this.gives, slot, gives);
    removeAll(this.shares, slot, shares);
  }

  thresholdOf(slot: number): number {
    return this.heap.floats[this.cells + (slot << 2) + 3] as number;
  }

  noteThreshold(slot: number, threshold: number): void {
    this.heap.floats[this.cells + (slot << 2) + 3] = threshold;
  }

  /** Leaves sums in the cells. Call `clear` before the next one. */
  sum({ seeks, gives, shares }: SparseProfile): void {
    this.count = 0;
    this.addAll(shares, this.common, this.shares, addShared);
    this.addAll(seeks, this.complement, this.gives, addForAsker);
    this.addAll(gives, 1, this.seeks, addForOther);
  }

  /** The slot at a place among the touched. */
  slotAt(at: number): number {
    return this.heap.ints[this.touched + at] as number;
  }

  clear(): void {
    for (let at = 0; at < this.count; at++) this.forget(this.heap.ints[this.touched + at] as number);
    this.count = 0;
  }

  /** Puts the sums of one slot back to 0. */
  forget(slot: number): void {
    const { ints } = this.heap;
    const cell = this.cells + (slot << 2);
    ints[cell] = 0;
    ints[cell + 1] = 0;
    ints[cell + 2] = 0;
  }

  /**
   * The first place from `at` on, among the touched, whose score may reach `own` or the threshold of its own list; `count`
   * if there is none. Puts the sums before it back to 0, while their cache line is at hand.
   */
  nextReaching(at: number, own: number): number {
    const { heap, cells, touched, count, floor, oneSided } = this;
    const end = touched + count;
    return nextReaching(heap.ints, heap.floats, touched + at, end, cells, own, floor, oneSided) - touched;
  }

  private addAll({ terms, weights }: SparseVector, factor: number, postings: Postings, add: Add): void {
    const { heap, cells, touched } = this;
    const { ints, floats } = heap;
    const { starts, ends } = postings;
    let end = touched + this.count;
    for (let at = 0; at < terms.length; at++) {
      const list = postings.of(terms[at] as number);
      const weight = Math.fround((weights[at] as number) * factor);
      if (list === NO_LIST || !(weight >= LEAST_WEIGHT)) continue;
      end = add(ints, floats, starts[list] as number, ends[list] as number, weight, cells, end);
    }
    this.count = end - touched;
  }
}

/**
 * Adds the weights of a posting list to one of the sums of its slots, and notes slots that had no sum yet.
 * @param noted where the next slot is noted; the answer is where the one after all these is
 */
type Add = (
  ints: Int32Array,
  floats: Float32Array,
  from: number,
  to: number,
  weight: number,
  cells: number,
  noted: number,
) => number;

// These three loops are nearly all the time of a question. A slot is noted without a branch, which would be guessed
// wrongly half of the time: it is written to the next free place each time, and the place moves on only if all sums so
// far were 0. Sums are never negative, and so they are 0 where their bits, read as a whole number, are.

const addShared: Add = (ints, floats, from, to, weight, cells, noted) => {
  let next = noted;
  for (let at = from; at < to; at += 2) {
    const slot = ints[at] as number;
    const cell = cells + (slot << 2);
    ints[next] = slot;
    next += ((ints[cell] as number) - 1) >>> 31;
    floats[cell] = (floats[cell] as number) + weight * (floats[at + 1] as number);
  }
  return next;
};

const addForAsker: Add = (ints, floats, from, to, weight, cells, noted) => {
  let next = noted;
  for (let at = from; at < to; at += 2) {
    const slot = ints[at] as number;
    const cell = cells + (slot << 2);
    ints[next] = slot;
    next += (((ints[cell] as number) | (ints[cell + 1] as number)) - 1) >>> 31;
    floats[cell + 1] = (floats[cell + 1] as number) + weight * (floats[at + 1] as number);
  }
  return next;
};

const addForOther: Add = (ints, floats, from, to, weight, cells, noted) => {
  let next = noted;
  for (let at = from; at < to; at += 2) {
    const slot = ints[at] as number;
    const cell = cells + (slot << 2);
    const before = (ints[cell] as number) | (ints[cell + 1] as number) | (ints[cell + 2] as number);
    ints[next] = slot;
    next += (before - 1) >>> 31;
    floats[cell + 2] = (floats[cell + 2] as number) + weight * (floats[at + 1] as number);
  }
  return next;
};

/**
 * Compares scores with thresholds without a division: both are multiplied by the sum of both directions and floors. The score
 * is taken a little too high, so that rounding cannot hide an equal.
 */
function nextReaching(
  ints: Int32Array,
  floats: Float32Array,
  from: number,
  end: number,
  cells: number,
  own: number,
  floor: number,
  oneSided: number,
): number {
  const half = oneSided / 2;
  const quarter = (1 - oneSided) / 2;
  let at = from;
  for (; at < end; at++) {
    const cell = cells + ((ints[at] as number) << 2);
    const shared = floats[cell] as number;
    const forAsker = shared + (floats[cell + 1] as number);
    const forOther = shared + (floats[cell + 2] as number);
    const sum = forAsker + forOther + 2 * floor;
    const apart = Math.abs(forAsker - forOther);
    const score = sum * (half * (sum + apart) - floor) + quarter * (sum - apart) * (sum + apart);
    const most = score * 1.000001 + sum * sum * 1e-12;
    if (most >= own * sum || most >= (floats[cell + 3] as number) * sum) break;
    ints[cell] = 0;
    ints[cell + 1] = 0;
    ints[cell + 2] = 0;
  }
  return at;
}

function addAll(postings: Postings, slot: number, { terms, weights }: SparseVector, factor: number): void {
  for (let at = 0; at < terms.length; at++) {
    const weight = Math.fround((weights[at] as number) * factor);
    if (weight >= LEAST_WEIGHT) postings.add(terms[at] as number, slot, weight);
  }
}

function removeAll(postings: Postings, slot: number, { terms }: SparseVector): void {
  for (let at = 0; at < terms.length; at++) postings.remove(terms[at] as number, slot);
}
