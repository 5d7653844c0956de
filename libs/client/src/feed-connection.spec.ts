import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { PollAnswer, Snapshot } from '@commonground/contracts';
import { ApiError, OfflineError } from './failures.js';
import type { FeedConnection, FeedOptions, FeedStatus } from './feed-connection.js';
import type { FeedState } from './feed-state.js';
import type { Via } from './transports/transport.js';

type Heard = (...words: never[]) => void;
type AckOf = (silence: Error | null, ack?: unknown) => void;

/** Stands for a socket of socket.io: the test plays the server. */
class FakeSocket {
  connected = false;
  active = true;
  id = 'socket';
  readonly asked: { name: string; words: unknown; ack: AckOf }[] = [];
  readonly io = { engine: { close: jest.fn(() => this.lose('transport close')) } };
  private readonly heard = new Map<string, Heard>();

  on(name: string, act: Heard) {
    this.heard.set(name, act);
    return this;
  }
  timeout() {
    return {
      emit: (name: string, ...rest: unknown[]) => {
        const ack = rest.pop() as AckOf;
        this.asked.push({ name, words: rest[0], ack });
      },
    };
  }
  readonly connect = jest.fn(() => this);
  readonly disconnect = jest.fn(() => {
    this.connected = false;
    return this;
  });

  say(name: string, ...words: unknown[]) {
    this.heard.get(name)?.(...(words as never[]));
  }
  open() {
    this.connected = true;
    this.say('connect');
  }
  lose(reason: string) {
    this.connected = false;
    this.say('disconnect', reason);
  }
  hellos() {
    return this.asked.filter(({ name }) => name === 'hello');
  }
}

let socket = new FakeSocket();
const io = jest.fn((..._: unknown[]) => socket);
/** Opens packed frames when the test says so. */
const opening: { resolve(frame: object): void; reject(cause: Error): void }[] = [];
const unpack = () => new Promise<object>((resolve, reject) => void opening.push({ resolve, reject }));
jest.unstable_mockModule('socket.io-client', () => ({ io }));
jest.unstable_mockModule('./transports/packed.js', () => ({ canUnpack: () => true, unpack }));
const { connectFeed } = await import('./feed-connection.js');
const { stateOf } = await import('./feed-state.js');

const snapshotOf = (seq: number, epoch = 'e1'): Snapshot => ({
  protocol: 1,
  epoch,
  seq,
  at: new Date().toISOString(),
  entities: { pin: [{ id: `at-${seq}` }] },
});
const refusal = (code: 'session.missing' | 'server.failed') =>
  new ApiError({ type: 'about:blank', title: code, status: 400, code, traceId: '' });

let connection: FeedConnection | undefined;
function follow(
  snapshot: FeedOptions['snapshot'],
  audience: FeedOptions['audience'] = 'attendee',
  poll?: NonNullable<FeedOptions['poll']>,
  kept?: FeedState,
) {
  const statuses: FeedStatus[] = [];
  const ways: (Via | undefined)[] = [];
  const states: FeedState[] = [];
  const codes: (string | undefined)[] = [];
  connection = connectFeed({
    origin: 'http://cg.test',
    audience,
    eventId: 'the-event',
    snapshot,
    ...(poll ? { poll } : {}),
    kept,
    onState: (state) => states.push(state),
    onStatus: (status, { code, via }) => {
      statuses.push(status);
      ways.push(via);
      codes.push(code);
    },
  });
  return { statuses, states, codes, ways };
}
const settle = () => jest.advanceTimersByTimeAsync(0);
const welcome = { ok: true, epoch: 'e1', seq: 5, retry: { minMs: 500, spreadMs: 1000 } };
/** Follows until the feed is live at position 5. */
async function live(snapshot = jest.fn(() => Promise.resolve(snapshotOf(5)))) {
  const seen = follow(snapshot);
  socket.open();
  await settle();
  socket.hellos()[0]?.ack(null, welcome);
  return { ...seen, snapshot };
}
const frame = (from: number, to: number) => ({
  feed: 'event',
  epoch: 'e1',
  from,
  to,
  changes: [{ entity: 'pin', id: `to-${to}`, value: { id: `to-${to}` } }],
});

