import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Frame } from '@commonground/contracts';
import { FeedMessage } from './feed-message.js';
import { LiveSocket } from './feed-socket.js';
import type { SocketLine } from './socket-line.js';

const PATIENCE = 5000;

describe(LiveSocket.name, () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  function aSocket() {
    const state = { congested: false, drained: true };
    const heard: string[] = [];
    const cut = jest.fn();
    const line: SocketLine = {
      send: ({ name }) => void heard.push(name),
      isCongested: () => state.congested,
      isDrained: () => state.drained,
      cut,
    };
    const disconnect = jest.fn();
    const below = {
      emit: (name: string, body: { code?: string }) => heard.push(`${name} ${body.code}`),
      disconnect,
    };
    const actor = { kind: 'screen' } as never;
    const socket = new LiveSocket(below as never, 'screen', actor, 'session', line, PATIENCE);
    const send = () => socket.send(new FeedMessage('frame', {} as Frame));
    /** Lets so much wait for the client that it lags. */
    const stall = () => {
      Object.assign(state, { congested: true, drained: false });
      send();
    };
    const drain = () => Object.assign(state, { congested: false, drained: true });
    return { socket, heard, send, stall, drain, cut, disconnect };
  }

  it('sends nothing to whoever lags, not even when there is room again', () => {
    const { heard, send, stall, drain } = aSocket();
    send();
    stall();
    drain();
    send();
    expect(heard).toEqual(['frame']);
  });

  it('asks for one resync when everything was read, and goes on after the next hello only', () => {
    const { socket, heard, send, stall, drain } = aSocket();
    stall();
    expect(socket.catchUp()).toBe(false);
    socket.resync();
    drain();
    jest.advanceTimersByTime(PATIENCE * 2);
    send();
    expect(heard).toEqual(['resync']);
    expect(socket.catchUp()).toBe(true);
    send();
    expect(heard).toEqual(['resync', 'frame']);
  });

  it('cuts off whoever lags for too long', () => {
    const { heard, stall, cut, disconnect } = aSocket();
    stall();
    jest.advanceTimersByTime(PATIENCE - 200);
    expect(cut).not.toHaveBeenCalled();
    jest.advanceTimersByTime(400);
    expect(heard).toEqual(['bye feed.lagging']);
    expect(cut).toHaveBeenCalledTimes(1);
    expect(disconnect).not.toHaveBeenCalled();
  });

  it('waits for no closing handshake of whoever does not read', () => {
    const { socket, heard, stall, cut } = aSocket();
    stall();
    socket.end('session.missing');
    jest.advanceTimersByTime(PATIENCE * 2);
    expect(heard).toEqual(['bye session.missing']);
    expect(cut).toHaveBeenCalledTimes(1);
  });

  it('leaves no timer behind when the client is gone', () => {
    const { socket, stall } = aSocket();
    stall();
    socket.gone();
    expect(jest.getTimerCount()).toBe(0);
  });
});
