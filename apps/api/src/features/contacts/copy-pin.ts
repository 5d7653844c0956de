import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import { may, type PairBonds, type Place } from '@commonground/domain';
import type { ChangeContact, ContactView, SeenContact } from '@commonground/contracts';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { Places } from '../../platform/auth/places.js';
import { type Batch, HotCommands, type HotKind, type Outcome } from '../../platform/database/hot-commands.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { refuseUnseen } from '../../platform/http/refuse-unseen.js';
import { CLOCK } from '../../platform/time/clock.js';
import { type AttendeeEntity, AttendeeRepository, Bonds, DaysOff, partyOf } from '../attendees/index.js';
import { PinEntity } from '../wall/index.js';
import { ContactEntity } from './contacts.entities.js';
import { KeepContact, type Kept } from './keep-contact.js';
import { ReadContacts } from './read-contacts.js';
import { ReadTakers, type Takers } from './takers.js';

interface Copying {
  readonly attendeeId: string;
  readonly pinId: string;
}

/** What decides about copies, and what follows from them. */
interface CopyFacts {
  readonly pins: ReadonlyMap<string, PinEntity>;
  readonly owners: ReadonlyMap<string, AttendeeEntity>;
  readonly place: Place | null;
  readonly bonds: PairBonds;
  readonly takers: Takers;
  /** Whose day off ends with what they do. */
  readonly awaited: ReadonlySet<string>;
}

/** Copies the card behind a pin into my contacts, annotates and drops contacts. */
@Injectable()
export class CopyPin {
  private readonly copying: HotKind<Copying, ContactView, CopyFacts> = {
    people: (_, copyings) => copyings.map(({ attendeeId }) => attendeeId),
    read: (manager, eventId, copyings) => this.facts(manager, eventId, copyings),
    carryOut: (batch, eventId, copyings, facts) => this.copyAll(batch, eventId, copyings, facts),
  };

  constructor(
    private readonly hot: HotCommands,
    private readonly unitOfWork: UnitOfWork,
    private readonly attendees: AttendeeRepository,
    private readonly bonds: Bonds,
    private readonly places: Places,
    private readonly contacts: KeepContact,
    private readonly readContacts: ReadContacts,
    private readonly daysOff: DaysOff,
    private readonly takers: ReadTakers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Copying again answers the same contact. @throws Refusal pin.not-found, pin.own, copy.offer-first */
  copy({ eventId, attendeeId }: AttendeeActor, pinId: string): Promise<ContactView> {
    return this.hot.run(eventId, this.copying, { attendeeId, pinId });
  }

  private async copyAll(
    batch: Batch,
    eventId: string,
    copyings: readonly Copying[],
    facts: CopyFacts,
  ): Promise<Outcome<ContactView>[]> {
    const kept = this.keepable(eventId, copyings, facts);
    const wanted = kept.filter((outcome) => 'answer' in outcome).map(({ answer }) => answer);
    const active = wanted.map(({ ownerId }) => ownerId);
    this.daysOff.noteWith(batch, eventId, active, facts.awaited);
    const ids = await this.contacts.keepAll(batch, wanted);
    const views = await this.readContacts.byId(batch.manager, eventId, ids);
    let next = 0;
    return kept.map((outcome) => {
      if (!('answer' in outcome)) return outcome;
      const answer = views.get(ids[next++] ?? '');
      if (!answer) throw new Refusal('contact.not-found');
      return { answer };
    });
  }

  private async facts(
    manager: EntityManager,
    eventId: string,
    copyings: readonly Copying[],
  ): Promise<CopyFacts> {
    const pinIds = [...new Set(copyings.map(({ pinId }) => pinId))];
    const visitors = [...new Set(copyings.map(({ attendeeId }) => attendeeId))];
    const [found, place, bonds, takers, awaited] = await Promise.all([
      manager.find(PinEntity, { where: { id: In(pinIds), eventId } }),
      this.places.find(eventId, manager),
      this.bonds.ofAll(manager, eventId, visitors),
      this.takers.among(manager, visitors),
      this.daysOff.awaited(manager, visitors),
    ]);
    const owners = await this.attendees.byId(manager, eventId, [
      ...new Set(found.map((pin) => pin.attendeeId)),
    ]);
    return { pins: new Map(found.map((pin) => [pin.id, pin])), owners, place, bonds, takers, awaited };
  }

  /** What each of them would keep, or why not. */
  private keepable(
    eventId: string,
    copyings: readonly Copying[],
    { pins, owners, place, bonds, takers }: CopyFacts,
  ): Outcome<Kept>[] {
    const now = this.clock.now();
    return copyings.map(({ attendeeId: ownerId, pinId }) => {
      const pin = pins.get(pinId);
      const owner = pin && owners.get(pin.attendeeId);
      if (!owner || !place) return { refusal: new Refusal('pin.not-found') };
      if (owner.id === ownerId) return { refusal: new Refusal('pin.own') };
      const subject = { party: partyOf(owner, now), bond: bonds.of(ownerId, owner.id) };
      // Whoever is out of reach looks as if the pin were not there.
      if (!may({ kind: 'attendee', eventId, id: ownerId }, 'copy-pin', subject, place).allowed)
        return { refusal: new Refusal('pin.not-found') };
      if (takers.owes(ownerId, owner.id)) return { refusal: new Refusal('copy.offer-first') };
      takers.took(ownerId, owner.id);
      return { answer: { eventId, ownerId, attendeeId: owner.id, source: 'copy', pinText: pin.text } };
    });
  }

  /** @throws Refusal contact.not-found, version.conflict */
  annotate(visitor: AttendeeActor, id: string, { note, seen }: ChangeContact): Promise<ContactView> {
    return this.unitOfWork.run(async (tx) => {
      const mine = { id, ownerId: visitor.attendeeId };
      const contact = await tx.manager.findOne(ContactEntity, {
        where: mine,
        lock: { mode: 'pessimistic_write' },
      });
      if (contact) refuseUnseen<SeenContact>(contact, { note }, seen);
      await tx.manager.update(ContactEntity, mine, { note });
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

  /** Dropping what is gone is no failure. @throws Refusal attendee.not-found */
  drop(visitor: AttendeeActor, id: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await this.attendees.lock(tx.manager, visitor.eventId, visitor.attendeeId);
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
