import { initialsOf } from '@commonground/kernel';
import type { SuggestionView } from '@commonground/contracts';
import type { SuggestionWait } from '@commonground/contracts/constants';
import type { SuggestionEntity } from './matchmaking.entities.js';

export interface SpotName {
  readonly name: string;
  readonly zone: string;
}

/** The other of the two. */
export const partnerOf = (card: SuggestionEntity, attendeeId: string): string =>
  card.lowId === attendeeId ? card.highId : card.lowId;

/**
 * For how long a card waits for somebody who was asked and has had the meetings of the day, or null.
 *
 * @param fullUntil of either side, null for whoever is not full
 */
export function waitOf(
  card: SuggestionEntity,
  fullUntil: (attendeeId: string) => Date | null,
): SuggestionWait | null {
  if (card.state !== 'open' || card.lowYes === card.highYes) return null;
  const until = fullUntil(card.lowYes ? card.highId : card.lowId);
  if (!until) return null;
  return card.expiresAt > until ? 'next-day' : 'end';
}

/** A card as one of the two sees it. That the other said yes is told only to somebody who did too. */
export function suggestionView(
  card: SuggestionEntity,
  attendeeId: string,
  partner: { id: string; name: string; headline: string },
  spot: SpotName | null,
  remote: boolean,
  isReturn: boolean,
  waits: SuggestionWait | null,
): SuggestionView {
  const low = card.lowId === attendeeId;
  const [mine, theirs] = low ? [card.lowBenefit, card.highBenefit] : [card.highBenefit, card.lowBenefit];
  const [iSaidYes, theyDid] = low ? [card.lowYes, card.highYes] : [card.highYes, card.lowYes];
  const [iSaidUseful, later] = low
    ? [card.lowUseful, card.lowLaterUntil]
    : [card.highUseful, card.highLaterUntil];
  const [iSaidMet, theySaidMet] = low ? [card.lowMet, card.highMet] : [card.highMet, card.lowMet];
  return {
    id: card.id,
    state: card.state,
    label: card.label,
    partner: { ...partner, initials: initialsOf(partner.name) },
    myBenefit: mine,
    theirBenefit: theirs,
    facts: card.facts.map((fact) => ({
      mine: fact.owner === attendeeId,
      source: fact.source,
      role: fact.role,
      pinId: fact.pinId ?? null,
      text: fact.text,
    })),
    returnsHelp: isReturn,
    question: card.question,
    spot: remote ? null : { id: spot ? card.spotId : null, name: spot?.name ?? '', zone: spot?.zone ?? '' },
    sign: card.sign,
    iSaidYes,
    theySaidYes: iSaidYes && theyDid,
    iSaidMet,
    theySaidMet,
    iSaidUseful,
    laterUntil: later?.toISOString() ?? null,
    waits,
    createdAt: card.createdAt.toISOString(),
    expiresAt: card.expiresAt.toISOString(),
  };
}
