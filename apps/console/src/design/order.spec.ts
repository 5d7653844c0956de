import { describe, expect, it } from '@jest/globals';
import { inOrder, moved } from './order.js';

describe('the order of a list', () => {
  it('moves one entry and leaves the others in their order', () => {
    expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  });

  it('does nothing at the ends', () => {
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
  });

  it('shows what was added meanwhile at the end', () => {
    const items = [{ id: 'a' }, { id: 'new' }, { id: 'b' }];
    expect(inOrder(items, ['b', 'a']).map(({ id }) => id)).toEqual(['b', 'a', 'new']);
    expect(inOrder(items, null).map(({ id }) => id)).toEqual(['a', 'new', 'b']);
  });
});
