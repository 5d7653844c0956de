import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import { guessKind } from '@commonground/matching';
import { type Place, STRANGERS } from '@commonground/domain';
import type { ChangePin, PinCard, PinView, SeenPin } from '@commonground/contracts';
import { Places } from '../../platform/auth/places.js';
import type { Batch, Outcome } from '../../platform/database/hot-commands.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { refuseUnseen } from '../../platform/http/refuse-unseen.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AttendeeChanges, type AttendeeEntity, AttendeeRepository } from '../attendees/index.js';
import { TopicEntity } from '../events/index.js';
import { PinCheck, topicRefusal } from './pin-check.js';
import { pinView } from './pin.view.js';
import { PinEntity } from './wall.entities.js';

interface Owner {
  readonly id: string;
  readonly eventId: string;
}

/** A card that somebody wants to pin. */
export interface Pinning {
  readonly attendeeId: string;
  readonly card: PinCard;
}

/** What decides about cards, as the transaction that asks has locked it. */
export interface PinFacts {
  readonly owners: ReadonlyMap<string, AttendeeEntity>;
  readonly check: PinCheck;
  readonly place: Place;
}

/** What becomes of each card, and the pins that may be written. */
export interface Judgement {
  readonly outcomes: Outcome<PinView>[];
  readonly pins: PinEntity[];
}

