import { describe, expect, it } from '@jest/globals';
import type { RehearsalView } from '@commonground/contracts';
import { baselineOf, changesSince } from './rehearsal-changes.js';

const view = (part: Partial<RehearsalView> = {}): RehearsalView => ({
  seed: 1,
  people: 20,
  cards: 40,
  encounters: 12,
  withoutCard: [],
  newcomersWithoutBuddy: [],
  gaps: [],
  places: 4,
  mostPairs: 3,
  pairsWithoutPlace: 0,
  gini: 0.2,
  distribution: [],
  ...part,
});
const nobody = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ attendeeId: `${at}`, name: `${at}` }));

describe('what changed between two rehearsals', () => {
  it('is said for each number that came out differently', () => {
    const before = view({ withoutCard: nobody(5) });
    expect(changesSince(before, view({ withoutCard: nobody(2), encounters: 13 }))).toEqual([
      { what: 'withoutCard', more: false, count: 3 },
      { what: 'encounters', more: true, count: 1 },
    ]);
    expect(changesSince(before, before)).toEqual([]);
  });

  it('is counted from the last one under other settings, however often it was repeated since', () => {
    const played = ['a', 'b', 'b', 'c', 'c'].map((settings, seed) => ({ settings, view: view({ seed }) }));
    expect(baselineOf(played)?.view.seed).toBe(2);
    expect(baselineOf(played.slice(0, 3))?.view.seed).toBe(0);
    expect(baselineOf(played.slice(0, 1))).toBeUndefined();
    expect(baselineOf([])).toBeUndefined();
  });
});
