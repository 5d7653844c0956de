/** Bits of a score that do not matter for its bucket: scores of one differ by less than two percent. */
const FINER = 17;
const BUCKETS = 1 << (31 - FINER);

/** The lowest score of each bucket. */
const LOWEST = new Float32Array(Int32Array.from({ length: BUCKETS }, (_, bucket) => bucket << FINER).buffer);

/**
 * Finds the best `most` of many who come in any order: it keeps all who may be among them, and knows a score below which
 * nobody is any more. It only counts how many scores fell into each bucket (the upper bits of a positive score, read as a
 * whole number, are in the same order as the scores), because most who are taken in are out again soon.
 */
export class Shortlist {
  /** Below this score nobody need be added any more. */
  threshold = 0;
  count = 0;
  slots = new Int32Array(256);
  scores = new Float32Array(256);
  private bits = new Int32Array(this.scores.buffer);
  private readonly inBucket = new Int32Array(BUCKETS);
  /** The bucket of the threshold, and how many scores lie in it or above. */
  private border = BUCKETS;
  private above = 0;

  constructor(private readonly most: number) {}

  begin(): void {
    for (let at = 0; at < this.count; at++) this.inBucket[this.bucketAt(at)] = 0;
    this.count = 0;
    this.above = 0;
    this.border = BUCKETS;
    this.threshold = 0;
  }

  add(slot: number, score: number): void {
    if (this.count === this.slots.length) this.grow();
    const { inBucket, most, count } = this;
    this.slots[count] = slot;
    this.scores[count] = Math.max(score, 0);
    this.count = count + 1;
    const bucket = this.bucketAt(count);
    inBucket[bucket] = (inBucket[bucket] as number) + 1;
    let { border } = this;
    let above = this.above + 1;
    if (above <= most && bucket < border) border = bucket;
    for (let here = inBucket[border] as number; above - here >= most; here = inBucket[border] as number) {
      above -= here;
      border++;
    }
    this.border = border;
    this.above = above;
    if (above >= most) this.threshold = LOWEST[border] as number;
  }

  private bucketAt(at: number): number {
    return (this.bits[at] as number) >>> FINER;
  }

  private grow(): void {
    const [slots, scores] = [this.slots, this.scores];
    this.slots = new Int32Array(2 * slots.length);
    this.scores = new Float32Array(2 * scores.length);
    this.bits = new Int32Array(this.scores.buffer);
    this.slots.set(slots);
    this.scores.set(scores);
  }
}
