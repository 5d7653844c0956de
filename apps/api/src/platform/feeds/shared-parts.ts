import type { SharedPart } from './snapshot-body.js';
import type { Position } from './change-log.js';

interface Kept {
  readonly part: SharedPart;
  readonly position: Position;
  readonly at: number;
}

/** Some values depend on the time as well as on the log, such as announcements that end: none is older than this, in ms. */
const OLDEST = 1000;

/** Shared parts of snapshots, one for each kind of reader of an event, within a number of bytes. */
export class SharedParts {
  /** In the order in which they were made. */
  private readonly kept = new Map<string, Kept>();
  private bytes = 0;

  constructor(private readonly mostBytes: number) {}

  /** The part of exactly this position, if it is fresh. `now` in ms. */
  find(key: string, { epoch, seq }: Position, now: number): SharedPart | null {
    const kept = this.kept.get(key);
    if (!kept || kept.position.epoch !== epoch || kept.position.seq !== seq) return null;
    return Math.abs(now - kept.at) < OLDEST ? kept.part : null;
  }

  keep(key: string, position: Position, part: SharedPart, now: number): void {
    this.drop(key);
    this.kept.set(key, { part, position, at: now });
    this.bytes += part.size;
    for (const [oldest, { at }] of this.kept) {
      if (this.bytes <= this.mostBytes && Math.abs(now - at) < OLDEST) break;
      this.drop(oldest);
    }
  }

  private drop(key: string): void {
    const kept = this.kept.get(key);
    if (!kept) return;
    this.kept.delete(key);
    this.bytes -= kept.part.size;
  }
}
