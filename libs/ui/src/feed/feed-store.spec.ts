import { describe, expect, it } from '@jest/globals';
import { applyFrame, stateOf } from '@commonground/client';
import type { Frame, Snapshot } from '@commonground/contracts';
import { FeedStore } from './feed-store.js';

const snapshot: Snapshot = {
  protocol: 1,
  epoch: 'e',
  seq: 1,
  at: '2026-05-03T10:00:00.000Z',
  entities: { pin: [{ id: 'a' }], topic: [{ id: 't' }] },
};
const frame: Frame = {
  feed: 'event',
  epoch: 'e',
  from: 1,
  to: 2,
  changes: [{ entity: 'pin', id: 'b', value: { id: 'b' } }],
};
const aStore = () =>
  new FeedStore(() => ({
    origin: '',
    audience: 'screen',
    eventId: 'x',
    snapshot: () => Promise.resolve(snapshot),
  }));

describe('FeedStore', () => {
  it('gives the same list while nothing of that kind changed', () => {
    const store = aStore();
    expect(store.list('pin')).toBe(store.list('topic'));
    store.state = stateOf(snapshot, 0);
    const [pins, topics] = [store.list('pin'), store.list('topic')];
    store.state = applyFrame(store.state, frame) ?? undefined;
    expect(store.list('topic')).toBe(topics);
    expect(store.list('pin')).not.toBe(pins);
    expect(store.list('pin')).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(pins).toEqual([{ id: 'a' }]);
  });

  it('tells the clock of the server', () => {
    const store = aStore();
    expect(Math.abs(store.now() - Date.now())).toBeLessThan(1_000);
    store.state = stateOf(snapshot, Date.parse(snapshot.at) - 60_000);
    expect(Math.abs(store.now() - Date.now() - 60_000)).toBeLessThan(1_000);
  });
});
