/**
 * The best others of each slot, best first, `most` at the longest, in two flat arrays. A list is always the beginning
 * of the exact order. When it is cut off, all who are not on it rank below its last entry; otherwise nobody is missing.
 */
export class BestLists {
  private slots: Int32Array;
  private scores: Float32Array;
  private lengths = new Int32Array(64);
  private cut = new Uint8Array(64);

  /** @param isBefore whether a slot goes before another of the same score */
  constructor(
    readonly most: number,
    private readonly isBefore: (one: number, other: number) => boolean,
  ) {
    this.slots = new Int32Array(64 * most);
    this.scores = new Float32Array(64 * most);
  }

  reach(slot: number): void {
    if (slot < this.lengths.length) return;
    const size = Math.max(slot + 1, this.lengths.length * 2);
    this.slots = widened(this.slots, new Int32Array(size * this.most));
    this.scores = widened(this.scores, new Float32Array(size * this.most));
    this.lengths = widened(this.lengths, new Int32Array(size));
    this.cut = widened(this.cut, new Uint8Array(size));
  }

  lengthOf(slot: number): number {
    return this.lengths[slot] as number;
  }

  isCut(slot: number): boolean {
    return this.cut[slot] === 1;
  }

  slotAt(slot: number, rank: number): number {
    return this.slots[slot * this.most + rank] as number;
  }

  scoreAt(slot: number, rank: number): number {
    return this.scores[slot * this.most + rank] as number;
  }

  /** The score below which nothing enters the list any more. */
  thresholdOf(slot: number): number {
    if (this.cut[slot] === 0) return 0;
    const length = this.lengths[slot] as number;
    return length === 0 ? Infinity : this.scoreAt(slot, length - 1);
  }

  /** Says that there are more who could be on the list. */
  cutOff(slot: number): void {
    this.cut[slot] = 1;
  }

  clear(slot: number): void {
    this.lengths[slot] = 0;
    this.cut[slot] = 0;
  }

  /** Takes `other` in if it ranks high enough; it must not be on the list yet. */
  offer(slot: number, other: number, score: number): void {
    const { slots, scores, most } = this;
    const from = slot * most;
    const length = this.lengths[slot] as number;
    const full = length === most;
    if ((full || this.cut[slot] === 1) && !this.beatsLast(slot, other, score)) {
      this.cut[slot] = 1;
      return;
    }
    let at = from + length;
    if (full) {
      at--;
      this.cut[slot] = 1;
    } else {
      this.lengths[slot] = length + 1;
    }
    while (at > from) {
      const before = scores[at - 1] as number;
      if (before > score || (before === score && this.isBefore(slots[at - 1] as number, other))) break;
      scores[at] = before;
      slots[at] = slots[at - 1] as number;
      at--;
    }
    scores[at] = score;
    slots[at] = other;
  }

  /** Takes `other` off the list; says whether it was there. */
  drop(slot: number, other: number): boolean {
    const from = slot * this.most;
    const end = from + (this.lengths[slot] as number);
    let at = from;
    while (at < end && this.slots[at] !== other) at++;
    if (at === end) return false;
    this.slots.copyWithin(at, at + 1, end);
    this.scores.copyWithin(at, at + 1, end);
    this.lengths[slot] = end - from - 1;
    return true;
  }

  private beatsLast(slot: number, other: number, score: number): boolean {
    const length = this.lengths[slot] as number;
    if (length === 0) return false;
    const last = this.scoreAt(slot, length - 1);
    return score > last || (score === last && this.isBefore(other, this.slotAt(slot, length - 1)));
  }
}

function widened<T extends Int32Array | Float32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
