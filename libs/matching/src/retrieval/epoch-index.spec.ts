import { describe, expect, it } from '@jest/globals';
import { EpochIndex } from './epoch-index.js';
import { type SparseProfile, sparseVector } from './sparse-profile.js';

const sharing = (...terms: number[]): SparseProfile => ({
  seeks: sparseVector([]),
  gives: sparseVector([]),
  shares: sparseVector(terms.map((term) => [term, 1])),
});

const COMMON = 0;

function aRoomOf(count: number): EpochIndex {
  const index = new EpochIndex();
  for (let at = 0; at < count; at++)
    index.put(`p${String(at).padStart(3, '0')}`, sharing(COMMON, 1 + (at % 20)));
  index.renew();
  return index;
}

describe('an index with rarities frozen per epoch', () => {
  it('ranks a rare common interest above one that everybody has', () => {
    const index = aRoomOf(100);
    const best = index.best('p000', { count: 5 });
    expect(best.slice(0, 4).map(({ id }) => id)).toEqual(['p020', 'p040', 'p060', 'p080']);
    expect(best[4]?.score).toBeLessThan((best[3]?.score ?? 0) / 5);
  });

  it('keeps the scores of others while single people come', () => {
    const index = aRoomOf(100);
    const before = index.best('p000', { count: 4 });
    for (let at = 0; at < 10; at++) index.put(`q${at}`, sharing(COMMON));
    expect(index.isStale).toBe(false);
    expect(index.best('p000', { count: 4 })).toEqual(before);
    index.put('q10', sharing(COMMON));
    expect(index.isStale).toBe(true);
  });

  it('answers from the old epoch until the new one is complete, and then as if it had begun now', () => {
    const index = aRoomOf(100);
    for (let at = 0; at < 30; at++) index.put(`q${at}`, sharing(COMMON));
    const old = index.best('p000', { count: 30 });
    expect(index.renew(50)).toBe(false);
    index.remove('p020');
    index.put('p040', sharing(7));
    index.put('a', sharing(COMMON, 1));
    expect(index.best('p000', { count: 30 })).not.toHaveLength(0);
    expect(index.best('p000', { count: 1 })[0]?.id).toBe('a');
    expect(old[0]?.id).toBe('p020');
    while (!index.renew(50));
    const fresh = new EpochIndex();
    for (let at = 0; at < 100; at++) {
      if (at === 20) continue;
      fresh.put(`p${String(at).padStart(3, '0')}`, at === 40 ? sharing(7) : sharing(COMMON, 1 + (at % 20)));
    }
    for (let at = 0; at < 30; at++) fresh.put(`q${at}`, sharing(COMMON));
    fresh.put('a', sharing(COMMON, 1));
    fresh.renew();
    // The epoch began before three of the changes, so ranks agree, not the last digits of scores.
    const ids = (of: EpochIndex): string[] => of.best('p000', { count: 5 }).map(({ id }) => id);
    expect(ids(index)).toEqual(ids(fresh));
  });
});
