import { REPLAY_LIMIT } from '@commonground/contracts/constants';
import type { ChangeLog, LoggedChange } from './change-log.js';

/** Somebody who comes a little later stands a little further back: so much more is read than was asked for. */
const FURTHER = 500;

/** The end of an event's log, kept in memory, so that a room that comes back does not read it again and again. */
export class RecentChanges {
  /** Without gaps, from `start + 1` on. */
  private changes: LoggedChange[] = [];
  private readFrom: number;

  constructor(
    private readonly log: ChangeLog,
    private readonly eventId: string,
    private start: number,
  ) {
    this.readFrom = start;
  }

  add(changes: readonly LoggedChange[]): void {
    this.changes.push(...changes);
    if (this.changes.length <= 2 * REPLAY_LIMIT) return;
    const gone = this.changes.splice(0, this.changes.length - REPLAY_LIMIT).length;
    this.start += gone;
    this.readFrom = Math.max(this.readFrom, this.start);
  }

  /** Reads what came before, as far as a replay may go back, when somebody stands before what is held. */
  async reach(seq: number): Promise<void> {
    if (seq >= this.readFrom) return;
    const from = Math.max(0, this.start + this.changes.length - REPLAY_LIMIT, seq - FURTHER);
    const earlier = await this.log.read(this.eventId, from, this.start, REPLAY_LIMIT);
    this.readFrom = from;
    // What a retention has taken away leaves a gap before the rest.
    const whole = earlier.filter(({ seq: at }, index) => at === this.start - (earlier.length - 1 - index));
    this.changes.unshift(...whole);
    this.start -= whole.length;
  }

  held(): readonly LoggedChange[] {
    return this.changes;
  }

  /** Everything after a position, or null where the log no longer goes back that far. */
  since(seq: number): readonly LoggedChange[] | null {
    return seq < this.start ? null : this.changes.slice(seq - this.start);
  }
}
