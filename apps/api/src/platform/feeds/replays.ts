import type { Frame, FrameChange } from '@commonground/contracts';
import type { ChangeLog, LoggedChange, Position } from './change-log.js';
import { type FeedMessage, frameMessage } from './feed-message.js';
import type { FeedReader } from './feed-projector.js';
import type { FeedRegistry } from './feed-registry.js';
import { narrowed } from './interest.js';
import { concerns, type Touched, touchedBy } from './logged-changes.js';
import { Presented } from './presented.js';
import type { ReaderGroup } from './reader-groups.js';
import { RecentChanges } from './recent-changes.js';

/** Replays that are kept for the next who missed the same. */
const MOST_MADE = 25;

/** What readers of an event missed, read and encoded once for all who missed the same. */
export class Replays {
  private readonly presented = new Presented();
  /** Replays that end at the present position, by group and beginning. */
  private readonly made = new Map<string, Promise<FeedMessage<Frame>>>();
  private recent: RecentChanges;

  constructor(
    private readonly eventId: string,
    private readonly log: ChangeLog,
    private readonly registry: FeedRegistry,
    private readonly project: (touched: Touched, reader: FeedReader) => Promise<FrameChange[]>,
  ) {
    this.recent = new RecentChanges(log, eventId, 0);
  }

  /** The log begins anew, or is followed from here on. */
  begin(seq: number): void {
    this.recent = new RecentChanges(this.log, this.eventId, seq);
    this.presented.forget();
    this.made.clear();
  }

  /** Goes on by what was written, and what each projection told of it. */
  add(changes: readonly LoggedChange[], told: ReadonlyMap<string, readonly FrameChange[]>): void {
    this.recent.add(changes);
    this.presented.renew(told);
    this.made.clear();
  }

  /** Reads back to a position, if it is not held. */
  reach(seq: number): Promise<void> {
    return this.recent.reach(seq);
  }

  covers(seq: number): boolean {
    return this.recent.since(seq) !== null;
  }

  /** Everything after a position, or as much of it as is held. */
  since(seq: number): readonly LoggedChange[] {
    return this.recent.since(seq) ?? this.recent.held();
  }

  /** What a group missed from a position that is covered to the present one. */
  of(group: ReaderGroup, from: number, present: Position): Promise<FeedMessage<Frame>> {
    const name = `${group.key} ${from}`;
    const known = this.made.get(name);
    if (known) return known;
    // A room that is quiet again after a storm would keep one for each place where somebody stood.
    if (this.made.size >= MOST_MADE) this.made.clear();
    const replay = this.make(group, from, present);
    this.made.set(name, replay);
    replay.catch(() => this.made.delete(name));
    return replay;
  }

  private async make(
    { projection, reader, interest }: ReaderGroup,
    from: number,
    { epoch, seq: to }: Position,
  ): Promise<FeedMessage<Frame>> {
    const missed = (this.recent.since(from) ?? []).filter((change) => concerns(change, reader));
    const project = (unknown: Touched) => this.project(unknown, reader);
    const all = await this.presented.of(projection, touchedBy(missed), project);
    // Who looked at other topics meanwhile may hold what is new, too: it is taken away.
    const changes = interest ? narrowed(all, interest, this.registry, () => false) : all;
    return frameMessage({ feed: 'event', epoch, from, to, changes });
  }
}
