import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Problem } from '@commonground/contracts';
import type { Call } from './caller.js';
import { ApiError, OfflineError } from './failures.js';
import { createOutbox, type Outbox } from './outbox.js';
import {
  indexedDbStorage,
  memoryStorage,
  type OutboxStorage,
  type PendingCommand,
} from './outbox-storage.js';

const problem = (code: Problem['code'], extra: Partial<Problem> = {}): ApiError =>
  new ApiError({ type: 'about:blank', title: code, status: 409, code, traceId: '', ...extra });

interface Sent {
  path: string;
  key: string | undefined;
  body: unknown;
}
type Answer = (sent: Sent) => unknown;

/** Locks as a browser grants them: one at a time, in the order in which they were asked for. */
function oneAtATime(): Pick<LockManager, 'request'> {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: ((_: string, act: () => Promise<unknown>) => {
      last = last.then(act, act);
      return last;
    }) as LockManager['request'],
  };
}

const opened: Outbox[] = [];
function open(
  answer: Answer,
  storage: OutboxStorage = memoryStorage(),
  locks?: Pick<LockManager, 'request'>,
  keeping: () => Promise<void> = () => Promise.resolve(),
) {
  const sent: Sent[] = [];
  const events: string[] = [];
  const lengths: number[][] = [];
  const call: Call = async (endpoint, { key, body } = {}) => {
    const request = { path: endpoint.path, key, body };
    sent.push(request);
    const result: unknown = await answer(request);
    if (result instanceof Error) throw result;
    return result as never;
  };
  const outbox = createOutbox({
    call,
    storage,
    locks,
    onChange: (kept, keeping) => lengths.push([kept.length, keeping.length]),
    onAnswer: ({ name }, result) => events.push(`${name} answered ${String(result)}`),
    onRefused: async ({ name }, { code }) => {
      events.push(`${name} refused ${code}`);
      await keeping();
    },
  });
  opened.push(outbox);
  return { outbox, sent, events, lengths, storage };
}

