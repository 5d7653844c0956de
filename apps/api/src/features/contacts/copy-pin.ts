import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@commonground/kernel';
import { may } from '@commonground/domain';
import type { ContactView } from '@commonground/contracts';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { Places } from '../../platform/auth/places.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AttendeeRepository, Bonds, DaysOff, partyOf } from '../attendees/index.js';
import { PinEntity } from '../wall/index.js';
import { ContactEntity } from './contacts.entities.js';
import { KeepContact } from './keep-contact.js';
import { ReadContacts } from './read-contacts.js';

/** Copies the card behind a pin into my contacts, annotates and drops contacts. */
@Injectable()
export class CopyPin {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attendees: AttendeeRepository,
    private readonly bonds: Bonds,
    private readonly places: Places,
    private readonly contacts: KeepContact,
    private readonly readContacts: ReadContacts,
    private readonly daysOff: DaysOff,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Copying again answers the same contact. @throws Refusal pin.not-found, pin.own */
  copy(visitor: AttendeeActor, pinId: string): Promise<ContactView> {
    return this.unitOfWork.run(async (tx) => {
      const { eventId, attendeeId } = visitor;
      const pin = await tx.manager.findOneBy(PinEntity, { id: pinId, eventId });
      const place = await this.places.find(eventId, tx.manager);
      if (!pin || !place) throw new Refusal('pin.not-found');
      if (pin.attendeeId === attendeeId) throw new Refusal('pin.own');
      const owner = await this.attendees.get(tx.manager, eventId, pin.attendeeId);
      const bonds = await this.bonds.of(tx.manager, eventId, attendeeId);
      const subject = { party: partyOf(owner, this.clock.now()), bond: bonds.of(attendeeId, owner.id) };
      // Whoever is out of reach looks as if the pin were not there.
      if (!may({ kind: 'attendee', eventId, id: attendeeId }, 'copy-pin', subject, place).allowed)
        throw new Refusal('pin.not-found');
      const id = await this.contacts.keep(tx, {
        eventId,
        ownerId: attendeeId,
        attendeeId: owner.id,
        source: 'copy',
        pinText: pin.text,
      });
      await this.daysOff.noteActive(tx, eventId, attendeeId);
      return this.readContacts.one(visitor, id, tx.manager);
    });
  }

  /** @throws Refusal contact.not-found */
  annotate(visitor: AttendeeActor, id: string, note: string): Promise<ContactView> {
    return this.unitOfWork.run(async (tx) => {
      await tx.manager.update(ContactEntity, { id, ownerId: visitor.attendeeId }, { note });
      const view = await this.readContacts.one(visitor, id, tx.manager);
      tx.change(visitor.eventId, {
        type: 'ContactAnnotated',
        entity: 'contact',
        id,
        audience: `attendee:${visitor.attendeeId}`,
      });
      return view;
    });
  }

  /** Dropping what is gone is no failure. */
  drop(visitor: AttendeeActor, id: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const contact = await tx.manager.findOneBy(ContactEntity, { id, ownerId: visitor.attendeeId });
      if (!contact) return;
      await tx.manager.delete(ContactEntity, { id });
      tx.change(visitor.eventId, {
        type: 'ContactDropped',
        entity: 'contact',
        id,
        audience: `attendee:${visitor.attendeeId}`,
      });
      tx.change(visitor.eventId, {
        type: 'ContactDropped',
        entity: 'copy',
        id,
        audience: `attendee:${contact.attendeeId}`,
      });
    });
  }
}
