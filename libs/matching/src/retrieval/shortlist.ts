/**
 * Finds the best `most` of many who come in any order: it keeps all who may be among them, and knows the score from which
 * on somebody may. Cheaper than keeping a list in order, because most who are taken in are out again soon.
 */
export class Shortlist {
  /** Below this score nobody need be added any more. */
  threshold = 0;
  count = 0;
  slots = new Int32Array(256);
  scores = new Float32Array(256);
  /** The best scores so far as a heap: none is above those at twice its place and behind. Places begin with 1. */
  private readonly best: Float32Array;
  private filled = 0;

  constructor(private readonly most: number) {
    this.best = new Float32Array(most + 1);
  }

  begin(): void {
    this.count = 0;
    this.filled = 0;
    this.threshold = 0;
  }

  add(slot: number, score: number): void {
    if (this.count === this.slots.length) this.grow();
    this.slots[this.count] = slot;
    this.scores[this.count] = score;
    this.count++;
    if (this.filled < this.most) this.rise(score);
    else if (score > this.threshold) this.sink(score);
  }

  private rise(score: number): void {
    const { best } = this;
    let at = ++this.filled;
    for (let above = at >> 1; above > 0 && (best[above] as number) > score; above = at >> 1) {
      best[at] = best[above] as number;
      at = above;
    }
    best[at] = score;
    if (this.filled === this.most) this.threshold = best[1] as number;
  }

  /** The lowest of the best makes place for a higher one. */
  private sink(score: number): void {
    const { best, most } = this;
    let at = 1;
    for (let below = 2; below <= most; below = 2 * at) {
      if (below < most && (best[below + 1] as number) < (best[below] as number)) below++;
      if ((best[below] as number) >= score) break;
      best[at] = best[below] as number;
      at = below;
    }
    best[at] = score;
    this.threshold = best[1] as number;
  }

  private grow(): void {
    const [slots, scores] = [this.slots, this.scores];
    this.slots = new Int32Array(2 * slots.length);
    this.scores = new Float32Array(2 * scores.length);
    this.slots.set(slots);
    this.scores.set(scores);
  }
}
