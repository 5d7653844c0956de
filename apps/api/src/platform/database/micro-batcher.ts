import { Refusal } from '../http/refusal.js';
import { isConnectionLost } from './passing-failure.js';

/** Most commands of one batch. */
export const BATCH_LIMIT = 50;
/** So many may wait in one lane; whoever comes on top is asked to come again. */
const QUEUE_LIMIT = 5000;
const COME_AGAIN_MS = 1000;
/** When single commands of a failed batch have taken this long, the others of it fail as well. */
const PATIENCE_MS = 5000;

/** What became of one item of a batch. */
export type Outcome<A> = { readonly answer: A } | { readonly refusal: Refusal };

/** Carries out items in the order of the list: all of them, or it throws and none is. */
export type Work<I, A> = (lane: string, items: readonly I[]) => Promise<readonly Outcome<A>[]>;

interface Waiting<I, A> {
  readonly item: I;
  readonly answer: (answer: A) => void;
  readonly fail: (cause: unknown) => void;
}

/**
 * Gathers what comes to a lane while its batch before is under way, and carries it out together: a lane at rest begins
 * at once, a busy one makes the largest batches. No timer decides, the database does.
 *
 * Items of a lane are carried out in the order in which they came. A batch that fails is repeated item by item, so that
 * the one that makes it fail fails alone.
 */
export class MicroBatcher<I, A> {
  private readonly lanes = new Map<string, Waiting<I, A>[]>();
  private readonly busy = new Set<Promise<void>>();

  /** @param mayRepeat whether an item may be carried out again after a batch, of so many items, has failed */
  constructor(
    private readonly work: Work<I, A>,
    private readonly mayRepeat: (item: I, cause: unknown, together: number) => boolean,
  ) {}

  /** @throws Refusal of the item, or whatever made it fail */
  run(lane: string, item: I): Promise<A> {
    return new Promise((answer, fail) => {
      const queue = this.lanes.get(lane);
      const waiting = { item, answer, fail };
      if (!queue) this.open(lane, waiting);
      else if (queue.length < QUEUE_LIMIT) queue.push(waiting);
      else fail(new Refusal('server.unavailable', undefined, { retryAfterMs: COME_AGAIN_MS }));
    });
  }

  /** Resolves when everything that waits now has been answered. */
  async flush(): Promise<void> {
    while (this.busy.size > 0) await Promise.all(this.busy);
  }

  private open(lane: string, first: Waiting<I, A>): void {
    const queue = [first];
    this.lanes.set(lane, queue);
    const done = this.empty(lane, queue).finally(() => this.busy.delete(done));
    this.busy.add(done);
  }

  private async empty(lane: string, queue: Waiting<I, A>[]): Promise<void> {
    // Whatever arrived in the same turn of the event loop belongs to the first batch.
    await new Promise((turn) => setImmediate(turn));
    while (queue.length > 0) await this.carryOut(lane, queue.splice(0, BATCH_LIMIT));
    this.lanes.delete(lane);
  }

  private async carryOut(lane: string, batch: readonly Waiting<I, A>[]): Promise<void> {
    try {
      await this.together(lane, batch);
    } catch (cause) {
      const again = batch.filter(({ item }) => this.mayRepeat(item, cause, batch.length));
      for (const waiting of batch) if (!again.includes(waiting)) waiting.fail(cause);
      await this.oneByOne(lane, again);
    }
  }

  private async oneByOne(lane: string, batch: readonly Waiting<I, A>[]): Promise<void> {
    const begun = performance.now();
    for (const [at, waiting] of batch.entries()) {
      try {
        await this.together(lane, [waiting]);
      } catch (cause) {
        waiting.fail(cause);
        // The others would wait in vain, and everybody behind them too.
        if (isConnectionLost(cause) || performance.now() - begun > PATIENCE_MS) {
          for (const { fail } of batch.slice(at + 1)) fail(cause);
          return;
        }
      }
    }
  }

  private async together(lane: string, batch: readonly Waiting<I, A>[]): Promise<void> {
    const outcomes = await this.work(
      lane,
      batch.map(({ item }) => item),
    );
    for (const [at, { answer, fail }] of batch.entries()) {
      const outcome = outcomes[at];
      if (outcome && 'answer' in outcome) answer(outcome.answer);
      else fail(outcome?.refusal ?? new Error('A command of a batch was left without an answer.'));
    }
  }
}
