import type { Via } from './transports/transport.js';

/** Topics whose pins a client wants to hear of; null: all. */
export type Topics = readonly string[] | null;

/**
 * What a client follows, and from where it has to read again when it follows more. Pins of other topics are left out
 * of frames, and those it holds are taken away when they change: what it holds is true, but not everything.
 */
export class Interest {
  /** Up to here everything was read. */
  private wholeAt = 0;
  /** Something was asked for that has not come yet. */
  private lacks = false;

  constructor(private followed: Topics = null) {}

  /** Follows other topics. `position` is how far frames were read. @returns whether the server has to know */
  follow(next: Topics, position: number): boolean {
    if (isSame(this.followed, next)) return false;
    if (this.followed === null && !this.lacks) this.wholeAt = position;
    this.lacks ||= !covers(this.followed, next);
    this.followed = next;
    return true;
  }

  /** Goes on from a state that was kept: it may lack what other topics brought after `wholeAt`. */
  resume(wholeAt: number, position: number): void {
    this.wholeAt = wholeAt;
    this.lacks = wholeAt < position;
  }

  /** Up to which position everything was read, when frames were read up to `position`. */
  wholeUpTo(position: number): number {
    return this.followed === null && !this.lacks ? position : Math.min(this.wholeAt, position);
  }

  /** A snapshot holds everything. */
  began(seq: number): void {
    this.wholeAt = seq;
    this.lacks = false;
  }

  /** The server has sent what was lacking. Long-polls know no topics: they bring everything. */
  caughtUp(position: number, via: Via): void {
    this.lacks = false;
    if (via === 'poll') this.wholeAt = position;
  }

  /** From where to follow, and what. `position` is how far frames were read. */
  askFrom(position: number, via: Via): { seq: number; topics?: string[] } {
    if (this.followed === null || via === 'poll') return { seq: this.wholeUpTo(position) };
    const seq = this.lacks ? this.wholeUpTo(position) : position;
    return { seq, topics: [...this.followed] };
  }
}

const covers = (followed: Topics, next: Topics) =>
  followed === null || (next !== null && next.every((topic) => followed.includes(topic)));
const isSame = (a: Topics, b: Topics) =>
  a === b || (a !== null && b !== null && a.length === b.length && covers(a, b) && covers(b, a));
