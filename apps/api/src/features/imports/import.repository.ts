import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { AttendeeImportEntity } from './imports.entities.js';

/** Named queries over imports. */
@Injectable()
export class ImportRepository {
  /** @throws Refusal import.not-found, also for one of another event */
  async get(manager: EntityManager, eventId: string, id: string): Promise<AttendeeImportEntity> {
    const list = await manager.findOneBy(AttendeeImportEntity, { id, eventId });
    if (!list) throw new Refusal('import.not-found');
    return list;
  }

  /** Imports of an event, the newest first. */
  async of(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
  ): Promise<AttendeeImportEntity[]> {
    const where = ids === 'all' ? { eventId } : { eventId, id: In([...ids]) };
    return manager.find(AttendeeImportEntity, { where, order: { createdAt: 'DESC', id: 'DESC' } });
  }

  /**
   * The import, locked together with all others of the event, none of which may be running: two imports at once could
   * both add the same person.
   *
   * @throws Refusal import.not-found, import.state
   */
  async lockIdle(manager: EntityManager, eventId: string, id: string): Promise<AttendeeImportEntity> {
    await manager.query('SELECT 1 FROM live_event WHERE id = $1 FOR NO KEY UPDATE', [eventId]);
    const all = await this.of(manager, eventId, 'all');
    const list = all.find((candidate) => candidate.id === id);
    if (!list) throw new Refusal('import.not-found');
    if (all.some(({ state }) => state === 'applying' || state === 'undoing'))
      throw new Refusal('import.state');
    return list;
  }

  /** Writes some columns and tells the consoles. */
  async store(
    tx: Transaction,
    type: string,
    list: AttendeeImportEntity,
    part: Partial<AttendeeImportEntity>,
  ): Promise<AttendeeImportEntity> {
    // The types of TypeORM take jsonb columns for nested entities.
    await tx.manager.update(AttendeeImportEntity, { id: list.id }, part as object);
    tx.change(list.eventId, { type, entity: 'import', id: list.id, audience: 'staff' });
    return { ...list, ...part };
  }

  /** Counts rows as done and, when asked, ends the import in a state. */
  async advance(
    tx: Transaction,
    eventId: string,
    id: string,
    rows: number,
    state: AttendeeImportEntity['state'] | null,
  ): Promise<void> {
    await tx.manager.query(
      'UPDATE attendee_import SET done = done + $2, state = coalesce($3, state) WHERE id = $1',
      [id, rows, state],
    );
    tx.change(eventId, { type: 'ImportAdvanced', entity: 'import', id, audience: 'staff' });
  }
}
