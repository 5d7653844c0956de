import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import { guessKind } from '@commonground/matching';
import { STRANGERS } from '@commonground/domain';
import type { ChangePin, PinCard, PinView } from '@commonground/contracts';
import { LIMITS } from '@commonground/contracts/constants';
import { Places } from '../../platform/auth/places.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AttendeeChanges, type AttendeeEntity, AttendeeRepository } from '../attendees/index.js';
import { TopicEntity } from '../events/index.js';
import { pinView } from './pin.view.js';
import { PinEntity } from './wall.entities.js';

interface Owner {
  readonly id: string;
  readonly eventId: string;
}

/** Pins, edits and unpins cards inside a transaction that a use case has opened. */
@Injectable()
export class PinCards {
  constructor(
    private readonly attendees: AttendeeRepository,
    private readonly places: Places,
    private readonly changes: AttendeeChanges,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Refusal topic.not-found, topic.closed, pin.limit */
  async pin(tx: Transaction, { id: attendeeId, eventId }: Owner, body: PinCard): Promise<PinView> {
    // The owner's row is locked, so that two phones of one person cannot pass the limit together.
    const owner = await this.attendees.lock(tx.manager, eventId, attendeeId);
    await this.openTopic(tx.manager, eventId, body.topicId);
    if ((await tx.manager.countBy(PinEntity, { attendeeId })) >= LIMITS.pinsPerAttendee)
      throw new Refusal('pin.limit');
    const pin = await this.put(tx, { id: attendeeId, eventId }, body);
    return this.ownView(tx.manager, pin, owner);
  }

  /** Puts a pin on the wall that was looked at when it was handed in: its topic may have been closed since. */
  async put(tx: Transaction, { id: attendeeId, eventId }: Owner, body: PinCard): Promise<PinEntity> {
    const pin = tx.manager.create(PinEntity, {
      id: body.id,
      eventId,
      attendeeId,
      topicId: body.topicId,
      direction: body.direction,
      kind: body.kind ?? guessKind(body.text, body.direction),
      text: body.text,
      pinnedAt: new Date(this.clock.now()),
      editedAt: null,
    });
    await tx.manager.insert(PinEntity, pin);
    this.changed(tx, 'CardPinned', pin);
    tx.change(eventId, { type: 'CardPinned', entity: 'counters', id: eventId, audience: 'event' });
    return pin;
  }

  /** @throws Refusal pin.not-found, topic.not-found, topic.closed */
  async change(
    tx: Transaction,
    { id: attendeeId, eventId }: Owner,
    pinId: string,
    body: ChangePin,
  ): Promise<PinView> {
    const owner = await this.attendees.lock(tx.manager, eventId, attendeeId);
    const pin = await tx.manager.findOneBy(PinEntity, { id: pinId, attendeeId });
    if (!pin) throw new Refusal('pin.not-found');
    const moved = body.topicId !== undefined && body.topicId !== pin.topicId ? { topicId: body.topicId } : {};
    if (moved.topicId !== undefined) await this.openTopic(tx.manager, eventId, moved.topicId);
    const text = body.text ?? pin.text;
    const direction = body.direction ?? pin.direction;
    const rephrased = text !== pin.text || direction !== pin.direction;
    const part = {
      direction,
      text,
      kind: body.kind ?? (rephrased ? guessKind(text, direction) : pin.kind),
      editedAt: new Date(this.clock.now()),
      // Only a topic that was asked for: the organizer may be merging the present one away.
      ...moved,
    };
    await tx.manager.update(PinEntity, { id: pinId }, part);
    const next = { ...pin, ...part };
    this.changed(tx, 'PinChanged', next);
    if (rephrased) await this.changes.touchQuotes(tx, 'PinChanged', next);
    return this.ownView(tx.manager, next, owner);
  }

  /** Takes a pin from the wall. Whoever repeats it finds it gone, which is no failure. */
  async unpin(tx: Transaction, eventId: string, pinId: string, attendeeId?: string): Promise<void> {
    const pin = await tx.manager.findOneBy(PinEntity, {
      id: pinId,
      eventId,
      ...(attendeeId === undefined ? {} : { attendeeId }),
    });
    if (!pin) return;
    await this.changes.touchQuotes(tx, 'CardUnpinned', pin);
    await tx.manager.delete(PinEntity, { id: pinId });
    this.changed(tx, 'CardUnpinned', pin);
    tx.change(eventId, { type: 'CardUnpinned', entity: 'counters', id: eventId, audience: 'event' });
  }

  private changed(tx: Transaction, type: string, pin: PinEntity): void {
    tx.change(pin.eventId, { type, entity: 'pin', id: pin.id, audience: 'event' });
    tx.change(pin.eventId, { type, entity: 'attendee', id: pin.attendeeId, audience: 'staff' });
  }

  /** Makes sure that a topic takes pins until the transaction ends. @throws Refusal topic.not-found, topic.closed */
  async openTopic(manager: EntityManager, eventId: string, topicId: string): Promise<void> {
    // A share lock: while somebody pins, the topic can be neither closed nor merged away.
    const topic = await manager.findOne(TopicEntity, {
      where: { id: topicId, eventId },
      lock: { mode: 'pessimistic_read' },
    });
    if (!topic) throw new Refusal('topic.not-found');
    if (topic.closed) throw new Refusal('topic.closed');
  }

  private async ownView(manager: EntityManager, pin: PinEntity, owner: AttendeeEntity): Promise<PinView> {
    const place = await this.places.find(pin.eventId, manager);
    if (!place) throw new Refusal('event.not-found');
    const viewer = { kind: 'attendee', eventId: pin.eventId, id: owner.id } as const;
    const view = pinView(pin, owner, { viewer, place, now: this.clock.now(), bond: () => STRANGERS });
    if (!view) throw new Refusal('reach.refused');
    return view;
  }
}
