import type { SuggestionView } from '@commonground/contracts';

/**
 * Whether I put the card aside and its time is not over. It comes back without word from the server.
 *
 * @param now server time, epoch milliseconds
 */
export const isAside = ({ laterUntil, iSaidYes }: SuggestionView, now: number): boolean =>
  !iSaidYes && laterUntil !== null && Date.parse(laterUntil) > now;

/** Whether I was asked although I have had my meetings for today: it presses for no answer, and leaves by none. */
export const isAsked = ({ waits, iSaidYes }: Pick<SuggestionView, 'waits' | 'iSaidYes'>): boolean =>
  Boolean(waits) && !iSaidYes;

/** Whether a card waits for my answer now. */
export const isWaiting = (suggestion: SuggestionView, now: number): boolean =>
  suggestion.state === 'open' && !suggestion.iSaidYes && !isAsked(suggestion) && !isAside(suggestion, now);
