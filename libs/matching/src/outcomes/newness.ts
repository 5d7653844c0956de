import { type Acquaintance, sharedAcquaintances } from './acquaintances.js';

/** How much two people are likely to know each other already. */
export interface Closeness {
  /** They met at an earlier event, or each keeps the other’s card. */
  readonly acquainted: boolean;
  readonly sameCompany: boolean;
  /** Acquaintances that the two share at this event. */
  readonly shared: number;
}

/** What the caller knows of two people; what they share here is known already. */
export type ClosenessOf = (a: string, b: string) => Omit<Closeness, 'shared'>;

/** How new two people are to each other, 0 to 1. */
export type NewnessOf = (a: string, b: string) => number;

/**
 * How new two people are to each other, 0 to 1: 0 for those who know each other, half as much for colleagues, and less
 * the more acquaintances they share.
 */
export function newness({ acquainted, sameCompany, shared }: Closeness): number {
  if (acquainted) return 0;
  return (sameCompany ? 0.5 : 1) / (1 + 0.25 * Math.max(0, shared));
}

/** Prepares that for many pairs. @param closenessOf absent: nothing is known but who shares acquaintances */
export function newnessIn(
  acquaintances: readonly Acquaintance[],
  closenessOf: ClosenessOf = () => ({ acquainted: false, sameCompany: false }),
): NewnessOf {
  const shared = sharedAcquaintances(acquaintances);
  return (a, b) => newness({ ...closenessOf(a, b), shared: shared(a, b) });
}
