import { type Random, SECOND } from '@commonground/kernel';
import type { SuggestionView } from '@commonground/contracts';
import type { Agenda } from './agenda.js';
import type { CrowdView } from './crowd-acts.js';
import type { CrowdMember } from './crowd-people.js';

/** Encounters among the crowd, so that its numbers stay those of an evening. */
const MOST_ENCOUNTERS = 40;
/** The first few come quickly, so that the evening is seen to work; then there is one now and then. */
const QUICK_YESES = 4;

/**
 * What members say to their cards. A visitor gets a yes within seconds. Cards among the crowd are answered soon as
 * well, mostly with a no, so that everybody has attention left for visitors.
 */
export class CardPlan {
  /** Cards that were decided, by what was decided about them. */
  private readonly decided = new Set<string>();
  /** Cards that were accepted and not met so far. */
  private accepted = 0;
  private yeses = 0;
  private nextYesAt: number;

  constructor(
    private readonly members: ReadonlyMap<string, CrowdMember>,
    private readonly agenda: Agenda,
    private readonly random: Random,
    startedAt: number,
  ) {
    this.nextYesAt = startedAt;
  }

  look(view: CrowdView): void {
    for (const [memberId, cards] of view.cards) {
      for (const card of cards) {
        if (this.members.has(card.partner.id)) this.amongTheCrowd(view, memberId, card);
        else this.withVisitor(view.now, memberId, card);
      }
    }
  }

  private withVisitor(now: number, memberId: string, card: SuggestionView): void {
    const cardId = card.id;
    if (card.state === 'open' && !card.iSaidYes && this.first(`yes ${memberId} ${cardId}`)) {
      this.agenda.add(now + this.between(3, 8), { kind: 'accept', memberId, cardId });
    }
    if (card.state === 'accepted' && !card.iSaidMet && this.first(`met ${memberId} ${cardId}`)) {
      this.agenda.add(now + this.between(10, 18), { kind: 'met', memberId, cardId });
    }
  }

  private amongTheCrowd(view: CrowdView, memberId: string, card: SuggestionView): void {
    const { now } = view;
    const cardId = card.id;
    if (card.state === 'open' && this.first(`card ${cardId}`)) {
      if (now >= this.nextYesAt && this.accepted + metAmong(view, this.members) < MOST_ENCOUNTERS) {
        this.accepted += 1;
        this.yeses += 1;
        if (this.yeses >= QUICK_YESES) this.nextYesAt = now + this.between(40, 110);
        for (const side of [memberId, card.partner.id]) {
          this.agenda.add(now + this.between(4, 12), { kind: 'accept', memberId: side, cardId });
        }
      } else {
        this.agenda.add(now + this.between(8, 18), { kind: 'decline', memberId, cardId });
      }
    }
    if (card.state === 'accepted' && !card.iSaidMet && this.first(`met ${memberId} ${cardId}`)) {
      this.agenda.add(now + this.between(8, 30), { kind: 'met', memberId, cardId });
    }
    if (card.state === 'met' && this.first(`done ${cardId}`)) this.accepted = Math.max(0, this.accepted - 1);
  }

  private first(key: string): boolean {
    if (this.decided.has(key)) return false;
    this.decided.add(key);
    return true;
  }

  /** A moment between so many seconds, in milliseconds. */
  private between(least: number, most: number): number {
    return (least + this.random() * (most - least)) * SECOND;
  }
}

/** Encounters among the crowd so far: each is on the phones of two. */
function metAmong(view: CrowdView, members: ReadonlyMap<string, CrowdMember>): number {
  const met = new Set<string>();
  for (const cards of view.cards.values()) {
    for (const { id, state, partner } of cards) if (state === 'met' && members.has(partner.id)) met.add(id);
  }
  return met.size;
}
