// Lists grow in few steps while they are short: there are many of them, and each buffer left behind must be collected.
const SHORT = 32;
const LONG = 2048;

/**
 * Who has a term, and with what weight: pairs of slot and weight side by side in one buffer, ascending by slot, so that
 * a walk reads memory from front to back. Slots are never doubled.
 */
export class PostingList {
  length = 0;
  /** Even places hold slots; the weight of each lies behind it, in `weights`. */
  slots = new Int32Array(SHORT);
  weights = new Float32Array(this.slots.buffer);

  add(slot: number, weight: number): void {
    if (this.length * 2 === this.slots.length) this.grow();
    const at = this.length > 0 && this.slotAt(this.length - 1) < slot ? this.length : this.placeOf(slot);
    this.slots.copyWithin(at * 2 + 2, at * 2, this.length * 2);
    this.slots[at * 2] = slot;
    this.weights[at * 2 + 1] = weight;
    this.length++;
  }

  remove(slot: number): void {
    const at = this.placeOf(slot);
    if (at >= this.length || this.slotAt(at) !== slot) return;
    this.slots.copyWithin(at * 2, at * 2 + 2, this.length * 2);
    this.length--;
  }

  private slotAt(at: number): number {
    return this.slots[at * 2] as number;
  }

  /** The first place whose slot is not smaller. */
  private placeOf(slot: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.slotAt(middle) < slot) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private grow(): void {
    const factor = this.slots.length < LONG ? 4 : 2;
    const wider = new Int32Array(this.slots.length * factor);
    wider.set(this.slots);
    this.slots = wider;
    this.weights = new Float32Array(wider.buffer);
  }
}

/** The posting lists of one field of all profiles, by term. */
export class Postings {
  private readonly lists: (PostingList | undefined)[] = [];

  of(term: number): PostingList | undefined {
    return this.lists[term];
  }

  add(term: number, slot: number, weight: number): void {
    (this.lists[term] ??= new PostingList()).add(slot, weight);
  }

  remove(term: number, slot: number): void {
    const list = this.lists[term];
    list?.remove(slot);
    if (list?.length === 0) this.lists[term] = undefined;
  }
}
