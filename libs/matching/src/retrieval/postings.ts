import type { Heap } from './heap.js';

/** Room of the smallest list, in numbers; an entry has two. */
const SMALLEST = 8;

/** Of a term that nobody has. */
export const NO_LIST = -1;

/**
 * Who has a term, and with what weight: lists of slot and weight side by side, ascending by slot, so that a walk reads
 * memory from front to back. Slots are never doubled. A list that is full moves to a place of double its size.
 */
export class Postings {
  /** First index and the one behind the last, in the heap, by list. */
  starts = new Int32Array(64);
  ends = new Int32Array(64);
  private rooms = new Int32Array(64);
  private lists = 0;
  private readonly listOf: (number | undefined)[] = [];
  private readonly freeLists: number[] = [];

  constructor(private readonly heap: Heap) {}

  /** The list of a term, or `NO_LIST`. */
  of(term: number): number {
    return this.listOf[term] ?? NO_LIST;
  }

  add(term: number, slot: number, weight: number): void {
    const list = this.listOf[term] ?? this.found(term);
    if (this.lengthOf(list) === this.rooms[list]) this.move(list);
    const { ints, floats } = this.heap;
    const end = this.ends[list] as number;
    const goesLast = end === this.starts[list] || (ints[end - 2] as number) < slot;
    const at = goesLast ? end : this.placeOf(list, slot);
    if (!goesLast) ints.copyWithin(at + 2, at, end);
    ints[at] = slot;
    floats[at + 1] = weight;
    this.ends[list] = end + 2;
  }

  remove(term: number, slot: number): void {
    const list = this.of(term);
    if (list === NO_LIST) return;
    const { ints } = this.heap;
    const end = this.ends[list] as number;
    const at = this.placeOf(list, slot);
    if (at === end || ints[at] !== slot) return;
    ints.copyWithin(at, at + 2, end);
    this.ends[list] = end - 2;
    if (this.lengthOf(list) > 0) return;
    this.heap.leave(this.starts[list] as number, this.rooms[list] as number);
    this.freeLists.push(list);
    this.listOf[term] = undefined;
  }

  private found(term: number): number {
    const list = this.freeLists.pop() ?? this.lists++;
    if (list === this.starts.length) {
      this.starts = doubled(this.starts);
      this.ends = doubled(this.ends);
      this.rooms = doubled(this.rooms);
    }
    this.listOf[term] = list;
    this.rooms[list] = SMALLEST;
    this.starts[list] = this.ends[list] = this.heap.take(SMALLEST);
    return list;
  }

  private move(list: number): void {
    const [start, end] = [this.starts[list] as number, this.ends[list] as number];
    const room = this.rooms[list] as number;
    const to = this.heap.take(2 * room);
    this.heap.ints.copyWithin(to, start, end);
    this.heap.leave(start, room);
    this.rooms[list] = 2 * room;
    this.starts[list] = to;
    this.ends[list] = to + end - start;
  }

  private lengthOf(list: number): number {
    return (this.ends[list] as number) - (this.starts[list] as number);
  }

  /** The first place of a list whose slot is not smaller. */
  private placeOf(list: number, slot: number): number {
    const { ints } = this.heap;
    const start = this.starts[list] as number;
    let low = 0;
    let high = this.lengthOf(list) / 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ints[start + 2 * middle] as number) < slot) low = middle + 1;
      else high = middle;
    }
    return start + 2 * low;
  }
}

function doubled(from: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * from.length);
  wider.set(from);
  return wider;
}
