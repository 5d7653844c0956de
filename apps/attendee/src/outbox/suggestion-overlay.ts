import type { BlockAttendee, MarkUseful, StruckFact, SuggestionView } from '@commonground/contracts';
import { LIMITS } from '@commonground/contracts/constants';
import { MINUTE } from '@commonground/kernel';
import { overlayStruckFacts } from './struck-fact-overlay.js';
import { bodyOf, type Written } from './written.js';

/** Lays my taps over the suggestions: what I declined is gone at once, a yes stands while it is sent, later is later. */
export function overlaySuggestions(
  suggestions: readonly SuggestionView[],
  written: readonly Written[],
): SuggestionView[] {
  const yes = new Set<string>();
  const met = new Set<string>();
  const gone = new Set<string>();
  const later = new Map<string, number>();
  const useful = new Map<string, boolean>();
  for (const entry of written) {
    const id = entry.command.params.suggestionId ?? '';
    if (entry.command.name === 'accept') yes.add(id);
    if (entry.command.name === 'confirmMet') met.add(id);
    if (entry.command.name === 'putAside') later.set(id, entry.command.at + LIMITS.laterMinutes * MINUTE);
    if (entry.command.name === 'markUseful') useful.set(id, bodyOf<MarkUseful>(entry).useful);
    if (entry.command.name === 'decline') gone.add(id);
    if (entry.command.name === 'block') gone.add(bodyOf<BlockAttendee>(entry).attendeeId);
  }
  const struck = overlayStruckFacts([], written);
  return suggestions
    .filter(({ id, partner, state }) => state === 'met' || !(gone.has(id) || gone.has(partner.id)))
    .filter((suggestion) => !restsOn(suggestion, yes.has(suggestion.id), struck))
    .map((suggestion) => ({
      ...suggestion,
      iSaidYes: suggestion.iSaidYes || yes.has(suggestion.id),
      iSaidMet: suggestion.iSaidMet || met.has(suggestion.id),
      iSaidUseful: useful.get(suggestion.id) ?? suggestion.iSaidUseful,
      laterUntil: laterUntil(suggestion, later.get(suggestion.id)),
    }));
}

/** No card steps aside for longer than it lasts. */
function laterUntil(
  { laterUntil: known, expiresAt }: SuggestionView,
  until: number | undefined,
): string | null {
  if (until === undefined) return known;
  return new Date(Math.min(until, Date.parse(expiresAt))).toISOString();
}

/** An open card that quotes what I just struck is taken back, unless I said yes to it. */
function restsOn(card: SuggestionView, saidYes: boolean, struck: readonly StruckFact[]): boolean {
  if (card.state !== 'open' || card.iSaidYes || saidYes) return false;
  return struck.some(({ pinId, text }) =>
    card.facts.some((fact) => fact.mine && fact.pinId === pinId && fact.text.includes(text)),
  );
}
