import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@commonground/kernel';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AttendeeChanges, AttendeeEntity, AttendeeRepository } from '../attendees/index.js';

/** Lets people say themselves what they apply for. Whom the organizer entered stays an applicant. */
@Injectable()
export class DeclareApplication {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attendees: AttendeeRepository,
    private readonly changes: AttendeeChanges,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Saying it twice is no failure. @throws Refusal opening.not-found, opening.both-sides */
  apply(visitor: AttendeeActor, openingId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      // Held, so that it is not removed before this is written: a removal looks for everybody who applies.
      const found = await tx.manager.query<unknown[]>(
        'SELECT 1 FROM opening WHERE id = $1 AND event_id = $2 FOR KEY SHARE',
        [openingId, visitor.eventId],
      );
      if (found.length === 0) throw new Refusal('opening.not-found');
      await this.store(tx, 'ApplicationDeclared', visitor, (me) => {
        if (me.panelOf.includes(openingId)) throw new Refusal('opening.both-sides');
        return me.appliesTo.includes(openingId) ? me.appliesTo : [...me.appliesTo, openingId];
      });
    });
  }

  /** What was not said is taken back already. */
  withdraw(visitor: AttendeeActor, openingId: string): Promise<void> {
    return this.unitOfWork.run((tx) =>
      this.store(tx, 'ApplicationWithdrawn', visitor, (me) => me.appliesTo.filter((id) => id !== openingId)),
    );
  }

  private async store(
    tx: Transaction,
    type: string,
    { eventId, attendeeId }: AttendeeActor,
    change: (me: AttendeeEntity) => string[],
  ): Promise<void> {
    const me = await this.attendees.lock(tx.manager, eventId, attendeeId);
    const appliesTo = change(me);
    if (appliesTo.length === me.appliesTo.length) return;
    const activeAt = new Date(this.clock.now());
    await tx.manager.update(AttendeeEntity, { id: me.id }, { appliesTo, activeAt });
    this.changes.touchOwn(tx, type, eventId, me.id);
  }
}
