/**
 * One piece of memory for numbers of 32 bits, of which places are taken and left. Everything that a hot loop touches lies
 * in it: for each array that a loop uses, the compiler checks and looks up the array at each turn, and so there are
 * only two.
 */
export class Heap {
  /** Both are views of the same memory, and replaced when it grows: read them anew after `take`. */
  ints = new Int32Array(4096);
  floats = new Float32Array(this.ints.buffer);
  private used = 0;
  private readonly left = new Map<number, number[]>();

  /** The first index of so many numbers, which hold whatever was there before. */
  take(size: number): number {
    const place = this.left.get(size)?.pop();
    if (place !== undefined) return place;
    const next = this.used;
    this.used += size;
    if (this.used > this.ints.length) {
      const wider = new Int32Array(Math.max(2 * this.ints.length, this.used));
      wider.set(this.ints);
      this.ints = wider;
      this.floats = new Float32Array(wider.buffer);
    }
    return next;
  }

  /** Gives a place of that size to whoever takes as much next. */
  leave(place: number, size: number): void {
    const left = this.left.get(size);
    if (left) left.push(place);
    else this.left.set(size, [place]);
  }
}
