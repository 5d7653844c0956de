import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@commonground/kernel';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AttendeeRepository } from '../attendees/index.js';
import { cardChanged } from './card-changed.js';
import { ConflictingCards, type TakenCard } from './conflicting-cards.js';
import type { StoredFact } from './matchmaking.entities.js';
import { literal, quotable } from './quoted.js';
import { isWelcome, type WelcomeCard, welcomeStands } from './welcome-stands.js';

/** A card that waits, and to which nobody has said yes. */
const UNANSWERED = `state = 'open' AND NOT low_yes AND NOT high_yes`;

interface Unanswered extends WelcomeCard {
  id: string;
  facts: StoredFact[];
  /** One of the two has had the meetings of the day. */
  full: boolean;
}

/**
 * A card that is not true any more, or asks somebody who has had the meetings of the day, and to which nobody has said yes,
 * is taken back as if never shown. So is one between an applicant and whoever decides about them, whatever they answered.
 */
@Injectable()
export class WithdrawStale {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attendees: AttendeeRepository,
    private readonly conflicting: ConflictingCards,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param changed whose cards to look at; absent: everybody's. @returns who has a card less */
  async execute(eventId: string, changed: readonly string[] | undefined): Promise<string[]> {
    if (changed?.length === 0) return [];
    return this.unitOfWork.run(async (tx) => {
      // Read without locks: people go on answering meanwhile.
      const cards = await tx.manager.query<Unanswered[]>(
        `SELECT id, low_id AS "lowId", high_id AS "highId", low_benefit AS "lowBenefit",
                high_benefit AS "highBenefit", facts,
                EXISTS (SELECT 1 FROM attendee WHERE id IN (low_id, high_id) AND full_until > $3) AS "full"
         FROM suggestion
         WHERE event_id = $1 AND ${UNANSWERED} AND ($2::uuid[] IS NULL OR low_id = ANY($2) OR high_id = ANY($2))`,
        [eventId, changed ?? null, new Date(this.clock.now())],
      );
      const facts = cards.flatMap((card) => card.facts);
      const sources = await quotable(tx.manager, facts);
      const owners = facts.filter((fact) => !fact.pinId).map((fact) => fact.owner);
      const welcoming = cards.filter(isWelcome).flatMap(({ lowId, highId }) => [lowId, highId]);
      const people = await this.attendees.byId(tx.manager, eventId, [...new Set([...owners, ...welcoming])]);
      const stands = literal(sources, people);
      const gone = cards
        .filter((card) => card.full || !card.facts.every(stands) || !welcomeStands(card, people))
        .map((card) => card.id);
      const barred = await this.conflicting.take(tx, eventId, changed);
      const stale = [...barred, ...(gone.length > 0 ? await takeUnanswered(tx, gone) : [])];
      for (const card of stale) {
        for (const id of [card.lowId, card.highId]) {
          cardChanged(tx, 'SuggestionWithdrawn', eventId, card.id, id);
          tx.change(eventId, { type: 'SuggestionWithdrawn', entity: 'attendee', id, audience: 'staff' });
        }
      }
      if (stale.length > 0)
        tx.change(eventId, {
          type: 'SuggestionWithdrawn',
          entity: 'counters',
          id: eventId,
          audience: 'event',
        });
      return stale.flatMap((card) => [card.lowId, card.highId]);
    });
  }
}

async function takeUnanswered(tx: Transaction, ids: readonly string[]): Promise<TakenCard[]> {
  const [taken] = await tx.manager.query<[TakenCard[], number]>(
    `DELETE FROM suggestion WHERE id = ANY($1::uuid[]) AND ${UNANSWERED}
     RETURNING id, low_id AS "lowId", high_id AS "highId"`,
    [ids],
  );
  return taken;
}
