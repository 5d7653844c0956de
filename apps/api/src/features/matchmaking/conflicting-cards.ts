import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@commonground/kernel';
import { may, STRANGERS } from '@commonground/domain';
import { Places } from '../../platform/auth/places.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AttendeeRepository, partyOf } from '../attendees/index.js';
import { ConflictLog } from '../openings/index.js';

export interface TakenCard {
  readonly id: string;
  readonly lowId: string;
  readonly highId: string;
}

/** A card that may still bring the two together. */
const STANDING = `state IN ('open', 'accepted')`;

/** Takes back the cards of two of whom one has come to decide about the other, and logs that it did. */
@Injectable()
export class ConflictingCards {
  constructor(
    private readonly attendees: AttendeeRepository,
    private readonly places: Places,
    private readonly log: ConflictLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param changed whose cards to look at; absent: everybody's */
  async take(tx: Transaction, eventId: string, changed: readonly string[] | undefined): Promise<TakenCard[]> {
    const cards = await tx.manager.query<TakenCard[]>(
      `SELECT card.id, low_id AS "lowId", high_id AS "highId"
       FROM attendee AS panelist JOIN suggestion AS card ON panelist.id IN (low_id, high_id)
       WHERE panelist.event_id = $1 AND panelist.panel_of <> '{}' AND ${STANDING}
         AND ($2::uuid[] IS NULL OR low_id = ANY($2) OR high_id = ANY($2))`,
      [eventId, changed ?? null],
    );
    if (cards.length === 0) return [];
    const [people, place] = await Promise.all([
      this.attendees.byId(tx.manager, eventId, [
        ...new Set(cards.flatMap(({ lowId, highId }) => [lowId, highId])),
      ]),
      this.places.find(eventId, tx.manager),
    ]);
    const barred = cards.filter(({ lowId, highId }) => {
      const [low, high] = [people.get(lowId), people.get(highId)];
      if (!low || !high || !place) return false;
      const [viewer, party] = [partyOf(low, this.clock.now()), partyOf(high, this.clock.now())];
      const reader = { kind: 'attendee', eventId, id: lowId, party: viewer } as const;
      const decision = may(reader, 'keep-card', { party, bond: STRANGERS }, place);
      return !decision.allowed && decision.why === 'conflict-of-interest';
    });
    if (barred.length === 0) return [];
    const [taken] = await tx.manager.query<[TakenCard[], number]>(
      `DELETE FROM suggestion WHERE id = ANY($1::uuid[]) AND ${STANDING}
       RETURNING id, low_id AS "lowId", high_id AS "highId"`,
      [barred.map(({ id }) => id)],
    );
    await this.log.note(
      tx.manager,
      eventId,
      taken.map(({ lowId, highId }) => [lowId, highId]),
    );
    return taken;
  }
}
