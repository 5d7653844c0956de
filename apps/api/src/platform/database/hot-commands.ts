import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import { requestContext } from '../http/request-context.js';
import { meter } from '../observability/meter.js';
import { type CarriedOut, carryOutBatch, type HotItem, type HotKind, type Rest } from './hot-batch.js';
import { MicroBatcher, type Outcome } from './micro-batcher.js';
import { isPassing } from './passing-failure.js';
import { UnitOfWork } from './unit-of-work.js';

export type { Batch, HotKind } from './hot-batch.js';
export type { Outcome } from './micro-batcher.js';

/** The connection was lost while a commit was under way: nobody knows whether it counts. */
class UncertainCommit extends Error {
  readonly code = 'ECONNRESET';
}

/**
 * Commands that many give at once: pins, copies, answers to cards, asking for the microphone. Those of one event are
 * gathered and carried out in one transaction (docs/architecture.md, “Hot commands”); claims, change rows and answers
 * take one statement each, however many commands there are. An answer means committed, as everywhere.
 */
@Injectable()
export class HotCommands implements BeforeApplicationShutdown {
  private readonly batcher = new MicroBatcher<HotItem, unknown>(
    (eventId, items) => this.carryOut(eventId, items),
    mayRepeat,
  );

  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws Refusal of the command */
  run<C, A, F>(eventId: string, kind: HotKind<C, A, F>, command: C): Promise<A> {
    const context = requestContext.getStore();
    const key = context?.command ?? null;
    if (context) context.command = null;
    const item = { kind: kind as unknown as HotItem['kind'], command, key };
    // A batch serves many requests and belongs to none of them.
    return requestContext.exit(() => this.batcher.run(eventId, item)) as Promise<A>;
  }

  /** What was accepted is carried out before the process goes. */
  beforeApplicationShutdown(): Promise<void> {
    return this.batcher.flush();
  }

  private async carryOut(eventId: string, items: readonly HotItem[]): Promise<Outcome<unknown>[]> {
    const { outcomes, rest } = await this.commit(eventId, items);
    if (rest) await this.unitOfWork.speak(rest.gathered);
    return outcomes;
  }

  private async commit(eventId: string, items: readonly HotItem[]): Promise<CarriedOut> {
    const runner = this.dataSource.createQueryRunner();
    const begun = performance.now();
    try {
      await runner.startTransaction();
      const done = await carryOutBatch(runner.manager, eventId, items);
      await (done.rest ? writeAndCommit(runner, done.rest) : runner.rollbackTransaction());
      meter.commits.observe(performance.now() - begun);
      return done;
    } catch (cause) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw cause;
    } finally {
      await runner.release();
    }
  }
}

/**
 * The last statements and the commit in one flight. When a statement fails, PostgreSQL rolls back at the commit that
 * follows it, and says so to the statement.
 */
async function writeAndCommit(runner: QueryRunner, rest: Rest): Promise<void> {
  const [wrote, committed] = await Promise.allSettled([rest.write(), runner.commitTransaction()]);
  if (committed.status === 'rejected')
    throw new UncertainCommit('The connection was lost during a commit.', { cause: committed.reason });
  if (wrote.status === 'rejected') throw wrote.reason;
}

/** A command that failed alone is repeated only if that was not its own fault. */
function mayRepeat({ key }: HotItem, cause: unknown, together: number): boolean {
  if (cause instanceof UncertainCommit && key === null) return false;
  return together > 1 || isPassing(cause);
}
