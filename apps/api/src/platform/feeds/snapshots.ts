import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import type { Snapshot } from '@commonground/contracts';
import { PROTOCOL_VERSION } from '@commonground/contracts/constants';
import { CONFIG, type Config } from '../../config/config.js';
import { Gatherer } from '../database/gatherer.js';
import { CLOCK } from '../time/clock.js';
import { Refusal } from '../http/refusal.js';
import { ChangeLog, type Position } from './change-log.js';
import type { FeedReader } from './feed-projector.js';
import { FeedRegistry } from './feed-registry.js';
import { fewAtOnce, settled } from './few-at-once.js';
import { groupKey } from './reader-groups.js';
import { SharedParts } from './shared-parts.js';
import { SharedPart, SnapshotBody } from './snapshot-body.js';

/** Who asks: a kind of reader, or an attendee, whose kind has to be looked up. */
type Asking = { readonly reader: FeedReader } | { readonly attendeeId: string };
interface Taken {
  readonly position: Position;
  readonly part: SharedPart;
}

/**
 * Everything that a reader may see now, with the position from which frames follow. What readers of one kind share is
 * read, encoded and compressed once for each position, however many ask.
 */
@Injectable()
export class Snapshots {
  private readonly parts: SharedParts;
  /** Whoever asks for the same event at the same time is answered together. */
  private readonly events = new Map<string, Gatherer<Asking, Taken>>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly log: ChangeLog,
    private readonly registry: FeedRegistry,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) config: Config,
  ) {
    this.parts = new SharedParts(config.snapshotCacheBytes);
  }

  /** Everything on the event feed of a reader. Null when it is what the client has already, by the `known` ETag. */
  async take(eventId: string, reader: FeedReader, known?: string): Promise<SnapshotBody | null> {
    const key = groupKey(reader);
    if (known !== undefined && known === etagOf(await this.positionAt(eventId), key)) return null;
    const taken = await this.gathererOf(eventId).ask({ reader });
    return this.bodyOf(taken, key, {});
  }

  /** An attendee's snapshot: the event as this person may see it, and what is personal. Whoever waits sees no room. */
  async takeFor(eventId: string, attendeeId: string, known?: string): Promise<SnapshotBody | null> {
    if (known !== undefined && known === etagOf(await this.positionAt(eventId), attendeeId)) return null;
    const taken = await this.gathererOf(eventId).ask({ attendeeId });
    const own: FeedReader = { kind: 'personal', attendeeId };
    const personal = await this.registry.all(this.dataSource.manager, eventId, own);
    return this.bodyOf(taken, attendeeId, personal);
  }

  private bodyOf({ position, part }: Taken, key: string, personal: Snapshot['entities']): SnapshotBody {
    const at = new Date(this.clock.now()).toISOString();
    return new SnapshotBody(etagOf(position, key), part, personal, {
      protocol: PROTOCOL_VERSION,
      ...position,
      at,
    });
  }

  private gathererOf(eventId: string): Gatherer<Asking, Taken> {
    const known = this.events.get(eventId);
    if (known) return known;
    const gatherer = new Gatherer<Asking, Taken>((asked) => this.takeAll(eventId, asked));
    this.events.set(eventId, gatherer);
    return gatherer;
  }

  /**
   * The position is read before anything else: a change in between is sent again, which does no harm, while one that
   * counted as read would never come (a block would leave its people on the page).
   */
  private async takeAll(eventId: string, asked: readonly Asking[]): Promise<Promise<Taken>[]> {
    const position = await this.positionAt(eventId);
    const readers = await this.readersOf(eventId, asked);
    const byKey = new Map(readers.flatMap((reader) => (reader ? [[groupKey(reader), reader] as const] : [])));
    const parts = new Map<string, PromiseSettledResult<SharedPart>>();
    await fewAtOnce([...byKey], async ([key, reader]) => {
      parts.set(key, await settled(this.partOf(eventId, reader, position)));
    });
    return readers.map(async (reader) => {
      const result = reader && parts.get(groupKey(reader));
      if (!result) throw new Refusal('attendee.not-found');
      if (result.status === 'rejected') throw result.reason;
      return { position, part: result.value };
    });
  }

  private async partOf(eventId: string, reader: FeedReader, position: Position): Promise<SharedPart> {
    const key = `${eventId} ${groupKey(reader)}`;
    const known = this.parts.find(key, position, this.clock.now());
    if (known) return known;
    const at = this.clock.now();
    const part = await SharedPart.of(await this.registry.all(this.dataSource.manager, eventId, reader));
    this.parts.keep(key, position, part, at);
    return part;
  }

  /** As which reader of the event feed each one sees the event, or null for an attendee who is gone. */
  private async readersOf(eventId: string, asked: readonly Asking[]): Promise<(FeedReader | null)[]> {
    const ids = asked.flatMap((one) => ('attendeeId' in one ? one.attendeeId : []));
    const rows =
      ids.length === 0
        ? []
        : await this.dataSource.query<{ id: string; waiting: boolean; touched: boolean }[]>(
            `SELECT id, waiting_since IS NOT NULL AS waiting, EXISTS (
               SELECT 1 FROM block WHERE event_id = $1 AND (attendee_id = attendee.id OR blocked_id = attendee.id)
             ) AS touched FROM attendee WHERE id = ANY($2::uuid[])`,
            [eventId, ids],
          );
    const stands = new Map(rows.map((row) => [row.id, row]));
    return asked.map((one) => {
      if ('reader' in one) return one.reader;
      const row = stands.get(one.attendeeId);
      if (!row) return null;
      if (row.waiting) return { kind: 'waiting' };
      return { kind: 'attendee', attendeeId: row.touched ? row.id : null };
    });
  }

  private async positionAt(eventId: string): Promise<Position> {
    const position = await this.log.position(eventId);
    if (!position) throw new Refusal('event.not-found');
    return position;
  }
}

/** The content of a snapshot is that of its position and reader; only the clock in it runs on. */
const etagOf = ({ epoch, seq }: Position, key: string) => `W/"${epoch}.${seq}.${key}"`;
