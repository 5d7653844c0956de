import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { requestContext } from '../http/request-context.js';
import { meter } from '../observability/meter.js';
import { type HotItem, type HotKind, writeBatch, type Written } from './hot-batch.js';
import { MicroBatcher, type Outcome } from './micro-batcher.js';
import { isPassing } from './passing-failure.js';
import { UnitOfWork } from './unit-of-work.js';

export type { HotKind } from './hot-batch.js';
export type { Outcome } from './micro-batcher.js';

/** The connection was lost while a commit was under way: nobody knows whether it counts. */
class UncertainCommit extends Error {
  readonly code = 'ECONNRESET';
}

/**
 * Commands that many give at once: pins, copies, answers to cards. Those of one event are gathered and carried out in
 * one transaction (docs/architecture.md, “Hot commands”); claims, change rows and answers take one statement each,
 * however many commands there are. An answer means committed, as everywhere.
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
  run<C, A>(eventId: string, kind: HotKind<C, A>, command: C): Promise<A> {
    const context = requestContext.getStore();
    const key = context?.command ?? null;
    if (context) context.command = null;
    const item = { kind: kind as unknown as HotKind<unknown, unknown>, command, key };
    // A batch serves many requests and belongs to none of them.
    return requestContext.exit(() => this.batcher.run(eventId, item)) as Promise<A>;
  }

  /** What was accepted is carried out before the process goes. */
  beforeApplicationShutdown(): Promise<void> {
    return this.batcher.flush();
  }

  private async carryOut(eventId: string, items: readonly HotItem[]): Promise<Outcome<unknown>[]> {
    const { outcomes, gathered } = await this.commit(eventId, items);
    if (gathered) await this.unitOfWork.speak(gathered);
    return outcomes;
  }

  private async commit(eventId: string, items: readonly HotItem[]): Promise<Written> {
    const runner = this.dataSource.createQueryRunner();
    const begun = performance.now();
    try {
      await runner.startTransaction();
      const written = await writeBatch(runner.manager, eventId, items);
      if (written.gathered)
        await runner.commitTransaction().catch((cause: unknown) => {
          throw new UncertainCommit('The connection was lost during a commit.', { cause });
        });
      else await runner.rollbackTransaction();
      meter.commits.observe(performance.now() - begun);
      return written;
    } catch (cause) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw cause;
    } finally {
      await runner.release();
    }
  }
}

/** A command that failed alone is repeated only if that was not its own fault. */
function mayRepeat({ key }: HotItem, cause: unknown, together: number): boolean {
  if (cause instanceof UncertainCommit && key === null) return false;
  return together > 1 || isPassing(cause);
}
