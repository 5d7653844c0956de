import type { BlockAttendee, SuggestionView } from '@commonground/contracts';
import { bodyOf, type Written } from './written.js';

/** Lays my taps over the suggestions: what I declined is gone at once, a yes stands while it is sent. */
export function overlaySuggestions(
  suggestions: readonly SuggestionView[],
  written: readonly Written[],
): SuggestionView[] {
  const yes = new Set<string>();
  const met = new Set<string>();
  const gone = new Set<string>();
  for (const entry of written) {
    const id = entry.command.params.suggestionId ?? '';
    if (entry.command.name === 'accept') yes.add(id);
    if (entry.command.name === 'confirmMet') met.add(id);
    if (entry.command.name === 'decline') gone.add(id);
    if (entry.command.name === 'block') gone.add(bodyOf<BlockAttendee>(entry).attendeeId);
  }
  return suggestions
    .filter(({ id, partner, state }) => state === 'met' || !(gone.has(id) || gone.has(partner.id)))
    .map((suggestion) => ({
      ...suggestion,
      iSaidYes: suggestion.iSaidYes || yes.has(suggestion.id),
      iSaidMet: suggestion.iSaidMet || met.has(suggestion.id),
    }));
}
