import type { Groups } from './pairing-rules.js';

/** What somebody has to do with the openings of an event, as ids of openings. */
export type Interests = Pick<Groups, 'appliesTo' | 'panelOf'>;

export const NO_INTERESTS: Interests = { appliesTo: [], panelOf: [] };

/**
 * Openings for which one of the two applies while the other sits on the panel, each once. The same for both directions.
 * No setting turns this off: whoever decides about somebody does not meet them in private beforehand.
 */
export function conflictsBetween(one: Interests, other: Interests): string[] {
  // The gate asks this about everybody, and hardly anybody sits on a panel.
  if (one.panelOf.length === 0 && other.panelOf.length === 0) return [];
  const found = [
    ...one.appliesTo.filter((opening) => other.panelOf.includes(opening)),
    ...other.appliesTo.filter((opening) => one.panelOf.includes(opening)),
  ];
  return [...new Set(found)];
}
