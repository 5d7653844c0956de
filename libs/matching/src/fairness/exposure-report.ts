import { gini } from './gini.js';

/** How attention is spread over a room. */
export interface ExposureReport {
  /** Inequality of the number of cards, 0 to 1. */
  readonly gini: number;
  /** People who had no card at all. */
  readonly none: number;
  readonly most: number;
  /** People by their number of cards: at 0 those without one, at 1 those with one, up to `most`. */
  readonly distribution: readonly number[];
}

/** @param cards how many cards each person had so far, one number per person */
export function exposureReport(cards: readonly number[]): ExposureReport {
  const most = cards.reduce((high, count) => Math.max(high, count), 0);
  const distribution = Array.from({ length: cards.length === 0 ? 0 : most + 1 }, () => 0);
  for (const count of cards) distribution[count] = (distribution[count] ?? 0) + 1;
  return { gini: gini(cards), none: distribution[0] ?? 0, most, distribution };
}
