import { describe, expect, it, jest } from '@jest/globals';
import type { DataSource } from 'typeorm';
import type { Frame } from '@commonground/contracts';
import { REPLAY_LIMIT } from '@commonground/contracts/constants';
import type { ChangeLog, LoggedChange } from './change-log.js';
import type { FeedAccess } from './feed-access.js';
import { FeedHub } from './feed-hub.js';
import { FeedRegistry } from './feed-registry.js';
import { FeedSignal } from './feed-signal.js';
import { LiveSocket } from './feed-socket.js';

const EVENT = 'event';
const EPOCH = 'epoch';

/** A hub over a log in memory, whose reads a test can hold back or let fail. */
function aHub() {
  const changes: LoggedChange[] = [];
  const room = { gate: Promise.resolve(), failing: new Set<string>(), mayStay: true, logBegins: 0 };
  const asked = { since: 0, read: 0, project: 0 };
  const log = {
    position: async () => {
      await room.gate;
      return { epoch: EPOCH, seq: changes.length };
    },
    since: async (_event: string, after: number) => {
      asked.since += 1;
      await room.gate;
      const news = changes.slice(Math.max(after, room.logBegins));
      return { epoch: EPOCH, seq: changes.length, changes: news };
    },
    read: (_event: string, after: number, upTo: number) => {
      asked.read += 1;
      return Promise.resolve(changes.slice(Math.max(after, room.logBegins), upTo));
    },
  } as unknown as ChangeLog;
  const registry = new FeedRegistry();
  registry.register({
    entity: 'topic',
    readers: ['console', 'screen', 'attendee'],
    project: (_manager, _event, ids, reader) => {
      asked.project += 1;
      return room.failing.has(reader.kind)
        ? Promise.reject(new Error('no database'))
        : Promise.resolve((ids === 'all' ? [] : ids).map((id) => ({ id })));
    },
  });
  const access = {
    blockedAt: () => Promise.resolve(new Set<string>()),
    waitingAt: () => Promise.resolve(new Set<string>()),
    doorOf: () => Promise.resolve(() => room.mayStay),
  } as unknown as FeedAccess;
  const signal = new FeedSignal();
  const hub = new FeedHub({} as DataSource, log, registry, signal, access);
  const change = (type = 'TopicAdded') => {
    const seq = changes.length + 1;
    changes.push({ seq, type, entity: 'topic', id: `topic ${seq}`, audience: 'event' });
  };
  /** A connected browser and what it heard. */
  const connect = (kind: 'console' | 'screen') => {
    const frames: Frame[] = [];
    const heard: string[] = [];
    const socket = new LiveSocket(
      {
        emit: (name: string, body: Frame) => (name === 'frame' ? frames.push(body) : heard.push(name)),
        disconnect: () => undefined,
      } as never,
      kind,
      (kind === 'screen' ? { kind } : { kind: 'member', role: 'owner' }) as never,
      'session',
    );
    hub.add(socket);
    const hello = (eventId = EVENT, seq = changes.length) => hub.follow(socket, eventId, EPOCH, seq, 0);
    return { socket, frames, heard, hello };
  };
  return { hub, signal, room, asked, change, connect };
}

const spans = (frames: Frame[]) => frames.map(({ from, to }) => [from, to]);

