import { Injectable } from '@nestjs/common';
import { Any, type EntityManager } from 'typeorm';
import { Refusal } from '../../platform/http/refusal.js';
import { AttendeeEntity } from './attendees.entities.js';

/** Named queries over attendees. */
@Injectable()
export class AttendeeRepository {
  /** @throws Refusal attendee.not-found, also for somebody of another event */
  async get(manager: EntityManager, eventId: string, id: string): Promise<AttendeeEntity> {
    const attendee = await manager.findOneBy(AttendeeEntity, { id, eventId });
    if (!attendee) throw new Refusal('attendee.not-found');
    return attendee;
  }

  /**
   * The same, locked until the transaction ends: commands about one person run in a row. Others may go on pointing to
   * the row meanwhile (a copy, a card), for which a plain FOR UPDATE would keep them waiting.
   */
  async lock(manager: EntityManager, eventId: string, id: string): Promise<AttendeeEntity> {
    const attendee = await manager.findOne(AttendeeEntity, {
      where: { id, eventId },
      lock: { mode: 'for_no_key_update' },
    });
    if (!attendee) throw new Refusal('attendee.not-found');
    return attendee;
  }

  /** Attendees of an event by id. */
  async byId(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
  ): Promise<Map<string, AttendeeEntity>> {
    const where = ids === 'all' ? { eventId } : { eventId, id: Any([...ids]) };
    const attendees = await manager.find(AttendeeEntity, { where, order: { id: 'ASC' } });
    return new Map(attendees.map((attendee) => [attendee.id, attendee]));
  }
}
