import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type FindOptionsWhere, In } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import { may, type Viewer } from '@commonground/domain';
import { vCard } from '@commonground/interchange';
import type { ContactView } from '@commonground/contracts';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { Places } from '../../platform/auth/places.js';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AttendeeRepository, Bonds, fieldsOf, partyOf } from '../attendees/index.js';
import { EventRepository } from '../events/index.js';
import { ContactEntity } from './contacts.entities.js';

/** My contacts with exactly the fields that their owners let me see, now. */
@Injectable()
export class ReadContacts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly attendees: AttendeeRepository,
    private readonly bonds: Bonds,
    private readonly places: Places,
    private readonly events: EventRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The latest first. */
  all({ eventId, attendeeId: ownerId }: AttendeeActor): Promise<ContactView[]> {
    return this.views(this.dataSource.manager, eventId, { ownerId });
  }

  /** @throws Refusal contact.not-found, also when the contact is of somebody else or its person is out of reach */
  async one(
    { eventId, attendeeId: ownerId }: AttendeeActor,
    id: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ContactView> {
    const [view] = await this.views(manager, eventId, { ownerId, id });
    if (!view) throw new Refusal('contact.not-found');
    return view;
  }

  /** Contacts of several people, each as its owner may see it, by id. Who is out of reach is left out. */
  async byId(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[],
  ): Promise<Map<string, ContactView>> {
    const views = await this.views(manager, eventId, { id: In([...ids]) });
    return new Map(views.map((view) => [view.id, view]));
  }

  /** The contact as a vCard 3.0 file. @throws Refusal contact.not-found */
  async card(visitor: AttendeeActor, id: string): Promise<{ name: string; text: string }> {
    const contact = await this.one(visitor, id);
    const event = await this.events.get(this.dataSource.manager, visitor.eventId);
    const { headline, company, email, phone, linkedin, website } = contact.fields;
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: event.timeZone }).format(new Date(contact.at));
    const text = vCard({
      uid: `urn:uuid:${contact.attendeeId}`,
      name: contact.name,
      ...given({ headline, company, email, phone, linkedin, website }),
      note: `${event.name}, ${day}`,
      revisedAt: new Date(this.clock.now()).toISOString(),
    });
    return { name: contact.name, text };
  }

  private async views(
    manager: EntityManager,
    eventId: string,
    where: FindOptionsWhere<ContactEntity>,
  ): Promise<ContactView[]> {
    const [place, contacts] = await Promise.all([
      this.places.find(eventId, manager),
      manager.find(ContactEntity, { where, order: { at: 'DESC', id: 'DESC' } }),
    ]);
    if (!place) throw new Refusal('event.not-found');
    const kept = contacts.map((contact) => contact.attendeeId);
    const owners = new Set(contacts.map((contact) => contact.ownerId));
    const [people, bonds] = await Promise.all([
      this.attendees.byId(manager, eventId, kept),
      this.bonds.ofAll(manager, eventId, [...owners]),
    ]);
    return contacts.flatMap((contact) => {
      const attendee = people.get(contact.attendeeId);
      if (!attendee) return [];
      const viewer: Viewer = { kind: 'attendee', eventId, id: contact.ownerId };
      const subject = {
        party: partyOf(attendee, this.clock.now()),
        bond: bonds.of(contact.ownerId, attendee.id),
      };
      if (!may(viewer, 'copy-pin', subject, place).allowed) return [];
      return [
        {
          id: contact.id,
          attendeeId: attendee.id,
          name: attendee.name,
          source: contact.source,
          pinText: contact.pinText,
          at: contact.at.toISOString(),
          note: contact.note,
          fields: fieldsOf(
            attendee,
            (audience) => may(viewer, 'see-field', { ...subject, audience }, place).allowed,
          ),
        },
      ];
    });
  }
}

/** Only the fields that have a value. */
function given<T extends Record<string, string | undefined>>(fields: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as {
    [K in keyof T]?: string;
  };
}
