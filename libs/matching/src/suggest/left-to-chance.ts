import { type Random, seededRandom, textHash } from '@commonground/kernel';
import { anyLineOf, type ChatWords, openChat } from './open-chat.js';
import type { SuggestedPair } from './model.js';
import type { ScoredPair } from './pair-score.js';
import { pairKey } from './past.js';
import { type Guest, mostOpen } from './room.js';

/** Tries for one card before chance gives up and the fitting pair stays. */
const TRIES = 64;

export interface Chance extends ChatWords {
  /** Share of the cards that chance deals, 0 to 1. */
  readonly share: number;
  readonly guests: readonly Guest[];
  /** Cards that somebody holds already. */
  readonly cardsOf: (guest: Guest) => number;
  readonly maxOpen: number;
  readonly mayPair: (one: Guest, other: Guest) => boolean;
  /** Whose turn it is: they are the ones to be surprised. Absent: whoever of the two comes first by id. */
  readonly isAsked?: (guest: Guest) => boolean;
}

export interface Dealt {
  readonly kept: ScoredPair[];
  readonly chats: SuggestedPair[];
}

/**
 * Gives a share of the cards to chance: somebody who was to get a fitting partner meets anybody instead. Which cards
 * these are follows from the two people and how many cards they had, so that a pair passed over now has its turn later.
 */
export function leaveToChance(picked: readonly ScoredPair[], chance: Chance): Dealt {
  const { share, guests, cardsOf, maxOpen, mayPair, isAsked } = chance;
  if (share <= 0) return { kept: [...picked], chats: [] };
  const kept: ScoredPair[] = [];
  const passedOver: { pair: ScoredPair; random: Random }[] = [];
  for (const pair of picked) {
    const had = pair.one.person.shown + pair.other.person.shown;
    const random = seededRandom(textHash(pairKey(pair.one.person.id, pair.other.person.id), had));
    if (random() < share) passedOver.push({ pair, random });
    else kept.push(pair);
  }

  const cards = new Map<Guest, number>();
  const dealt = new Set(picked.map(({ one, other }) => pairKey(one.person.id, other.person.id)));
  const hasRoom = (guest: Guest): boolean =>
    cardsOf(guest) + (cards.get(guest) ?? 0) < mostOpen(guest.person, maxOpen);
  const count = (...two: Guest[]): void => {
    for (const guest of two) cards.set(guest, (cards.get(guest) ?? 0) + 1);
  };
  for (const { one, other } of kept) count(one, other);

  const chats: SuggestedPair[] = [];
  for (const { pair, random } of passedOver) {
    const { one, other } = pair;
    const inTurn = isAsked && !isAsked(one) && isAsked(other) ? [other, one] : [one, other];
    const surprised = inTurn.find(hasRoom);
    const partner = surprised && draw(random, surprised);
    if (surprised && partner) {
      count(surprised, partner);
      dealt.add(pairKey(surprised.person.id, partner.person.id));
      chats.push(openChat(anyLineOf(surprised), anyLineOf(partner), chance));
    } else if (hasRoom(one) && hasRoom(other)) {
      count(one, other);
      kept.push(pair);
    }
  }
  return { kept, chats };

  function draw(random: Random, guest: Guest): Guest | undefined {
    for (let tries = 0; tries < TRIES; tries++) {
      const partner = guests[Math.floor(random() * guests.length)];
      if (!partner || partner === guest || !hasRoom(partner)) continue;
      if (dealt.has(pairKey(guest.person.id, partner.person.id)) || !mayPair(guest, partner)) continue;
      return partner;
    }
    return undefined;
  }
}
