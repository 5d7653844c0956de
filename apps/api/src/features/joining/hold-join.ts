import { Inject, Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Clock } from '@commonground/kernel';
import type { JoinEvent } from '@commonground/contracts';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AttendeeEntity } from '../attendees/index.js';
import { EventRepository } from '../events/index.js';
import { PinCards } from '../wall/index.js';
import { Admit } from './admit.js';
import { JOIN_LIMITS, type JoinLimits } from './join-ceiling.js';

/** Keeps a join above the ceiling until an organizer decides: the row stands, its pin lies with it and on no wall. */
@Injectable()
export class HoldJoin {
  constructor(
    private readonly events: EventRepository,
    private readonly cards: PinCards,
    private readonly admit: Admit,
    @Inject(JOIN_LIMITS) private readonly limits: JoinLimits,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param retryAfterMs what somebody is told for whom there is no room in the queue either
   * @throws Refusal request.rate-limited, topic.not-found, topic.closed, profession.taken
   */
  async execute(
    tx: Transaction,
    attendee: { id: string; eventId: string },
    body: JoinEvent,
    retryAfterMs: number,
  ): Promise<void> {
    const { id, eventId } = attendee;
    // Locked, so that many who come at once cannot pass the bound together.
    await this.events.lock(tx.manager, eventId);
    const waiting = await tx.manager.countBy(AttendeeEntity, { eventId, waitingSince: Not(IsNull()) });
    if (waiting >= this.limits.waitingJoins)
      throw new Refusal('request.rate-limited', undefined, { retryAfterMs });
    await this.cards.openTopic(tx.manager, eventId, body.pin.topicId);
    await tx.manager.insert(AttendeeEntity, {
      ...attendee,
      ...this.admit.cardOf(body),
      waitingSince: new Date(this.clock.now()),
      // An id of ours: one that is taken already would keep everybody out who is let in with this one.
      heldPin: { ...body.pin, id: uuid() },
    });
    // Whoever came first has the seat, and a second one is told so before they wait.
    await this.admit.seat(tx, attendee, body);
    await this.admit.agree(tx, id, body.consents);
    tx.change(eventId, { type: 'JoinHeld', entity: 'waiting-join', id, audience: 'staff' });
  }
}
