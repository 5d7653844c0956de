import type { BenefitCode } from './benefits.js';

/** What somebody gains when the other gives what they look for. */
const RECEIVING: ReadonlySet<string> = new Set<BenefitCode>([
  'they-offer-what-you-need',
  'they-do-what-you-need',
]);

/**
 * Whether a card brings somebody back whom its reader once helped, and who now gives what the reader looks for.
 *
 * @param mine what the reader gains from the card
 * @param earlier what the other gained whenever the two met before, as the cards of then told both
 */
export function returnsHelp(mine: BenefitCode | null, earlier: readonly (string | null)[]): boolean {
  const receives = (code: string | null): boolean => code !== null && RECEIVING.has(code);
  return receives(mine) && earlier.some(receives);
}
