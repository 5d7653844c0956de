import { Inject, Injectable } from '@nestjs/common';
import { type Clock, MINUTE } from '@commonground/kernel';
import type { ChangeAim, ChangeMe as ChangeMeBody, ChangeMood, Consents, Me } from '@commonground/contracts';
import { mayAtEvent } from '@commonground/domain';
import { viewerOf } from '../../platform/auth/access.guard.js';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { Places } from '../../platform/auth/places.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { refuseUnseen } from '../../platform/http/refuse-unseen.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AttendeeChanges } from './attendee-changes.js';
import { AttendeeRepository } from './attendee.repository.js';
import { AttendeeEntity } from './attendees.entities.js';
import { ConsentRecords } from './consent-records.js';
import { DayBudgets } from './day-budgets.js';
import { DescribeAttendee } from './describe-attendee.js';
import { consentsOf } from './me.view.js';
import { ProfessionSeats } from './profession-seats.js';

/** What people change about themselves: card, consents, mood, aim. */
@Injectable()
export class ChangeMe {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attendees: AttendeeRepository,
    private readonly changes: AttendeeChanges,
    private readonly records: ConsentRecords,
    private readonly describe: DescribeAttendee,
    private readonly places: Places,
    private readonly seats: ProfessionSeats,
    private readonly budgets: DayBudgets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Fields that are left out stay as they are. An e-mail typed here proves nothing and claims nobody.
   *
   * @throws Refusal profession.taken, version.conflict
   */
  card(visitor: AttendeeActor, body: ChangeMeBody): Promise<Me> {
    return this.store('CardChanged', visitor, async (attendee, tx) => {
      const { fieldAudiences: audiences, email, linkedin, website, profession, seen, ...plain } = body;
      const typed = defined({
        ...plain,
        email: email === null ? '' : email,
        linkedin: linkedin === null ? '' : linkedin,
        website: website === null ? '' : website,
      });
      refuseUnseen<AttendeeEntity>(attendee, typed, seen);
      const seat = profession === undefined ? {} : await this.seats.take(tx.manager, attendee, profession);
      if (body.present !== undefined) await this.atTheEvent(tx, visitor);
      return {
        ...typed,
        ...seat,
        ...(audiences && {
          audienceHeadline: audiences.headline,
          audienceCompany: audiences.company,
          audienceEmail: audiences.email,
          audiencePhone: audiences.phone,
          audienceLinkedin: audiences.linkedin,
          audienceWebsite: audiences.website,
          audienceBio: audiences.bio,
        }),
      };
    });
  }

  /** Each switch that moved is kept on record. */
  consents(visitor: AttendeeActor, body: Consents): Promise<Me> {
    return this.store('ConsentChanged', visitor, async (attendee, tx) => {
      const before = consentsOf(attendee);
      const moved = (['listed', 'suggested', 'screen'] as const).filter(
        (purpose) => before[purpose] !== body[purpose],
      );
      await this.records.write(
        tx.manager,
        attendee.id,
        Object.fromEntries(moved.map((purpose) => [purpose, body[purpose]])),
      );
      this.changes.count(tx, 'ConsentChanged', attendee.eventId);
      return { consentListed: body.listed, consentSuggested: body.suggested, consentScreen: body.screen };
    });
  }

  mood(visitor: AttendeeActor, { mood, minutes }: ChangeMood): Promise<Me> {
    // Open is where every mood goes back to, so that it has no end.
    const until = minutes === null || mood === 'open' ? null : new Date(this.clock.now() + minutes * MINUTE);
    return this.store('MoodChanged', visitor, () => ({ mood, moodUntil: until }));
  }

  /** Seen by nobody but its owner; the engine is told. */
  aim(visitor: AttendeeActor, { aim }: ChangeAim): Promise<Me> {
    return this.store('AimChanged', visitor, () => ({ aim }), 'mine');
  }

  /** Whatever people change ends a day off; this does nothing else. */
  endDayOff(visitor: AttendeeActor): Promise<Me> {
    return this.store('DayOffEnded', visitor, () => ({}), 'mine');
  }

  /** Somebody can be present only while the event is live. @throws Refusal event.phase */
  private async atTheEvent(tx: Transaction, visitor: AttendeeActor): Promise<void> {
    const place = await this.places.find(visitor.eventId, tx.manager);
    if (!place || !mayAtEvent(viewerOf(visitor), 'answer-suggestions', place).allowed)
      throw new Refusal('event.phase');
    this.changes.count(tx, 'PresenceChanged', visitor.eventId);
  }

  private store(
    type: string,
    visitor: AttendeeActor,
    change: (
      attendee: AttendeeEntity,
      tx: Transaction,
    ) => Partial<AttendeeEntity> | Promise<Partial<AttendeeEntity>>,
    shown: 'to others' | 'mine' = 'to others',
  ): Promise<Me> {
    return this.unitOfWork.run(async (tx) => {
      const attendee = await this.attendees.lock(tx.manager, visitor.eventId, visitor.attendeeId);
      const part = { ...(await change(attendee, tx)), activeAt: new Date(this.clock.now()) };
      await tx.manager.update(AttendeeEntity, { id: attendee.id }, part);
      if (shown === 'mine') this.changes.touchOwn(tx, type, attendee.eventId, attendee.id);
      else await this.changes.touch(tx, type, attendee.eventId, attendee.id);
      if (part.dailyLimit !== undefined) await this.budgets.settle(tx, attendee.eventId, [attendee.id]);
      return this.describe.me(
        tx.manager,
        await this.attendees.get(tx.manager, attendee.eventId, attendee.id),
      );
    });
  }
}

/** Only what was sent: validation leaves absent properties as undefined. */
function defined<T extends object>(part: T): Partial<T> {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Partial<T>;
}