describe(FeedHub.name, () => {
  it('keeps the tail of whoever is being greeted while the last other socket leaves', async () => {
    const { hub, room, change, connect } = aHub();
    const [first, second] = [connect('console'), connect('console')];
    const tail = await first.hello();
    let open = () => undefined as void;
    room.gate = new Promise((resolve) => (open = resolve));
    const greeting = second.hello();
    await Promise.resolve();
    hub.remove(first.socket);
    open();
    expect(await greeting).toBe(tail);
    const third = connect('screen');
    expect(await third.hello()).toBe(tail);
    change();
    await ((await third.hello()) as { flush(): Promise<unknown> }).flush();
    expect(spans(second.frames)).toEqual([[0, 1]]);
  });

  it('keeps nothing of a socket that hung up while being greeted', async () => {
    const { hub, connect } = aHub();
    const hasty = connect('console');
    const greeting = hasty.hello();
    hub.remove(hasty.socket);
    const tail = await greeting;
    expect(tail).toMatchObject({ sockets: new Set() });
    // The idle tail is gone: the next socket gets another.
    expect(await connect('console').hello()).not.toBe(tail);
  });

  it('lets a socket follow one event only', async () => {
    const { connect } = aHub();
    const member = connect('console');
    const first = await member.hello('one');
    const second = await member.hello('two');
    expect(first).toMatchObject({ sockets: new Set() });
    expect(second).toMatchObject({ sockets: new Set([member.socket]) });
  });

  it('sends nothing to anybody while one projection fails, and no frame twice afterwards', async () => {
    const { room, change, connect } = aHub();
    const [member, device] = [connect('console'), connect('screen')];
    await member.hello();
    const tail = (await device.hello()) as { flush(): Promise<unknown> };
    room.failing.add('screen');
    change();
    await expect(tail.flush()).rejects.toThrow('no database');
    room.failing.clear();
    change();
    await tail.flush();
    for (const { frames } of [member, device]) expect(spans(frames)).toEqual([[0, 2]]);
  });

  it('says at once what is new after a pause, also just after it looked in vain', async () => {
    jest.useFakeTimers();
    try {
      const { hub, signal, asked, change, connect } = aHub();
      hub.onModuleInit();
      const device = connect('screen');
      const greeting = device.hello();
      await jest.advanceTimersByTimeAsync(500);
      await greeting;
      const before = asked.since;
      await jest.advanceTimersByTimeAsync(501);
      expect(asked.since).toBe(before + 1);
      const next = () => {
        change();
        signal.heard(EVENT);
        return jest.advanceTimersByTimeAsync(1);
      };
      await next();
      expect(spans(device.frames)).toEqual([[0, 1]]);
      await next();
      await next();
      expect(device.frames).toHaveLength(1);
      await jest.advanceTimersByTimeAsync(50);
      expect(spans(device.frames)).toEqual([
        [0, 1],
        [1, 3],
      ]);
      await hub.onApplicationShutdown();
    } finally {
      jest.useRealTimers();
    }
  });

  it('has one flush at a time, so that a hello waits for none but the one under way', async () => {
    jest.useFakeTimers();
    try {
      const { hub, signal, room, asked, change, connect } = aHub();
      hub.onModuleInit();
      const greeting = connect('screen').hello();
      await jest.advanceTimersByTimeAsync(500);
      await greeting;
      let open = () => undefined as void;
      room.gate = new Promise((resolve) => (open = resolve));
      const before = asked.since;
      for (let count = 0; count < 20; count += 1) {
        change();
        signal.heard(EVENT);
        await jest.advanceTimersByTimeAsync(300);
      }
      expect(asked.since).toBe(before + 1);
      open();
      await jest.advanceTimersByTimeAsync(300);
      expect(asked.since).toBe(before + 2);
      await hub.onApplicationShutdown();
    } finally {
      jest.useRealTimers();
    }
  });

  it('flushes once more after a flush that failed, for what was written meanwhile', async () => {
    jest.useFakeTimers();
    try {
      const { hub, signal, room, change, connect } = aHub();
      hub.onModuleInit();
      const device = connect('screen');
      const greeting = device.hello();
      await jest.advanceTimersByTimeAsync(500);
      await greeting;
      let fail = (_cause: Error) => undefined as void;
      room.gate = new Promise((_resolve, reject) => (fail = reject));
      change();
      signal.heard(EVENT);
      await jest.advanceTimersByTimeAsync(1);
      change();
      signal.heard(EVENT);
      room.gate = Promise.resolve();
      fail(new Error('no database'));
      await jest.advanceTimersByTimeAsync(400);
      expect(spans(device.frames)).toEqual([[0, 2]]);
      await hub.onApplicationShutdown();
      expect(jest.getTimerCount()).toBe(0);
    } finally {
      jest.useRealTimers();
    }
  });

  it('ends whoever may not read the event in its new phase', async () => {
    const { room, change, connect } = aHub();
    const device = connect('screen');
    const tail = (await device.hello()) as { flush(): Promise<unknown> };
    room.mayStay = false;
    change('PhaseTurned');
    await tail.flush();
    expect(device.heard).toEqual(['bye']);
    expect(device.frames).toEqual([]);
  });

  it('greets a room that comes back with one look at the log, and one projection for each position', async () => {
    const { room, asked, change, connect } = aHub();
    for (let written = 0; written < 20; written += 1) change();
    await connect('console').hello();
    const screens = Array.from({ length: 300 }, () => connect('screen'));
    Object.assign(asked, { since: 0, read: 0, project: 0 });
    room.gate = new Promise((resolve) => setImmediate(resolve));
    const answers = await Promise.all(screens.map(({ hello }, index) => hello(EVENT, index % 2 ? 5 : 12)));
    expect(new Set(answers).size).toBe(1);
    expect(asked).toMatchObject({ read: 1, project: 2 });
    expect(asked.since).toBeLessThanOrEqual(1);
    for (const [index, { frames }] of screens.entries()) {
      expect(spans(frames)).toEqual([[index % 2 ? 5 : 12, 20]]);
      expect(frames[0]?.changes).toHaveLength(index % 2 ? 15 : 8);
    }
  });

  it('replays what the others were told, without asking again', async () => {
    const { asked, change, connect } = aHub();
    const tail = (await connect('screen').hello()) as { flush(): Promise<unknown> };
    change();
    change();
    await tail.flush();
    Object.assign(asked, { read: 0, project: 0 });
    const late = connect('screen');
    await late.hello(EVENT, 0);
    expect(late.frames[0]?.changes.map(({ id }) => id)).toEqual(['topic 1', 'topic 2']);
    expect(asked).toMatchObject({ read: 0, project: 0 });
  });

  it('asks again for what a group heard before it was empty for a while', async () => {
    const { hub, asked, change, connect } = aHub();
    await connect('console').hello();
    const first = connect('screen');
    const tail = (await first.hello()) as { flush(): Promise<unknown> };
    change();
    await tail.flush();
    hub.remove(first.socket);
    change();
    await tail.flush();
    Object.assign(asked, { project: 0 });
    const second = connect('screen');
    await second.hello(EVENT, 0);
    expect(second.frames[0]?.changes.map(({ id }) => id)).toEqual(['topic 1', 'topic 2']);
    expect(asked.project).toBe(1);
  });

  it('lets whoever stands before the beginning of a trimmed log begin anew', async () => {
    const { room, change, connect } = aHub();
    for (let written = 0; written < 20; written += 1) change();
    room.logBegins = 10;
    expect(await connect('screen').hello(EVENT, 9)).toBe('resync');
    expect(await connect('screen').hello(EVENT, 10)).not.toBe('resync');
  });

  it('lets whoever is too far behind begin anew at once, while the log is still being read', async () => {
    const { room, change, connect } = aHub();
    for (let count = 0; count <= REPLAY_LIMIT; count += 1) change();
    const tail = await connect('console').hello();
    room.gate = new Promise(() => undefined);
    void (tail as { flush(): Promise<unknown> }).flush();
    expect(await connect('screen').hello(EVENT, 0)).toBe('resync');
  });

  it('greets the others when one projection fails', async () => {
    const { room, change, connect } = aHub();
    change();
    room.failing.add('screen');
    const [member, device] = [connect('console'), connect('screen')];
    const greetings = [member.hello(EVENT, 0), device.hello(EVENT, 0)];
    await expect(greetings[1]).rejects.toThrow('no database');
    expect(await greetings[0]).toHaveProperty('sockets', new Set([member.socket]));
    room.failing.clear();
    expect(await device.hello(EVENT, 0)).toHaveProperty('sockets', new Set([member.socket, device.socket]));
  });
});
