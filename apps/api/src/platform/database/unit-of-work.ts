import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { FeedEntity } from '@commonground/contracts/constants';
import { Refusal } from '../http/refusal.js';
import { requestContext } from '../http/request-context.js';
import { FeedSignal } from '../feeds/feed-signal.js';
import { meter } from '../observability/meter.js';

/**
 * Who might be touched by a change: everybody at the event (each through an own projection), the console only,
 * or one attendee. It says who looks again, not who may see.
 */
export type ChangeAudience = 'event' | 'staff' | `attendee:${string}`;

/** A fact as the log keeps it: what changed, without content. */
export interface Change {
  /** Name of the fact, such as CardPinned. */
  readonly type: string;
  readonly entity: FeedEntity;
  readonly id: string;
  readonly audience: ChangeAudience;
}

/** What a use case works with. */
export interface Transaction {
  readonly manager: EntityManager;
  /** Adds a row to the change log of an event, in this transaction. */
  change(eventId: string, change: Change): void;
  /** Runs after the commit, never when rolled back. */
  afterCommit(task: () => void | Promise<void>): void;
}

/** The stored answer of a command that was carried out before. */
export class Replay {
  constructor(readonly answer: unknown) {}
}

interface RunOptions {
  /** The answer holds a secret and must not be stored: a repeat is carried out again. */
  secretAnswer?: boolean;
}

/**
 * Commit, then speak: rows and change rows in one transaction, hints after it. The position row of the event is
 * locked last, so that the sequence is gap-free and the lock is held for one round trip only.
 */
@Injectable()
export class UnitOfWork {
  private readonly logger = new Logger(UnitOfWork.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly signal: FeedSignal,
  ) {}

  async run<T>(work: (tx: Transaction) => Promise<T>, options: RunOptions = {}): Promise<T> {
    const changes = new Map<string, Change[]>();
    const tasks: (() => void | Promise<void>)[] = [];
    const context = requestContext.getStore();
    const command = options.secretAnswer ? null : (context?.command ?? null);
    if (context) context.command = null;

    const begun = performance.now();
    const result = await this.dataSource.transaction(async (manager) => {
      if (command) await claim(manager, command);
      const answer = await work({
        manager,
        change: (eventId, change) => {
          const list = changes.get(eventId);
          if (list) list.push(change);
          else changes.set(eventId, [change]);
        },
        afterCommit: (task) => tasks.push(task),
      });
      if (command) {
        await manager.query('UPDATE command_receipt SET answer = $3 WHERE actor = $1 AND key = $2', [
          command.actor,
          command.key,
          answer === undefined ? null : JSON.stringify(answer),
        ]);
      }
      // In a fixed order, so that two transactions over the same events cannot wait for each other.
      for (const eventId of [...changes.keys()].sort())
        await append(manager, eventId, changes.get(eventId) ?? []);
      return answer;
    });

    meter.commits.observe(performance.now() - begun);
    for (const eventId of changes.keys()) this.signal.changed(eventId);
    // The command is committed: what fails from here on must not turn its answer into an error.
    for (const task of tasks)
      await Promise.resolve()
        .then(task)
        .catch((cause: unknown) => this.logger.error(cause));
    return result;
  }
}

async function claim(
  manager: EntityManager,
  command: { actor: string; key: string; fingerprint: string },
): Promise<void> {
  const { actor, key, fingerprint } = command;
  const claimed: unknown[] = await manager.query(
    'INSERT INTO command_receipt (actor, key, fingerprint) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING key',
    [actor, key, fingerprint],
  );
  if (claimed.length > 0) return;
  const [stored] = await manager.query<{ fingerprint: string; answer: unknown }[]>(
    'SELECT fingerprint, answer FROM command_receipt WHERE actor = $1 AND key = $2',
    [actor, key],
  );
  if (stored?.fingerprint !== fingerprint) {
    throw new Refusal('request.invalid', 'This Idempotency-Key was used for another command.');
  }
  meter.repeats += 1;
  throw new Replay(stored.answer ?? undefined);
}

async function append(manager: EntityManager, eventId: string, changes: readonly Change[]): Promise<void> {
  await manager.query(
    `WITH position AS (
       UPDATE event_position SET seq = seq + $2 WHERE event_id = $1 RETURNING epoch, seq - $2 AS before
     )
     INSERT INTO change (event_id, seq, epoch, type, entity, entity_id, audience)
     SELECT $1, position.before + row.ordinal, position.epoch, row.type, row.entity, row.id, row.audience
     FROM position, unnest($3::text[], $4::text[], $5::uuid[], $6::text[]) WITH ORDINALITY
       AS row (type, entity, id, audience, ordinal)`,
    [
      eventId,
      changes.length,
      changes.map((change) => change.type),
      changes.map((change) => change.entity),
      changes.map((change) => change.id),
      changes.map((change) => change.audience),
    ],
  );
}
