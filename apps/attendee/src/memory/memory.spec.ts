import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { AttendeeSession } from '@commonground/contracts';

class OfflineError extends Error {}
const kept = new Map<string, unknown>();
const deviceMemory = () => ({
  read: async (key: string) => kept.get(key),
  write: async (key: string, value: unknown) => void kept.set(key, value),
  forget: async () => kept.clear(),
});
jest.unstable_mockModule('@commonground/client', () => ({ deviceMemory, OfflineError }));
const { askOrRemember, remember, rememberOnly, takeOld } = await import('./memory.js');

const never = () => new Promise<string>(() => undefined);
const offline = () => Promise.reject(new OfflineError());
const sessionOf = (id: string, phase = 'live') => ({ me: { id }, event: { phase } }) as AttendeeSession;

describe('what the phone remembers', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    kept.clear();
    takeOld();
  });
  afterEach(() => void jest.useRealTimers());

  it('is not needed while the server answers', async () => {
    remember('contacts', 'before');
    expect(await askOrRemember('contacts', () => Promise.resolve('now'))).toBe('now');
    expect(takeOld()).toEqual([]);
  });

  it('stands in where nobody answers, or not in time, and is asked for again once', async () => {
    remember('contacts', 'before');
    expect(await askOrRemember('contacts', offline)).toBe('before');
    expect(takeOld()).toEqual(['contacts']);
    expect(takeOld()).toEqual([]);
    const slow = askOrRemember('contacts', never);
    await jest.advanceTimersByTimeAsync(4_000);
    expect(await slow).toBe('before');
  });

  it('never stands in for a refusal, and nothing stands in for nothing', async () => {
    remember('blocks', 'before');
    const refused = new Error('refused');
    await expect(askOrRemember('blocks', () => Promise.reject(refused))).rejects.toBe(refused);
    await expect(askOrRemember('contacts', offline)).rejects.toBeInstanceOf(OfflineError);
    expect(takeOld()).toEqual([]);
  });

  it.each([
    ['the same attendee', sessionOf('kim'), ['session', 'contacts']],
    ['another attendee', sessionOf('lou'), ['session']],
    ['nobody', null, []],
    ['an event that is archived', sessionOf('kim', 'archived'), []],
  ])('after the session of %s', async (_, session, left) => {
    await rememberOnly(sessionOf('kim'));
    remember('contacts', 'mine');
    await rememberOnly(session);
    expect([...kept.keys()].sort()).toEqual([...left].sort());
  });
});
