import { EventEmitter } from 'node:events';
import { describe, expect, it, jest } from '@jest/globals';
import { parseConfig } from '../../config/config.js';
import type { Actor } from '../auth/actor.js';
import { LiveSocket } from './feed-socket.js';
import type { HeapRoom } from './heap-room.js';
import { PhoneCeiling } from './phone-ceiling.js';
import { SocketDoor } from './socket-door.js';
import { SocketLimits } from './socket-limits.js';

class Connection extends EventEmitter {
  readonly transport = {
    socket: Object.assign(new EventEmitter(), {
      _socket: new EventEmitter(),
      CLOSED: 3,
      readyState: 3,
      terminate() {},
    }),
  };
  readonly close = jest.fn();
}

const attendee = (sessionId: string, eventId = 'event'): Actor => ({
  kind: 'attendee',
  sessionId,
  attendeeId: `attendee of ${sessionId}`,
  eventId,
  waiting: false,
});
const member: Actor = { kind: 'member', sessionId: 'm', memberId: 'm', organizationId: 'o', role: 'owner' };

function limitsWith(env: Record<string, string> = {}) {
  const config = parseConfig({ DATABASE_URL: 'postgres://localhost/none', ...env });
  const limits = new SocketLimits(new SocketDoor(config, { share: 0 } as HeapRoom), new PhoneCeiling(config));
  const enter = (actor: Actor) => {
    const connection = new Connection();
    limits.watch(connection);
    if (limits.mayEnter(actor) !== null) return null;
    const end = jest.fn();
    const emitter = { emit: end, disconnect: jest.fn() };
    const audience = actor.kind === 'member' ? 'console' : 'attendee';
    const socket = new LiveSocket(emitter as never, audience, actor, actor.sessionId);
    limits.enter(connection, socket);
    return { connection, socket, end };
  };
  return { limits, enter };
}

describe('the limits of sockets', () => {
  it('leave room for other events and for organizers when one event is full', () => {
    const { limits, enter } = limitsWith({ MAX_SOCKETS_PER_EVENT: '2' });
    const first = enter(attendee('a'));
    expect(first).not.toBeNull();
    expect(enter(attendee('b'))).not.toBeNull();
    expect(limits.mayEnter(attendee('c'))).toBe('server.unavailable');
    expect(enter(attendee('d', 'another event'))).not.toBeNull();
    expect(enter(member)).not.toBeNull();
    if (first) limits.leave(first.socket);
    expect(limits.mayEnter(attendee('c'))).toBeNull();
  });

  it('let thousands of phones in that come from one address', () => {
    const { enter } = limitsWith();
    for (let count = 0; count < 3000; count += 1) expect(enter(attendee(`phone ${count}`))).not.toBeNull();
  });

  it('give the sockets of one session one allowance, which others do not share', () => {
    const { enter } = limitsWith();
    const [one, two, other] = [enter(attendee('a')), enter(attendee('a')), enter(attendee('b'))];
    for (let count = 0; count < 14; count += 1) {
      one?.connection.emit('packet', { data: 'x' });
      two?.connection.emit('packet', { data: 'x' });
    }
    expect(two?.end).not.toHaveBeenCalled();
    for (let count = 0; count < 3; count += 1) two?.connection.emit('packet', { data: 'x' });
    expect(two?.end).toHaveBeenCalledWith('bye', { code: 'request.rate-limited' });
    other?.connection.emit('packet', { data: 'x' });
    expect(other?.end).not.toHaveBeenCalled();
  });

  it('count a long message as several', () => {
    const { enter } = limitsWith();
    const one = enter(attendee('a'));
    for (let count = 0; count < 3; count += 1) one?.connection.emit('packet', { data: 'x'.repeat(16_000) });
    expect(one?.end).not.toHaveBeenCalled();
    one?.connection.emit('packet', { data: 'x'.repeat(16_000) });
    one?.connection.emit('packet', { data: 'x'.repeat(16_000) });
    expect(one?.end).toHaveBeenCalledWith('bye', { code: 'request.rate-limited' });
  });

  it('close on whoever talks before showing a session', () => {
    const { limits } = limitsWith();
    const connection = new Connection();
    limits.watch(connection);
    for (let count = 0; count < 9; count += 1) connection.emit('packet', {});
    expect(connection.close).toHaveBeenCalled();
  });
});
