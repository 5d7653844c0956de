import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Frame, PollAnswer } from '@commonground/contracts';
import type { Audience, ErrorCode } from '@commonground/contracts/constants';
import { ApiError, OfflineError } from '../failures.js';
import { type PollTransport, pollTransport } from './poll-transport.js';
import { retryPace } from './retry-pace.js';
import type { Position } from './transport.js';

const retry = { minMs: 500, spreadMs: 1_000 };
const answer = (...frames: Frame[]): PollAnswer => ({ resync: false, frames, retry });
const frame = (from: number, to: number): Frame => ({
  feed: 'event',
  epoch: 'e1',
  from,
  to,
  changes: [{ entity: 'pin', id: `to-${to}`, value: { id: `to-${to}` } }],
});
const refusal = (code: ErrorCode) =>
  new ApiError({ type: 'about:blank', title: code, status: 400, code, traceId: '' });

let transport: PollTransport | undefined;

/** A transport whose requests the test answers, one after the other. */
function polling(audience: Audience = 'attendee') {
  const told: string[] = [];
  const asked: {
    query: Record<string, string>;
    signal: AbortSignal;
    answer(content: PollAnswer | Error): Promise<void>;
  }[] = [];
  let position: Position | undefined = { epoch: 'e1', seq: 5, meSeq: 5 };
  const poll = pollTransport(
    audience,
    (query, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        asked.push({
          query,
          signal,
          answer: (content) => {
            if (content instanceof Error) reject(content);
            else resolve(content);
            return jest.advanceTimersByTimeAsync(0).then(() => undefined);
          },
        });
      }),
    retryPace(),
    {
      position: () => position,
      frame: ({ to }) => {
        if (position) position = { ...position, seq: to };
        told.push(`frame ${to}`);
      },
      resync: () => {
        position = undefined;
        told.push('resync');
      },
      live: () => told.push('live'),
      lost: () => told.push('lost'),
      refuse: (code) => told.push(`refused ${code}`),
    },
  );
  transport = poll;
  return { poll, told, asked, at: (seq: number) => (position = { epoch: 'e1', seq, meSeq: seq }) };
}

describe('pollTransport', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    transport?.stop();
    jest.useRealTimers();
  });

  it('is live once it was answered, and is held from then on, each time from where it stands', async () => {
    const { poll, told, asked } = polling();
    poll.start();
    poll.start();
    expect(asked.map(({ query }) => query)).toEqual([
      { protocol: '1', epoch: 'e1', seq: '5', meSeq: '5', wait: '0' },
    ]);
    expect(told).toEqual([]);
    await asked[0]?.answer(answer(frame(5, 7)));
    expect(told).toEqual(['frame 7', 'live']);
    expect(asked[1]?.query).toMatchObject({ seq: '7', wait: '25' });
    await asked[1]?.answer(answer());
    await jest.advanceTimersByTimeAsync(2_000);
    expect(asked).toHaveLength(3);
  });

  it('asks no faster than once a second when another page with the same session asks too', async () => {
    const { poll, asked } = polling();
    poll.start();
    await asked[0]?.answer(answer());
    for (let second = 0; second < 60; second++) {
      await asked.at(-1)?.answer(answer());
      await jest.advanceTimersByTimeAsync(1_000);
    }
    expect(asked.length).toBeLessThan(70);
    expect(asked.length).toBeGreaterThan(30);
  });

  it('waits for a snapshot when its position is of no use', async () => {
    const { poll, told, asked, at } = polling();
    poll.start();
    await asked[0]?.answer({ ...answer(), resync: true });
    await jest.advanceTimersByTimeAsync(60_000);
    expect([told, asked.length]).toEqual([['resync'], 1]);
    at(12);
    poll.follow();
    expect(asked[1]?.query).toMatchObject({ seq: '12', wait: '0' });
  });

  it('seeks the server when nobody answers, more and more slowly, and says so', async () => {
    const { poll, told, asked } = polling();
    poll.start();
    await asked[0]?.answer(answer());
    for (let index = 0; index < 60; index++) {
      await asked.at(-1)?.answer(new OfflineError());
      await jest.advanceTimersByTimeAsync(1_000);
    }
    expect(told.slice(0, 2)).toEqual(['live', 'lost']);
    expect(asked.length).toBeLessThan(25);
    expect(asked.at(-1)?.query).toMatchObject({ wait: '0' });
  });

  it.each([
    ['attendee', 33_000],
    ['screen', 6_000],
  ] as const)('gives a request of a %s up that is not answered in time', async (audience, within) => {
    const { poll, told, asked } = polling(audience);
    poll.start();
    await asked[0]?.answer(answer());
    await jest.advanceTimersByTimeAsync(within - 1);
    expect(told).toEqual(['live']);
    await jest.advanceTimersByTimeAsync(1);
    expect(told).toEqual(['live', 'lost']);
  });

  it('ends with a final code, and waits as long as a busy server asks', async () => {
    const final = polling();
    final.poll.start();
    await final.asked[0]?.answer(refusal('session.missing'));
    expect(final.told).toEqual(['refused session.missing']);

    const busy = polling();
    busy.poll.start();
    const { problem } = refusal('server.unavailable');
    await busy.asked[0]?.answer(new ApiError({ ...problem, retryAfterMs: 20_000 }));
    await jest.advanceTimersByTimeAsync(19_000);
    expect(busy.asked).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(1_000);
    expect([busy.told, busy.asked.length]).toEqual([['lost'], 2]);
  });

  it('lets go of a request when it is stopped, and hears no more of it', async () => {
    const { poll, told, asked } = polling();
    poll.start();
    poll.stop();
    expect(asked[0]?.signal.aborted).toBe(true);
    poll.follow();
    await jest.advanceTimersByTimeAsync(60_000);
    expect([told, asked.length]).toEqual([[], 1]);
  });
});