describe('the outbox', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    for (const outbox of opened.splice(0)) outbox.close();
    jest.useRealTimers();
  });

  it('sends in order, each once, and tells the answers', async () => {
    const { outbox, sent, events, storage } = open(({ body }) => body);
    await Promise.all([
      outbox.add('pin', {}, 1),
      outbox.add('changeMood', {}, 2),
      outbox.add('unpin', {}, 3),
    ]);
    await outbox.flush();
    expect(sent.map(({ body }) => body)).toEqual([1, 2, 3]);
    expect(events).toEqual(['pin answered 1', 'changeMood answered 2', 'unpin answered 3']);
    expect(outbox.pending()).toEqual([]);
    expect(await storage.load()).toEqual([]);
  });

  it('keeps a command before it sends it', async () => {
    const storage = memoryStorage();
    let kept: unknown[] = [];
    const { outbox } = open(() => void storage.load().then((list) => (kept = list)), storage);
    const key = await outbox.add('pin', { pinId: 'p' }, { text: 'law' });
    await outbox.flush();
    expect(kept).toMatchObject([{ key, name: 'pin', params: { pinId: 'p' }, body: { text: 'law' } }]);
  });

  it('has a command from the moment it is given, and sends it when a slow storage has it', async () => {
    const memory = memoryStorage();
    let written = (): void => undefined;
    const slow = new Promise<void>((done) => (written = done));
    const storage = { ...memory, put: (command: PendingCommand) => slow.then(() => memory.put(command)) };
    const { outbox, sent, lengths } = open(() => 'ok', storage);
    const added = outbox.add('pin', {}, 'slow');
    expect(outbox.pending()).toMatchObject([{ name: 'pin', body: 'slow' }]);
    expect(lengths).toEqual([[0, 1]]);
    // Closing the page now would lose it, so nobody else may hear of it either.
    await outbox.flush();
    expect([sent, outbox.pending().length]).toEqual([[], 1]);
    written();
    await added;
    await outbox.flush();
    expect(sent).toHaveLength(1);
    expect(lengths).toEqual([
      [0, 1],
      [1, 0],
      [0, 0],
    ]);
  });

  it('lets go of a command that the storage did not take', async () => {
    const storage = { ...memoryStorage(), put: () => Promise.reject(new Error('full')) };
    const { outbox, sent } = open(() => 'ok', storage);
    await expect(outbox.add('pin')).rejects.toThrow('full');
    await outbox.flush();
    expect([sent, outbox.pending()]).toEqual([[], []]);
  });

  it('waits while nobody answers, then sends with the same key', async () => {
    let isOnline = false;
    const { outbox, sent, events } = open(() => (isOnline ? 'ok' : new OfflineError()));
    const key = await outbox.add('pin');
    await outbox.flush();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(sent.length).toBeGreaterThan(2);
    expect(outbox.pending()).toHaveLength(1);
    isOnline = true;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(events).toEqual(['pin answered ok']);
    expect(new Set(sent.map((request) => request.key))).toEqual(new Set([key]));
  });

  it('backs off: an hour without an answer costs few tries', async () => {
    const { outbox, sent } = open(() => new OfflineError());
    await outbox.add('pin');
    await outbox.flush();
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect(sent.length).toBeLessThan(260);
    expect(sent.length).toBeGreaterThan(70);
  });

  it('sends what an earlier page left', async () => {
    const storage = memoryStorage();
    const first = open(() => new OfflineError(), storage);
    const key = await first.outbox.add('pin', {}, 'kept');
    await first.outbox.flush();
    first.outbox.close();
    const second = open(() => 'ok', storage);
    await second.outbox.flush();
    expect(second.sent).toMatchObject([{ key, body: 'kept' }]);
  });

  it('goes on after a refusal', async () => {
    const { outbox, events } = open(({ body }) => (body === 1 ? problem('topic.closed') : 'ok'));
    await outbox.add('pin', {}, 1);
    await outbox.add('pin', {}, 2);
    await outbox.flush();
    expect(events).toEqual(['pin refused topic.closed', 'pin answered ok']);
  });

  it('lets go of a refused command only when that is kept elsewhere', async () => {
    let kept = (): void => undefined;
    const keeping = new Promise<void>((done) => (kept = done));
    const { outbox, events, storage } = open(
      () => problem('version.conflict'),
      memoryStorage(),
      undefined,
      () => keeping,
    );
    await outbox.add('changePin', { pinId: 'p' }, { text: 'law' });
    const flushed = outbox.flush();
    await jest.advanceTimersByTimeAsync(0);
    expect([events, (await storage.load()).length]).toEqual([['changePin refused version.conflict'], 1]);
    kept();
    await flushed;
    expect(await storage.load()).toEqual([]);
  });

  it('takes nothing back that is on its way', async () => {
    let answer: (result: unknown) => void = () => undefined;
    const { outbox, events } = open(() => new Promise((resolve) => (answer = resolve)));
    const [first, second] = [await outbox.add('pin', {}, 1), await outbox.add('pin', {}, 2)];
    await jest.advanceTimersByTimeAsync(0);
    expect([await outbox.discard(first), await outbox.discard(second)]).toEqual([false, true]);
    answer('ok');
    await outbox.flush();
    expect(events).toEqual(['pin answered ok']);
  });

  it('waits as long as a busy server asks', async () => {
    let tries = 0;
    const busy = problem('request.rate-limited', { retryAfterMs: 20_000 });
    const { outbox, events } = open(() => (++tries === 1 ? busy : 'ok'));
    await outbox.add('pin');
    await outbox.flush();
    await jest.advanceTimersByTimeAsync(19_000);
    expect(tries).toBe(1);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(events).toEqual(['pin answered ok']);
  });

  it('gives a command that always fails up after a few tries, and the others their turn', async () => {
    const { outbox, sent, events } = open(({ body }) => (body === 1 ? problem('server.failed') : 'ok'));
    await outbox.add('pin', {}, 1);
    await outbox.add('unpin', {}, 2);
    await outbox.flush();
    await jest.advanceTimersByTimeAsync(120_000);
    expect(events).toEqual(['pin refused server.failed', 'unpin answered ok']);
    expect(sent.filter(({ body }) => body === 1)).toHaveLength(5);
  });

  it('holds everything while nobody is signed in', async () => {
    let isSignedIn = false;
    const { outbox, sent, events } = open(() => (isSignedIn ? 'ok' : problem('session.missing')));
    await outbox.add('pin');
    await outbox.flush();
    await jest.advanceTimersByTimeAsync(600_000);
    expect(sent.length).toBeLessThan(4);
    isSignedIn = true;
    await outbox.flush();
    expect(events).toEqual(['pin answered ok']);
  });

  it('does not let a command block that could never be sent', async () => {
    const { outbox, events } = open(({ body }) => (body === 1 ? new TypeError('no id') : 'ok'));
    await outbox.add('unpin', {}, 1);
    await outbox.add('pin', {}, 2);
    await outbox.flush();
    expect(events).toEqual(['unpin refused request.malformed', 'pin answered ok']);
  });

  it('forgets a discarded command', async () => {
    let isOnline = false;
    const { outbox, sent, lengths } = open(() => (isOnline ? 'ok' : new OfflineError()));
    await outbox.discard(await outbox.add('pin'));
    const tries = sent.length;
    isOnline = true;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(tries);
    expect(lengths).toEqual([
      [0, 1],
      [1, 0],
      [0, 0],
    ]);
  });

  it('sends once from two tabs that share a storage', async () => {
    const storage = memoryStorage();
    const locks = oneAtATime();
    const [one, other] = [open(() => 'ok', storage, locks), open(() => 'ok', storage, locks)];
    await Promise.all([one.outbox.add('pin', {}, 1), other.outbox.add('pin', {}, 2)]);
    await Promise.all([one.outbox.flush(), other.outbox.flush()]);
    const bodies = [...one.sent, ...other.sent].map(({ body }) => body);
    expect(bodies.sort()).toEqual([1, 2]);
    expect([one.outbox.pending(), other.outbox.pending()]).toEqual([[], []]);
  });

  it('is silent once closed', async () => {
    const { outbox, sent } = open(() => new OfflineError());
    await outbox.add('pin');
    await outbox.flush();
    outbox.close();
    const tries = sent.length;
    await jest.advanceTimersByTimeAsync(600_000);
    expect(sent).toHaveLength(tries);
  });
});

describe('indexedDbStorage', () => {
  it('lasts as long as the page where there is no IndexedDB', async () => {
    const storage = indexedDbStorage('ada');
    await storage.put({ key: 'k', name: 'pin', params: {}, body: null, at: 1 });
    expect(await storage.load()).toHaveLength(1);
    await storage.remove('k');
    expect(await storage.load()).toEqual([]);
  });
});
