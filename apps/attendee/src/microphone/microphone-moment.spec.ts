import { describe, expect, it } from '@jest/globals';
import type { MicrophoneView } from '@commonground/contracts';
import { minutesUntil, momentOf } from './microphone-moment.js';

const AT = '2026-11-22T18:00:00.000Z';
const microphone: MicrophoneView = {
  id: 'e',
  isOpen: true,
  turnSeconds: 60,
  speaking: { entryId: 'a', startedAt: AT, name: 'Ada' },
  queue: ['b', 'c', 'd'],
};

describe('how I stand to the microphone', () => {
  it('is worth no word while it is closed', () => {
    expect(momentOf(undefined, null)).toBeNull();
    expect(momentOf({ ...microphone, isOpen: false, speaking: null, queue: [] }, 'b')).toBeNull();
  });

  it('follows from the queue that everybody gets, and from my entry', () => {
    expect(momentOf(microphone, null)).toEqual({ state: 'open' });
    expect(momentOf(microphone, 'a')).toEqual({ state: 'speaking', entryId: 'a', startedAt: AT });
    expect(momentOf(microphone, 'c')).toEqual({ state: 'waiting', entryId: 'c', position: 2 });
    expect(momentOf(microphone, 'x')).toEqual({ state: 'asked', entryId: 'x' });
  });
});

describe('the wait', () => {
  const at = (second: number) => Date.parse(AT) + second * 1000;

  it('is told in minutes, and not to the second', () => {
    expect([1, 2, 3].map((position) => minutesUntil(position, microphone, at(15)))).toEqual([0, 2, 3]);
    expect(minutesUntil(1, microphone, at(0))).toBe(1);
    expect(minutesUntil(3, { ...microphone, speaking: null }, at(0))).toBe(2);
  });

  it('does not run out because somebody speaks too long', () => {
    expect(minutesUntil(2, microphone, at(300))).toBe(1);
  });
});