const INSERT = `
  INSERT INTO pin (id, event_id, attendee_id, topic_id, direction, kind, text, pinned_at)
  SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[],
                       $8::timestamptz[])`;

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
  async pin(tx: Transaction, { id: attendeeId, eventId }: Owner, card: PinCard): Promise<void> {
    await this.attendees.lock(tx.manager, eventId, attendeeId);
    const pinnings = [{ attendeeId, card }];
    const facts = await this.facts(tx.manager, eventId, pinnings);
    const { pins, outcomes } = this.judge(eventId, pinnings, facts);
    for (const outcome of outcomes) if ('refusal' in outcome) throw outcome.refusal;
    await this.write(tx, pins);
  }

  /** @param pinnings whose people the transaction has locked, so that two phones of one cannot pass the limit together */
  async facts(manager: EntityManager, eventId: string, pinnings: readonly Pinning[]): Promise<PinFacts> {
    const ids = new Set(pinnings.map(({ attendeeId }) => attendeeId));
    const [owners, check, place] = await Promise.all([
      this.attendees.byId(manager, eventId, [...ids]),
      this.checkOf(manager, eventId, pinnings),
      this.placeOf(manager, eventId),
    ]);
    return { owners, check, place };
  }

  /**
   * Says of each card whether it may be pinned, one after the other, and writes nothing. Refusals: topic.not-found,
   * topic.closed, pin.limit, request.duplicate.
   */
  judge(eventId: string, pinnings: readonly Pinning[], { owners, check, place }: PinFacts): Judgement {
    const pins: PinEntity[] = [];
    const outcomes = pinnings.map(({ attendeeId, card }): Outcome<PinView> => {
      const owner = owners.get(attendeeId);
      if (!owner) return { refusal: new Refusal('attendee.not-found') };
      const pin = this.entityOf(eventId, attendeeId, card);
      const view = this.viewFor(owner, pin, place);
      if (!view) return { refusal: new Refusal('reach.refused') };
      const why = check.pass(attendeeId, card);
      if (why !== null) return { refusal: new Refusal(why) };
      pins.push(pin);
      return { answer: view };
    });
    return { outcomes, pins };
  }

  /** Puts a pin on the wall that was looked at when it was handed in: its topic may have been closed since. */
  async put(tx: Transaction, { id: attendeeId, eventId }: Owner, card: PinCard): Promise<void> {
    await this.write(tx, [this.entityOf(eventId, attendeeId, card)]);
  }

  /** Puts pins on the wall that were judged, with the last statements of their batch. */
  writeWith(batch: Batch, pins: readonly PinEntity[]): void {
    if (pins.length === 0) return;
    batch.write(INSERT, columnsOf(pins));
    this.notePinned(batch, pins);
  }

  private async write(tx: Transaction, pins: readonly PinEntity[]): Promise<void> {
    await tx.manager.query(INSERT, columnsOf(pins));
    this.notePinned(tx, pins);
  }

  private notePinned(tx: Transaction, pins: readonly PinEntity[]): void {
    for (const pin of pins) {
      this.changed(tx, 'CardPinned', pin);
      tx.change(pin.eventId, {
        type: 'CardPinned',
        entity: 'counters',
        id: pin.eventId,
        audience: 'event',
      });
    }
  }

  /** @throws Refusal pin.not-found, topic.not-found, topic.closed, version.conflict */
  async change(
    tx: Transaction,
    { id: attendeeId, eventId }: Owner,
    pinId: string,
    body: ChangePin,
  ): Promise<PinView> {
    const owner = await this.attendees.lock(tx.manager, eventId, attendeeId);
    const pin = await tx.manager.findOneBy(PinEntity, { id: pinId, attendeeId });
    if (!pin) throw new Refusal('pin.not-found');
    const { topicId, direction: side, text: line } = body;
    refuseUnseen<SeenPin>(pin, { topicId, direction: side, text: line }, body.seen);
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
    const view = this.viewFor(owner, next, await this.placeOf(tx.manager, eventId));
    if (!view) throw new Refusal('reach.refused');
    return view;
  }

  /**
   * Takes a pin from the wall. Whoever repeats it finds it gone, which is no failure.
   *
   * @param attendeeId whose pin it must be, where its owner takes it down
   * @throws Refusal attendee.not-found
   */
  async unpin(tx: Transaction, eventId: string, pinId: string, attendeeId?: string): Promise<void> {
    if (attendeeId !== undefined) await this.attendees.lock(tx.manager, eventId, attendeeId);
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
    const topics = await this.holdTopics(manager, eventId, [topicId]);
    const closed = topicRefusal(topics.get(topicId));
    if (closed !== null) throw new Refusal(closed);
  }

  private async placeOf(manager: EntityManager, eventId: string): Promise<Place> {
    const place = await this.places.find(eventId, manager);
    if (!place) throw new Refusal('event.not-found');
    return place;
  }

  /** A pin as its owner sees it, if at all. */
  private viewFor(owner: AttendeeEntity, pin: PinEntity, place: Place): PinView | null {
    const viewer = { kind: 'attendee', eventId: pin.eventId, id: owner.id } as const;
    return pinView(pin, owner, { viewer, place, now: this.clock.now(), bond: () => STRANGERS });
  }

  private async checkOf(
    manager: EntityManager,
    eventId: string,
    pinnings: readonly Pinning[],
  ): Promise<PinCheck> {
    const topicIds = pinnings.map(({ card }) => card.topicId);
    const [topics, rows] = await Promise.all([
      this.holdTopics(manager, eventId, topicIds),
      manager.query<{ id: string; pins: number | null }[]>(
        `SELECT attendee_id AS id, count(*)::int AS pins FROM pin WHERE attendee_id = ANY($1::uuid[]) GROUP BY attendee_id
         UNION ALL SELECT id, NULL FROM pin WHERE id = ANY($2::uuid[])`,
        [pinnings.map(({ attendeeId }) => attendeeId), pinnings.map(({ card }) => card.id)],
      ),
    ]);
    const counts = new Map(rows.flatMap(({ id, pins }) => (pins === null ? [] : [[id, pins] as const])));
    const taken = new Set(rows.flatMap(({ id, pins }) => (pins === null ? [id] : [])));
    return new PinCheck(topics, counts, taken);
  }

  /** Topics by id. A share lock: while somebody pins, a topic can be neither closed nor merged away. */
  private async holdTopics(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[],
  ): Promise<Map<string, TopicEntity>> {
    const topics = await manager.find(TopicEntity, {
      where: { id: In([...new Set(ids)]), eventId },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_read' },
    });
    return new Map(topics.map((topic) => [topic.id, topic]));
  }

  private entityOf(eventId: string, attendeeId: string, card: PinCard): PinEntity {
    return {
      id: card.id,
      eventId,
      attendeeId,
      topicId: card.topicId,
      direction: card.direction,
      kind: card.kind ?? guessKind(card.text, card.direction),
      text: card.text,
      pinnedAt: new Date(this.clock.now()),
      editedAt: null,
    };
  }
}

/** The values of `INSERT`. */
function columnsOf(pins: readonly PinEntity[]): unknown[] {
  return [
    pins.map((pin) => pin.id),
    pins.map((pin) => pin.eventId),
    pins.map((pin) => pin.attendeeId),
    pins.map((pin) => pin.topicId),
    pins.map((pin) => pin.direction),
    pins.map((pin) => pin.kind),
    pins.map((pin) => pin.text),
    pins.map((pin) => pin.pinnedAt),
  ];
}
