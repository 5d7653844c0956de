import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { requestContext } from '../http/request-context.js';
import { FeedSignal } from '../feeds/feed-signal.js';
import { meter } from '../observability/meter.js';
import { claimCommands, storeAnswers } from './command-receipts.js';
import { Gathered, type Transaction } from './transaction.js';

export type { ChangeAudience } from './change-rows.js';
export type { Transaction } from './transaction.js';

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
    const gathered = new Gathered();
    const context = requestContext.getStore();
    const command = options.secretAnswer ? null : (context?.command ?? null);
    if (context) context.command = null;

    const begun = performance.now();
    const result = await this.dataSource.transaction(async (manager) => {
      if (command) {
        const [claim] = await claimCommands(manager, [command]);
        if (claim && claim !== 'new') throw 'refusal' in claim ? claim.refusal : new Replay(claim.answer);
      }
      const answer = await work(gathered.within(manager));
      await Promise.all([
        command ? storeAnswers(manager, [{ command, answer }]) : undefined,
        gathered.append(manager),
      ]);
      return answer;
    });
    meter.commits.observe(performance.now() - begun);
    await this.speak(gathered);
    return result;
  }

  /** What follows a commit: readers are woken, tasks run. */
  async speak(gathered: Gathered): Promise<void> {
    for (const eventId of gathered.eventIds) this.signal.changed(eventId);
    // The commands are committed: what fails from here on must not turn an answer into an error.
    for (const task of gathered.tasks)
      await Promise.resolve()
        .then(task)
        .catch((cause: unknown) => this.logger.error(cause));
  }
}
