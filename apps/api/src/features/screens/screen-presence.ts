import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { FeedHub } from '../../platform/feeds/feed-hub.js';
import { Serial } from '../../platform/feeds/serial.js';
import { LIVING_NODES } from '../../platform/observability/living-nodes.js';
import { NodePulse } from '../../platform/observability/node-pulse.js';

const LOOK_MS = 5000;
/** When a look that failed is made again. */
const AGAIN_MS = 500;

/**
 * Brings the rows of this node in line with its sockets, and takes away those of nodes that are gone. Answers the screens
 * of which something changed.
 */
const RECONCILE = `
  WITH gone AS (
    DELETE FROM screen_presence
    WHERE CASE WHEN node_id = $1 THEN screen_id <> ALL($2::uuid[]) ELSE node_id NOT IN (${LIVING_NODES}) END
    RETURNING screen_id
  ), come AS (
    INSERT INTO screen_presence (screen_id, node_id)
    SELECT id, $1 FROM screen WHERE id = ANY($2::uuid[]) AND event_id IS NOT NULL
    ON CONFLICT DO NOTHING RETURNING screen_id
  )
  SELECT id, event_id AS "eventId" FROM screen
  WHERE id IN (SELECT screen_id FROM gone UNION SELECT screen_id FROM come) AND event_id IS NOT NULL`;

/**
 * Which screens are connected, to whichever node. Each node writes down its own, when one comes or goes and every few
 * seconds, which also makes good what was lost and clears up after nodes that were killed.
 */
@Injectable()
export class ScreenPresence implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(ScreenPresence.name);
  private readonly turns = new Serial();
  private timer: NodeJS.Timeout | undefined;
  private again: NodeJS.Timeout | undefined;
  private closing = false;

  constructor(
    private readonly hub: FeedHub,
    private readonly unitOfWork: UnitOfWork,
    private readonly node: NodePulse,
  ) {}

  onApplicationBootstrap(): void {
    this.hub.onPresence(({ actor }) => {
      if (actor.kind === 'screen') void this.look();
    });
    this.timer = setInterval(() => void this.look(), LOOK_MS);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    // While the process drains, every screen goes; writing that down for each would only hold up the end. The others
    // see that this node is gone.
    this.closing = true;
    clearInterval(this.timer);
    clearTimeout(this.again);
    await this.turns.run(() => Promise.resolve());
  }

  /**
   * Ids of the screens of an event that are connected, as was written down. Nothing else is asked: what is not a change in
   * the log would be seen in a snapshot only.
   */
  async online(manager: EntityManager, eventId: string): Promise<ReadonlySet<string>> {
    const rows = await manager.query<{ id: string }[]>(
      `SELECT DISTINCT screen_id AS id FROM screen_presence JOIN screen ON screen.id = screen_id WHERE event_id = $1`,
      [eventId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Writes down how things are now, and tells the consoles of what is new. */
  async look(): Promise<void> {
    try {
      await this.turns.run(async () => {
        if (!this.closing) await this.unitOfWork.run((tx) => this.reconcile(tx));
      });
    } catch (cause) {
      if (this.closing) return;
      this.logger.warn(
        cause,
        'Which screens are connected was not written down; the next look makes it good.',
      );
      // One at a time: while the database is away, every look fails.
      clearTimeout(this.again);
      this.again = setTimeout(() => void this.look(), AGAIN_MS).unref();
    }
  }

  private async reconcile(tx: Transaction): Promise<void> {
    const here = new Set<string>();
    for (const { screenId } of this.hub.connected()) if (screenId !== null) here.add(screenId);
    const moved = await tx.manager.query<{ id: string; eventId: string }[]>(RECONCILE, [
      this.node.id,
      [...here],
    ]);
    for (const { id, eventId } of moved)
      tx.change(eventId, { type: 'ScreenSeen', entity: 'screen', id, audience: 'staff' });
  }
}
