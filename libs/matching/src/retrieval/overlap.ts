import { type PostingList, Postings } from './posting-list.js';
import type { SparseProfile, SparseVector } from './sparse-profile.js';

/** Numbers per slot in `cells`: what both share, what is for the asker, for the other, the threshold of the slot’s list. */
export const LANES = 4;
export const SHARED = 0;
export const FOR_ASKER = 1;
export const FOR_OTHER = 2;
export const THRESHOLD = 3;

/**
 * Sums up, term at a time, what a profile has in common with all posted ones. The sums of a slot and the threshold of
 * its list lie in one cache line. Terms are walked in ascending order, first shared ones, then the rest, so that a pair
 * gets bit for bit the same sums whichever of the two asks.
 */
export class Overlap {
  /** Grows with the slots; read it anew after `reach`. */
  cells = new Float32Array(64 * LANES);
  /** Slots with a sum since the last `sum`, in no particular order; only the first `count` are valid. */
  touched = new Int32Array(64 + 1);
  count = 0;
  private readonly gives = new Postings();
  private readonly seeks = new Postings();
  private readonly shares = new Postings();
  /** The first two sums of a slot as one number, to see at one glance whether there are any. */
  private both = new Float64Array(this.cells.buffer);

  /** Makes room for this slot. */
  reach(slot: number): void {
    const slots = this.cells.length / LANES;
    if (slot < slots) return;
    const wider = new Float32Array(Math.max(slot + 1, slots * 2) * LANES);
    wider.set(this.cells);
    this.cells = wider;
    this.both = new Float64Array(wider.buffer);
    this.touched = new Int32Array(wider.length / LANES + 1);
  }

  post(slot: number, { seeks, gives, shares }: SparseProfile): void {
    each(seeks, (term, weight) => this.seeks.add(term, slot, weight));
    each(gives, (term, weight) => this.gives.add(term, slot, weight));
    each(shares, (term, weight) => this.shares.add(term, slot, weight));
  }

  unpost(slot: number, { seeks, gives, shares }: SparseProfile): void {
    each(seeks, (term) => this.seeks.remove(term, slot));
    each(gives, (term) => this.gives.remove(term, slot));
    each(shares, (term) => this.shares.remove(term, slot));
  }

  /** Leaves the sums in `cells` and the slots in `touched`. Call `clear` before the next one. */
  sum({ seeks, gives, shares }: SparseProfile): void {
    this.count = 0;
    each(shares, (term, weight) => {
      const list = this.shares.of(term);
      if (list) this.addShared(list, weight);
    });
    each(seeks, (term, weight) => {
      const list = this.gives.of(term);
      if (list) this.addForAsker(list, weight);
    });
    each(gives, (term, weight) => {
      const list = this.seeks.of(term);
      if (list) this.addForOther(list, weight);
    });
  }

  clear(): void {
    const { touched, count } = this;
    for (let at = 0; at < count; at++) this.forget(touched[at] as number);
    this.count = 0;
  }

  /** Puts the sums of one slot back to 0. */
  forget(slot: number): void {
    this.both[slot * (LANES / 2)] = 0;
    this.cells[slot * LANES + FOR_OTHER] = 0;
  }

  // The three loops below are nearly all the time of a question. A slot is noted without a branch: it is written to the
  // next free place each time, and the place moves on only if the slot had no sum yet.

  private addShared({ slots, weights, length }: PostingList, weight: number): void {
    const { cells, touched } = this;
    let count = this.count;
    for (let at = 0; at < length * 2; at += 2) {
      const slot = slots[at] as number;
      const cell = slot * LANES + SHARED;
      const before = cells[cell] as number;
      touched[count] = slot;
      count += before === 0 ? 1 : 0;
      cells[cell] = before + weight * (weights[at + 1] as number);
    }
    this.count = count;
  }

  private addForAsker({ slots, weights, length }: PostingList, weight: number): void {
    const { cells, both, touched } = this;
    let count = this.count;
    for (let at = 0; at < length * 2; at += 2) {
      const slot = slots[at] as number;
      const cell = slot * LANES + FOR_ASKER;
      touched[count] = slot;
      count += both[slot * (LANES / 2)] === 0 ? 1 : 0;
      cells[cell] = (cells[cell] as number) + weight * (weights[at + 1] as number);
    }
    this.count = count;
  }

  private addForOther({ slots, weights, length }: PostingList, weight: number): void {
    const { cells, both, touched } = this;
    let count = this.count;
    for (let at = 0; at < length * 2; at += 2) {
      const slot = slots[at] as number;
      const cell = slot * LANES + FOR_OTHER;
      const before = cells[cell] as number;
      touched[count] = slot;
      count += before === 0 && both[slot * (LANES / 2)] === 0 ? 1 : 0;
      cells[cell] = before + weight * (weights[at + 1] as number);
    }
    this.count = count;
  }
}

function each({ terms, weights }: SparseVector, visit: (term: number, weight: number) => void): void {
  for (let at = 0; at < terms.length; at++) visit(terms[at] as number, weights[at] as number);
}
