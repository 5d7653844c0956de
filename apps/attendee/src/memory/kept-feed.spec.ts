import { describe, expect, it } from '@jest/globals';
import type { FeedState } from '@commonground/client';
import type { FeedEntity } from '@commonground/contracts/constants';
import { keptFeed, readKept } from './kept-feed.js';

const stateWith = (pins: number): FeedState => ({
  epoch: 'e',
  positions: { event: 7, me: 7 },
  at: 0,
  entities: new Map<FeedEntity, Map<string, object>>([
    ['pin', new Map(Array.from({ length: pins }, (_, n) => [String(n).padStart(6, '0'), { n }]))],
    ['topic', new Map([['t', { id: 't' }]])],
  ]),
});

describe('the kept feed', () => {
  it('is the whole state of an ordinary event', () => {
    const state = stateWith(1_500);
    expect(keptFeed('kim', state)).toMatchObject({ state, isWhole: true });
  });

  it('leaves out the oldest pins of a huge one, and says so', () => {
    const { state, isWhole } = keptFeed('kim', stateWith(1_502));
    const pins = [...(state.entities.get('pin')?.keys() ?? [])];
    expect([pins.length, pins[0], pins.at(-1), isWhole]).toEqual([1_500, '000002', '001501', false]);
    expect(state.entities.get('topic')?.size).toBe(1);
  });

  it('is read by whom it belongs to, and in the words it was written in', () => {
    const kept = keptFeed('kim', stateWith(1));
    expect(readKept(kept, 'kim')).toBe(kept);
    expect(readKept(kept, 'lou')).toBeUndefined();
    expect(readKept({ ...kept, protocol: kept.protocol + 1 }, 'kim')).toBeUndefined();
    expect(readKept(undefined, 'kim')).toBeUndefined();
  });
});
