import type { RoundMapPlace } from '@commonground/contracts';

/** One page of the map, and how many words there are to read on it. */
export interface RoundPage {
  readonly places: readonly RoundMapPlace[];
  readonly words: number;
}

const LARGEST_PAGE = 8;

/** Spreads places evenly over as few pages of at most eight as there have to be, in the order of their numbers. */
export function roundPages(places: readonly RoundMapPlace[]): readonly RoundPage[] {
  const sorted = [...places].sort((a, b) => a.place.number - b.place.number);
  const count = Math.max(1, Math.ceil(sorted.length / LARGEST_PAGE));
  return Array.from({ length: count }, (_, page) => {
    const from = Math.floor((page * sorted.length) / count);
    const shown = sorted.slice(from, Math.floor(((page + 1) * sorted.length) / count));
    return { places: shown, words: shown.reduce((sum, { names }) => sum + 2 + names.length, 0) };
  });
}
