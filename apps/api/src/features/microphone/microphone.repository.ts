import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In, Not } from 'typeorm';
import type { MicrophoneEntry, MicrophoneQueue } from '@commonground/domain';
import type { Clock } from '@commonground/kernel';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { CLOCK } from '../../platform/time/clock.js';
import { microphoneChanged } from '../attendees/index.js';
import { MicrophoneEntity, MicrophoneEntryEntity } from './microphone.entities.js';

/** A microphone as a transaction holds it: nobody else changes its queue until that ends. */
export interface HeldMicrophone {
  /** Null: it was never opened. */
  readonly microphone: MicrophoneEntity | null;
  readonly queue: MicrophoneQueue;
}

/** Reads and writes the microphone of an event, and says what changed. */
@Injectable()
export class MicrophoneRepository {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  read(manager: EntityManager, eventId: string): Promise<MicrophoneEntity | null> {
    return manager.findOneBy(MicrophoneEntity, { eventId });
  }

  /** Everybody who asked, in the order of arrival. */
  entries(manager: EntityManager, eventId: string): Promise<MicrophoneEntryEntity[]> {
    return manager.find(MicrophoneEntryEntity, { where: { eventId }, order: { place: 'ASC' } });
  }

  /** The microphone and its queue for a feed that was asked for these ids. Null: it was never opened, or not asked for. */
  async shown(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
  ): Promise<{ microphone: MicrophoneEntity; entries: MicrophoneEntryEntity[] } | null> {
    if (ids !== 'all' && !ids.includes(eventId)) return null;
    const microphone = await this.read(manager, eventId);
    return microphone && { microphone, entries: await this.entries(manager, eventId) };
  }

  async hold(manager: EntityManager, eventId: string): Promise<HeldMicrophone> {
    const microphone = await manager.findOne(MicrophoneEntity, {
      where: { eventId },
      lock: { mode: 'pessimistic_write' },
    });
    // Only now the queue stands still.
    return { microphone, queue: (await this.entries(manager, eventId)).map(entryIn) };
  }

  /** Those of these ids that stand in the queue of another event. */
  async elsewhere(manager: EntityManager, eventId: string, ids: readonly string[]): Promise<Set<string>> {
    const entries = await manager.find(MicrophoneEntryEntity, {
      select: { id: true },
      where: { id: In([...ids]), eventId: Not(eventId) },
    });
    return new Set(entries.map(({ id }) => id));
  }

  /** Stores what became of a queue that is held. */
  async store(
    tx: Transaction,
    type: string,
    eventId: string,
    before: MicrophoneQueue,
    after: MicrophoneQueue,
  ): Promise<void> {
    if (after === before) return;
    const known = new Map(before.map((entry) => [entry.id, entry]));
    const kept = new Set(after.map(({ id }) => id));
    const gone = before.filter(({ id }) => !kept.has(id));
    const added = after.filter(({ id }) => !known.has(id));
    const turned = after.filter((entry) => known.has(entry.id) && known.get(entry.id) !== entry);
    // A turn ends before another begins.
    await this.remove(tx.manager, gone);
    await Promise.all([this.turn(tx.manager, turned), this.add(tx.manager, eventId, added)]);
    microphoneChanged(tx, type, eventId);
    for (const { id, attendeeId } of [...gone, ...added, ...turned])
      tx.change(eventId, { type, entity: 'microphone-entry', id, audience: `attendee:${attendeeId}` });
  }

  private async remove(manager: EntityManager, entries: MicrophoneQueue): Promise<void> {
    if (entries.length > 0)
      await manager.delete(MicrophoneEntryEntity, { id: In(entries.map(({ id }) => id)) });
  }

  private async turn(manager: EntityManager, entries: MicrophoneQueue): Promise<void> {
    if (entries.length === 0) return;
    await manager.query(
      `UPDATE microphone_entry SET state = row.state, started_at = row.started_at
       FROM unnest($1::uuid[], $2::text[], $3::timestamptz[]) AS row (id, state, started_at)
       WHERE microphone_entry.id = row.id`,
      [entries.map(({ id }) => id), entries.map(({ state }) => state), entries.map(startOf)],
    );
  }

  private async add(manager: EntityManager, eventId: string, entries: MicrophoneQueue): Promise<void> {
    if (entries.length === 0) return;
    await manager.query(
      `INSERT INTO microphone_entry (id, event_id, attendee_id, place, state, asked_at, started_at)
       SELECT row.id, $1, row.attendee_id, row.place, row.state, $2, row.started_at
       FROM unnest($3::uuid[], $4::uuid[], $5::int[], $6::text[], $7::timestamptz[])
         AS row (id, attendee_id, place, state, started_at)`,
      [
        eventId,
        new Date(this.clock.now()),
        entries.map(({ id }) => id),
        entries.map(({ attendeeId }) => attendeeId),
        entries.map(({ place }) => place),
        entries.map(({ state }) => state),
        entries.map(startOf),
      ],
    );
  }
}

const startOf = ({ startedAt }: MicrophoneEntry): Date | null =>
  startedAt === null ? null : new Date(startedAt);

/** A row as the rules of the queue know it. */
export const entryIn = ({
  id,
  attendeeId,
  place,
  state,
  startedAt,
}: MicrophoneEntryEntity): MicrophoneEntry => ({
  id,
  attendeeId,
  place,
  state,
  startedAt: startedAt?.getTime() ?? null,
});