describe('connectFeed', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    socket = new FakeSocket();
    io.mockClear();
  });
  afterEach(() => {
    connection?.close();
    jest.useRealTimers();
  });

  it('takes a snapshot, says hello from there and is live', async () => {
    const { statuses, states } = await live();
    expect(io).toHaveBeenCalledWith(
      'http://cg.test',
      expect.objectContaining({ path: '/feed', transports: ['websocket'], query: { audience: 'attendee' } }),
    );
    const hello = { protocol: 1, eventId: 'the-event', epoch: 'e1', seq: 5, meSeq: 5, packed: true };
    expect(socket.hellos().map(({ words }) => words)).toEqual([hello]);
    expect(statuses).toEqual(['connecting', 'live']);
    expect(states).toHaveLength(1);
  });

  it('goes on from a state that was kept, and takes a snapshot only where that is too old', async () => {
    const kept = stateOf(snapshotOf(5), 0);
    const snapshot = jest.fn(() => Promise.resolve(snapshotOf(40)));
    const { states } = follow(snapshot, 'attendee', undefined, kept);
    socket.open();
    await settle();
    expect(socket.hellos()[0]?.words).toMatchObject({ epoch: 'e1', seq: 5, meSeq: 5 });
    socket.hellos()[0]?.ack(null, welcome);
    socket.say('frame', frame(5, 6));
    expect(states.map(({ positions }) => positions.event)).toEqual([6]);
    expect(snapshot).not.toHaveBeenCalled();

    socket.lose('transport close');
    socket.open();
    socket.hellos().at(-1)?.ack(null, { ok: true, resync: true });
    await settle();
    expect(states.at(-1)?.positions.event).toBe(40);
  });

  it('says that something is missing until a snapshot has filled it', async () => {
    const gaps: boolean[] = [];
    const snapshot = jest.fn(() => Promise.resolve(snapshotOf(5)));
    connection = connectFeed({
      origin: '',
      audience: 'attendee',
      eventId: 'the-event',
      snapshot,
      onState: () => undefined,
      onGap: (isOpen) => gaps.push(isOpen),
      onStatus: () => undefined,
    });
    socket.open();
    await settle();
    expect(gaps).toEqual([true, false]);
    socket.hellos()[0]?.ack(null, welcome);
    socket.say('resync', {});
    // Too soon after the last snapshot; frames go on meanwhile.
    socket.say('frame', frame(5, 6));
    expect(gaps).toEqual([true, false, true]);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(gaps).toEqual([true, false, true, false]);
  });

  it('has no personal position on consoles and screens', async () => {
    follow(() => Promise.resolve(snapshotOf(9)), 'screen');
    socket.open();
    await settle();
    expect(socket.hellos()[0]?.words).toMatchObject({ seq: 9, meSeq: 0 });
  });

  it('takes frames, also those that come before the answer to hello', async () => {
    const { states } = follow(() => Promise.resolve(snapshotOf(5)));
    socket.open();
    await settle();
    socket.say('frame', frame(5, 6));
    socket.hellos()[0]?.ack(null, welcome);
    socket.say('frame', frame(6, 8));
    expect(states.at(-1)?.positions.event).toBe(8);
    expect(states.at(-1)?.entities.get('pin')?.size).toBe(3);
  });

  it('opens packed frames before it takes what came after them', async () => {
    const { states, statuses } = follow(() => Promise.resolve(snapshotOf(5)));
    socket.open();
    await settle();
    socket.say('packed', new ArrayBuffer(8));
    socket.hellos()[0]?.ack(null, welcome);
    socket.say('frame', frame(7, 8));
    expect([states.at(-1)?.positions.event, statuses.at(-1)]).toEqual([5, 'connecting']);
    opening.pop()?.resolve(frame(5, 7));
    await settle();
    expect([states.at(-1)?.positions.event, statuses.at(-1)]).toEqual([8, 'live']);
  });

  it('comes back and asks for no packed frames any more when it could not open one', async () => {
    await live();
    socket.say('packed', new ArrayBuffer(8));
    opening.pop()?.reject(new TypeError('no such format'));
    await settle();
    expect(socket.io.engine.close).toHaveBeenCalledTimes(1);
    socket.open();
    expect(socket.hellos().at(-1)?.words).not.toHaveProperty('packed');
  });

  it('takes a fresh snapshot after a gap, one only', async () => {
    const { states, snapshot } = await live();
    await jest.advanceTimersByTimeAsync(10_000);
    snapshot.mockImplementation(() => Promise.resolve(snapshotOf(12)));
    socket.say('frame', frame(7, 8));
    socket.say('frame', frame(8, 9));
    await settle();
    expect(snapshot).toHaveBeenCalledTimes(2);
    expect(states.at(-1)?.positions.event).toBe(12);
    expect(socket.hellos().at(-1)?.words).toMatchObject({ seq: 12 });
  });

  it('takes one snapshot when resync is said twice over', async () => {
    const { snapshot } = await live();
    await jest.advanceTimersByTimeAsync(10_000);
    socket.lose('transport close');
    socket.open();
    socket.say('resync', {});
    socket.hellos().at(-1)?.ack(null, { ok: true, resync: true });
    await settle();
    expect(snapshot).toHaveBeenCalledTimes(2);
  });

  it('slows down when every snapshot is followed by another gap', async () => {
    const { snapshot } = await live();
    for (let second = 0; second < 60; second++) {
      socket.say('resync', {});
      await jest.advanceTimersByTimeAsync(1_000);
    }
    expect(snapshot.mock.calls.length).toBeLessThan(20);
    expect(snapshot.mock.calls.length).toBeGreaterThan(3);
  });

  it('goes on from its position after the connection was lost', async () => {
    const { statuses, snapshot } = await live();
    socket.say('frame', frame(5, 7));
    socket.lose('transport close');
    socket.open();
    const hello = socket.hellos().at(-1);
    expect(hello?.words).toMatchObject({ seq: 7, meSeq: 7 });
    hello?.ack(null, welcome);
    expect(statuses).toEqual(['connecting', 'live', 'offline', 'live']);
    expect(snapshot).toHaveBeenCalledTimes(1);
  });

  it('comes back by itself when the server closed', async () => {
    await live();
    socket.connect.mockClear();
    socket.lose('io server disconnect');
    await jest.advanceTimersByTimeAsync(4_000);
    expect(socket.connect).toHaveBeenCalled();
  });

  it.each([0, 1])(
    'comes back within the spread that the server hands out, the first time too (%d)',
    async (luck) => {
      const random = jest.spyOn(Math, 'random').mockReturnValue(luck);
      await live();
      socket.say('draining', { retry: { minMs: 2_000, spreadMs: 30_000 } });
      socket.connect.mockClear();
      socket.lose('io server disconnect');
      const due = 2_000 + luck * 30_000;
      await jest.advanceTimersByTimeAsync(due - 1);
      expect(socket.connect).not.toHaveBeenCalled();
      await jest.advanceTimersByTimeAsync(1);
      expect(socket.connect).toHaveBeenCalledTimes(1);
      random.mockRestore();
    },
  );

  it('asks again for a snapshot that does not come', async () => {
    let isHanging = true;
    const { states } = follow(() =>
      isHanging ? new Promise(() => undefined) : Promise.resolve(snapshotOf(3)),
    );
    isHanging = false;
    await jest.advanceTimersByTimeAsync(30_000);
    expect(states).toHaveLength(1);
  });

  it('drops a connection that does not answer', async () => {
    const { statuses } = await live();
    await jest.advanceTimersByTimeAsync(15_000);
    socket.asked.find(({ name }) => name === 'ping')?.ack(new Error('operation has timed out'));
    expect(socket.io.engine.close).toHaveBeenCalled();
    expect(statuses.at(-1)).toBe('offline');
  });

  it.each(['session.missing', 'feed.client-too-old', 'event.not-found'])('ends with %s', async (code) => {
    const { statuses, codes } = follow(() => Promise.resolve(snapshotOf(5)));
    socket.open();
    await settle();
    socket.hellos()[0]?.ack(null, { ok: false, code });
    expect(statuses.at(-1)).toBe('refused');
    expect(codes.at(-1)).toBe(code);
    expect(socket.disconnect).toHaveBeenCalled();
  });

  it('asks again when the server is not ready for hello', async () => {
    follow(() => Promise.resolve(snapshotOf(5)));
    socket.open();
    await settle();
    socket.hellos()[0]?.ack(null, { ok: false, code: 'server.unavailable' });
    await jest.advanceTimersByTimeAsync(4_000);
    expect(socket.hellos()).toHaveLength(2);
  });

  it('knows that nothing personal is missing before a frame of the event', async () => {
    await live();
    socket.say('frame', frame(5, 900));
    socket.lose('transport close');
    socket.open();
    expect(socket.hellos().at(-1)?.words).toMatchObject({ seq: 900, meSeq: 900 });
  });

  it('takes what is personal from there on, without a snapshot', async () => {
    const snapshot = jest.fn(() => Promise.resolve(snapshotOf(5)));
    await live(snapshot);
    socket.say('frame', frame(5, 900));
    socket.lose('transport close');
    socket.open();
    socket
      .hellos()
      .at(-1)
      ?.ack(null, { ...welcome, seq: 900 });
    socket.say('frame', { ...frame(900, 905), feed: 'me' });
    await jest.advanceTimersByTimeAsync(6_000);
    expect(snapshot).toHaveBeenCalledTimes(1);
  });

  it('forgets what it knew of personal frames when it drops some for a snapshot', async () => {
    const snapshot = jest.fn(() => Promise.resolve(snapshotOf(5)));
    await live(snapshot);
    socket.say('frame', frame(5, 30));
    snapshot.mockResolvedValueOnce(snapshotOf(20));
    connection?.refresh();
    socket.say('frame', frame(30, 40));
    await settle();
    expect(socket.hellos().at(-1)?.words).toMatchObject({ seq: 20, meSeq: 20 });
  });

  it('says what it follows, and catches up from where it followed everything', async () => {
    await live();
    connection?.follow(['law']);
    expect(socket.hellos().at(-1)?.words).toMatchObject({ seq: 5, topics: ['law'] });
    socket.hellos().at(-1)?.ack(null, welcome);
    socket.say('frame', frame(5, 9));
    connection?.follow(null);
    expect(socket.hellos().at(-1)?.words).toMatchObject({ seq: 5, meSeq: 9 });
    expect(socket.hellos().at(-1)?.words).not.toHaveProperty('topics');
    // The answer never came: what was asked for is still lacking.
    socket.lose('transport close');
    socket.open();
    expect(socket.hellos().at(-1)?.words).toMatchObject({ seq: 5 });
    socket.hellos().at(-1)?.ack(null, welcome);
    socket.lose('transport close');
    socket.open();
    expect(socket.hellos().at(-1)?.words).toMatchObject({ seq: 9 });
  });

  it('comes back after a connection that did not keep up', async () => {
    const { statuses } = await live();
    socket.say('bye', { code: 'feed.lagging' });
    socket.lose('transport close');
    expect(statuses.at(-1)).toBe('offline');
    socket.open();
    expect(socket.hellos()).toHaveLength(2);
  });

  it('ends when the session did, whoever says it', async () => {
    const bySocket = await live();
    socket.say('bye', { code: 'session.missing' });
    expect(bySocket.statuses.at(-1)).toBe('refused');

    socket = new FakeSocket();
    const byHandshake = follow(() => Promise.resolve(snapshotOf(5)));
    socket.say('connect_error', new Error('session.missing'));
    expect(byHandshake.statuses.at(-1)).toBe('refused');

    socket = new FakeSocket();
    const bySnapshot = follow(() => Promise.reject(refusal('session.missing')));
    await settle();
    expect(bySnapshot.statuses.at(-1)).toBe('refused');
  });

  it('tries the first snapshot again until it comes', async () => {
    let isUp = false;
    const { statuses, states } = follow(() =>
      isUp ? Promise.resolve(snapshotOf(3)) : Promise.reject(new OfflineError()),
    );
    await jest.advanceTimersByTimeAsync(20_000);
    expect(statuses).toEqual(['connecting', 'offline']);
    isUp = true;
    await jest.advanceTimersByTimeAsync(30_000);
    expect(states).toHaveLength(1);
  });

  it('is not live while the snapshot that it needs does not come', async () => {
    const { statuses, snapshot } = await live();
    await jest.advanceTimersByTimeAsync(10_000);
    snapshot.mockRejectedValueOnce(new OfflineError());
    socket.say('resync', {});
    await settle();
    expect(statuses.at(-1)).toBe('offline');
    await jest.advanceTimersByTimeAsync(2_000);
    socket.hellos().at(-1)?.ack(null, welcome);
    expect(statuses.at(-1)).toBe('live');
  });

  it('asks over HTTP when sockets keep failing, so that data still come', async () => {
    const { states } = await live();
    await jest.advanceTimersByTimeAsync(10_000);
    socket.lose('transport error');
    for (let i = 0; i < 3; i++) socket.say('connect_error', new Error('websocket error'));
    await settle();
    expect(states).toHaveLength(2);
  });

  describe('where no websocket passes', () => {
    /** A server that answers each request with the next of these, and holds those after them. */
    const answering = (...answers: unknown[]) =>
      jest.fn((_query: Record<string, string>, _signal: AbortSignal) => {
        const next = answers.shift();
        return (next ? Promise.resolve(next) : new Promise(() => undefined)) as Promise<PollAnswer>;
      });
    const retry = { minMs: 500, spreadMs: 1_000 };
    const blocked = async (poll: ReturnType<typeof answering>) => {
      const seen = follow(() => Promise.resolve(snapshotOf(5)), 'attendee', poll);
      await settle();
      for (let i = 0; i < 3; i++) socket.say('connect_error', new Error('websocket error'));
      await settle();
      return seen;
    };

    it('asks by long-poll, and seeks the socket about once a minute', async () => {
      const poll = answering({ resync: false, frames: [frame(5, 8)], retry });
      const { statuses, ways, states } = await blocked(poll);
      expect([statuses, ways]).toEqual([
        ['connecting', 'offline', 'live'],
        [undefined, undefined, 'poll'],
      ]);
      expect(states.at(-1)?.positions.event).toBe(8);
      socket.connect.mockClear();
      await jest.advanceTimersByTimeAsync(29_000);
      expect(socket.connect).not.toHaveBeenCalled();
      await jest.advanceTimersByTimeAsync(61_000);
      expect(socket.connect).toHaveBeenCalled();
    });

    it('moves over to the socket as soon as that answers, without being offline in between', async () => {
      const poll = answering({ resync: false, frames: [frame(5, 8)], retry });
      const { statuses, ways } = await blocked(poll);
      socket.open();
      expect(socket.hellos().at(-1)?.words).toMatchObject({ seq: 8 });
      expect(poll.mock.lastCall?.[1].aborted).toBe(false);
      socket.hellos().at(-1)?.ack(null, welcome);
      expect(poll.mock.lastCall?.[1].aborted).toBe(true);
      expect(statuses.slice(2)).toEqual(['live', 'live']);
      expect(ways.slice(2)).toEqual(['poll', 'socket']);
      const asked = poll.mock.calls.length;
      socket.lose('transport close');
      await jest.advanceTimersByTimeAsync(60_000);
      expect(statuses.at(-1)).toBe('offline');
      expect(poll).toHaveBeenCalledTimes(asked);
    });

    it('hurries to find the socket again when long-poll fails too', async () => {
      const poll = answering(
        { resync: false, frames: [], retry },
        Promise.reject(new OfflineError()),
        new Promise(() => undefined),
      );
      const { statuses } = await blocked(poll);
      expect(statuses.at(-1)).toBe('offline');
      socket.connect.mockClear();
      await jest.advanceTimersByTimeAsync(10_500);
      expect(socket.connect).toHaveBeenCalled();
    });

    it('takes a snapshot when its position is of no use, and asks from there', async () => {
      const poll = answering({ resync: true, frames: [], retry });
      const { states } = await blocked(poll);
      await jest.advanceTimersByTimeAsync(10_000);
      expect(states).toHaveLength(2);
      expect(poll).toHaveBeenCalledTimes(2);
    });

    it('ends when the session did', async () => {
      const { statuses, codes } = await blocked(answering(Promise.reject(refusal('session.missing'))));
      expect([statuses.at(-1), codes.at(-1)]).toEqual(['refused', 'session.missing']);
    });
  });

  it('refreshes at once, and never after it was closed', async () => {
    const { snapshot } = await live();
    connection?.refresh();
    await settle();
    expect(snapshot).toHaveBeenCalledTimes(2);
    connection?.close();
    connection?.refresh();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(snapshot).toHaveBeenCalledTimes(2);
  });
});
