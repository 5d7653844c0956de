import { describe, expect, it } from '@jest/globals';
import { BestLists } from './best-lists.js';

const listOf = (lists: BestLists): number[] =>
  Array.from({ length: lists.lengthOf(0) }, (_, rank) => lists.slotAt(0, rank));

/** Slots 1 to 4 with the same score: 4 does not find room. */
function cutList(): BestLists {
  const lists = new BestLists(3, (one, other) => one < other);
  for (const slot of [4, 2, 3, 1]) lists.offer(0, slot, 0.5);
  return lists;
}

describe('best lists', () => {
  it('keep the first by score, then by order, and know that they are cut off', () => {
    const lists = cutList();
    expect(listOf(lists)).toEqual([1, 2, 3]);
    expect(lists.isCut(0)).toBe(true);
  });

  it('once cut off, take nobody behind their last entry: others may stand in between', () => {
    const lists = cutList();
    lists.drop(0, 3);
    lists.offer(0, 5, 0.5);
    lists.offer(0, 6, 0.4);
    expect(listOf(lists)).toEqual([1, 2]);
    lists.offer(0, 7, 0.6);
    expect(listOf(lists)).toEqual([7, 1, 2]);
  });

  it('cut off and empty, know nothing any more', () => {
    const lists = cutList();
    for (const slot of [1, 2, 3]) expect(lists.drop(0, slot)).toBe(true);
    expect(lists.drop(0, 9)).toBe(false);
    lists.offer(0, 5, 0.9);
    expect(listOf(lists)).toEqual([]);
    expect(lists.thresholdOf(0)).toBe(Infinity);
  });
});
