/** Up to this many people a bit for each pair is cheaper than a hash table: 50 MB at most, 1.2 MB for 3,000. */
const MOST_FOR_BITS = 20_000;

/** A set of unordered pairs of numbers below `size`. */
export class PairSet {
  private readonly bits: Uint8Array | null;
  private readonly keys = new Set<number>();

  constructor(private readonly size: number) {
    this.bits = size <= MOST_FOR_BITS ? new Uint8Array((size * size + 7) >> 3) : null;
  }

  add(a: number, b: number): void {
    const key = this.keyOf(a, b);
    if (this.bits) this.bits[key >> 3]! |= 1 << (key & 7);
    else this.keys.add(key);
  }

  has(a: number, b: number): boolean {
    const key = this.keyOf(a, b);
    return this.bits ? (this.bits[key >> 3]! & (1 << (key & 7))) !== 0 : this.keys.has(key);
  }

  private keyOf(a: number, b: number): number {
    return a < b ? a * this.size + b : b * this.size + a;
  }
}
