import type { Acquaintance, Outcome, OutcomeKind } from '@commonground/matching';
import type { DeclineReason, SuggestionState } from '@commonground/contracts/constants';

/** What is kept of a card that may teach the engine something. */
export interface AnsweredCard {
  readonly low: string;
  readonly high: string;
  readonly state: SuggestionState;
  readonly score: number;
  readonly lowYes: boolean;
  readonly highYes: boolean;
  readonly lowUseful: boolean;
  readonly highUseful: boolean;
  readonly declinedBy: string | null;
  readonly declineReason: DeclineReason | null;
}

interface Side {
  readonly id: string;
  readonly yes: boolean;
  readonly useful: boolean;
}

/**
 * What each of the two made of their card. Of a card on which the other answered first, and of one that a block closed,
 * nothing is known from this side. The fit is the score of the pair: cards keep no other.
 */
export function outcomesOf(card: AnsweredCard): Outcome[] {
  const low: Side = { id: card.low, yes: card.lowYes, useful: card.lowUseful };
  const high: Side = { id: card.high, yes: card.highYes, useful: card.highUseful };
  return [
    [low, high],
    [high, low],
  ].flatMap(([from, to]) => {
    const kind = from && kindOf(card, from);
    return from && to && kind ? [{ from: from.id, to: to.id, kind, fit: card.score }] : [];
  });
}

/** Two of whom one said that they know each other, or null. */
export function knownPairOf({ low, high, declineReason }: AnsweredCard): Acquaintance | null {
  return declineReason === 'known' ? [low, high] : null;
}

function kindOf({ state, declinedBy, declineReason }: AnsweredCard, side: Side): OutcomeKind | null {
  if (state === 'met') return side.useful ? 'useful' : 'met';
  if (side.yes) return 'accepted';
  if (state === 'expired') return 'ignored';
  if (state !== 'declined' || declinedBy !== side.id) return null;
  // Whoever knows the other, or has had enough for today, says nothing about how well the two fit.
  if (declineReason === 'known') return null;
  return declineReason === 'not-today' ? 'ignored' : 'declined';
}
