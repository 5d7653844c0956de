import type { RehearsalView } from '@commonground/contracts';

export const CHANGES = ['withoutCard', 'placesShort', 'cards', 'encounters'] as const;
export interface Change {
  readonly what: (typeof CHANGES)[number];
  readonly more: boolean;
  readonly count: number;
}

/** What came out differently, most telling first. */
export function changesSince(before: RehearsalView, now: RehearsalView): Change[] {
  const figures = (view: RehearsalView): Record<Change['what'], number> => ({
    withoutCard: view.withoutCard.length,
    placesShort: view.pairsWithoutPlace,
    cards: view.cards,
    encounters: view.encounters,
  });
  const [old, fresh] = [figures(before), figures(now)];
  return CHANGES.flatMap((what) => {
    const difference = fresh[what] - old[what];
    return difference === 0 ? [] : [{ what, more: difference > 0, count: Math.abs(difference) }];
  });
}

/** A rehearsal, and under which settings it was played. */
export interface Played {
  readonly view: RehearsalView;
  readonly settings: string;
}

/** The rehearsal to compare with: the last one under other settings. */
export function baselineOf(played: readonly Played[]): Played | undefined {
  const last = played.at(-1);
  return last && played.findLast(({ settings }) => settings !== last.settings);
}
