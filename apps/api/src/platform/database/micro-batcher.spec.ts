import { describe, expect, it } from '@jest/globals';
import { Refusal } from '../http/refusal.js';
import { BATCH_LIMIT, MicroBatcher, type Outcome } from './micro-batcher.js';

/** A database that is asked for batches and answers when the test lets it. */
class FakeDatabase {
  readonly batches: (readonly number[])[] = [];
  readonly written: number[] = [];
  private readonly waiting: (() => void)[] = [];
  private open = false;

  constructor(private readonly fails: (items: readonly number[]) => unknown = () => undefined) {}

  /** From now on every batch is answered as it comes. */
  letGo(): void {
    this.open = true;
    for (const go of this.waiting.splice(0)) go();
  }

  readonly work = async (lane: string, items: readonly number[]): Promise<Outcome<string>[]> => {
    this.batches.push(items);
    if (!this.open) await new Promise<void>((go) => this.waiting.push(go));
    const failure = this.fails(items);
    if (failure !== undefined) throw failure;
    this.written.push(...items);
    return items.map((item) =>
      item < 0 ? { refusal: new Refusal('pin.limit') } : { answer: `${lane}:${item}` },
    );
  };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const alwaysAgain = () => true;

describe('the micro-batcher', () => {
  it('begins at once and gathers what comes while a batch is under way', async () => {
    const database = new FakeDatabase();
    const batcher = new MicroBatcher(database.work, alwaysAgain);
    const first = batcher.run('a', 1);
    await turn();
    expect(database.batches).toEqual([[1]]);
    const others = [2, 3, 4].map((item) => batcher.run('a', item));
    await turn();
    expect(database.batches).toEqual([[1]]);
    database.letGo();
    expect(await Promise.all([first, ...others])).toEqual(['a:1', 'a:2', 'a:3', 'a:4']);
    expect(database.batches).toEqual([[1], [2, 3, 4]]);
  });

  it('keeps the order of arrival and takes no more than fit into a batch', async () => {
    const database = new FakeDatabase();
    database.letGo();
    const batcher = new MicroBatcher(database.work, alwaysAgain);
    const items = numbers(2 * BATCH_LIMIT + 7);
    await Promise.all(items.map((item) => batcher.run('a', item)));
    expect(database.batches.map((batch) => batch.length)).toEqual([BATCH_LIMIT, BATCH_LIMIT, 7]);
    expect(database.written).toEqual(items);
  });

  it('does not let one lane wait for another', async () => {
    const database = new FakeDatabase();
    const batcher = new MicroBatcher(database.work, alwaysAgain);
    const both = [batcher.run('a', 1), batcher.run('b', 2)];
    await turn();
    expect(database.batches).toEqual([[1], [2]]);
    database.letGo();
    expect(await Promise.all(both)).toEqual(['a:1', 'b:2']);
  });

  it('refuses one and answers the others', async () => {
    const database = new FakeDatabase();
    database.letGo();
    const batcher = new MicroBatcher(database.work, alwaysAgain);
    const said = await Promise.allSettled([1, -2, 3].map((item) => batcher.run('a', item)));
    expect(said.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(database.batches).toEqual([[1, -2, 3]]);
  });

  it('lets the one that makes a batch fail fail alone', async () => {
    const poison = new Error('poison');
    const database = new FakeDatabase((items) => (items.includes(2) ? poison : undefined));
    database.letGo();
    const batcher = new MicroBatcher(database.work, (_item, _cause, together) => together > 1);
    const said = await Promise.allSettled([1, 2, 3].map((item) => batcher.run('a', item)));
    expect(said).toEqual([
      { status: 'fulfilled', value: 'a:1' },
      { status: 'rejected', reason: poison },
      { status: 'fulfilled', value: 'a:3' },
    ]);
    expect(database.batches).toEqual([[1, 2, 3], [1], [2], [3]]);
    expect(database.written).toEqual([1, 3]);
  });

  it('does not repeat what may not be repeated', async () => {
    const database = new FakeDatabase(() => new Error('lost'));
    database.letGo();
    const batcher = new MicroBatcher(database.work, (item) => item === 3);
    const said = await Promise.allSettled([1, 2, 3].map((item) => batcher.run('a', item)));
    expect(said.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(database.batches).toEqual([[1, 2, 3], [3]]);
  });

  it('gives the whole batch up when the database is gone', async () => {
    const gone = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    const database = new FakeDatabase(() => gone);
    database.letGo();
    const batcher = new MicroBatcher(database.work, alwaysAgain);
    const said = await Promise.allSettled(numbers(5).map((item) => batcher.run('a', item)));
    expect(said.map((one) => one.status === 'rejected' && (one.reason as unknown))).toEqual(
      numbers(5).map(() => gone),
    );
    expect(database.batches).toEqual([[1, 2, 3, 4, 5], [1]]);
  });

  it('asks whoever comes on top of a full lane to come again', async () => {
    const database = new FakeDatabase();
    const batcher = new MicroBatcher(database.work, alwaysAgain);
    const begun = batcher.run('a', 1);
    await turn();
    const queued = numbers(5000).map((item) => batcher.run('a', item));
    await expect(batcher.run('a', 2)).rejects.toMatchObject({
      code: 'server.unavailable',
      extra: { retryAfterMs: 1000 },
    });
    database.letGo();
    await Promise.all([begun, ...queued]);
    expect(database.written).toHaveLength(5001);
  });

  it('answers everything that was accepted before it is shut down', async () => {
    const database = new FakeDatabase();
    const batcher = new MicroBatcher(database.work, alwaysAgain);
    const all = numbers(BATCH_LIMIT + 1).map((item) => batcher.run('a', item));
    let flushed = false;
    const flush = batcher.flush().then(() => (flushed = true));
    await turn();
    expect(flushed).toBe(false);
    database.letGo();
    await flush;
    expect(database.written).toEqual(numbers(BATCH_LIMIT + 1));
    await Promise.all(all);
  });
});
