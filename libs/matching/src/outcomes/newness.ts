/** How much two people are likely to know each other already. */
export interface Closeness {
  /** Encounters at earlier events. */
  readonly earlierEncounters: number;
  readonly sameCompany: boolean;
  /** Acquaintances that the two share at this event. */
  readonly shared: number;
}

/**
 * How new two people are to each other, 0 to 1: 0 once they met before, half as much for colleagues, and less the more
 * acquaintances they share.
 */
export function newness({ earlierEncounters, sameCompany, shared }: Closeness): number {
  if (earlierEncounters > 0) return 0;
  return (sameCompany ? 0.5 : 1) / (1 + 0.25 * Math.max(0, shared));
}
