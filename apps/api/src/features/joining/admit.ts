import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@commonground/kernel';
import type { Consents, JoinEvent } from '@commonground/contracts';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AttendeeChanges, type AttendeeEntity, ConsentRecords, ProfessionSeats } from '../attendees/index.js';
import type { LiveEventEntity } from '../events/index.js';
import { PinCards } from '../wall/index.js';

/** What joining does for everybody, however they came: card, consents on record, first pin. */
@Injectable()
export class Admit {
  constructor(
    private readonly records: ConsentRecords,
    private readonly cards: PinCards,
    private readonly changes: AttendeeChanges,
    private readonly seats: ProfessionSeats,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The columns of what somebody says about themselves. */
  cardOf({ name, headline, language, consents, welcome }: JoinEvent) {
    return {
      name,
      language,
      ...(headline === undefined ? {} : { headline }),
      ...(welcome === undefined ? {} : { welcome }),
      consentListed: consents.listed,
      consentSuggested: consents.suggested,
      consentScreen: consents.screen,
    };
  }

  /** The columns of somebody who comes in now. Whoever joins a live event is there. */
  entryTo({ phase }: Pick<LiveEventEntity, 'phase'>): Partial<AttendeeEntity> {
    return { joinedAt: new Date(this.clock.now()), ...(phase === 'live' ? { present: true } : {}) };
  }

  /** Takes the seat of their profession, if they named one. @throws Refusal profession.taken */
  async seat(
    tx: Transaction,
    attendee: Pick<AttendeeEntity, 'id' | 'eventId'> & Partial<AttendeeEntity>,
    { profession }: JoinEvent,
  ): Promise<void> {
    if (profession !== undefined) await this.seats.take(tx.manager, attendee, profession);
  }

  /** Keeps on record what somebody agreed to, once their row stands. */
  agree(tx: Transaction, attendeeId: string, { listed, suggested, screen }: Consents): Promise<void> {
    return this.records.write(tx.manager, attendeeId, { listed, suggested, screen });
  }

  /** The rest, once the attendee's row stands. @throws Refusal topic.not-found, topic.closed, pin.limit */
  async complete(
    tx: Transaction,
    attendee: { id: string; eventId: string },
    { consents, pin }: JoinEvent,
  ): Promise<void> {
    await this.agree(tx, attendee.id, consents);
    await this.cards.pin(tx, attendee, pin);
    await this.changes.touch(tx, 'AttendeeJoined', attendee.eventId, attendee.id);
    this.changes.count(tx, 'AttendeeJoined', attendee.eventId);
  }
}
