import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AttendeeChanges, AttendeeEntity, Persons, RemoveAttendees } from '../attendees/index.js';
import { ImportRepository } from './import.repository.js';
import { ImportStepEntity } from './imports.entities.js';
import { PERSON_COLUMNS, type PersonColumn, type PersonRow, pickColumns, sameValue } from './person-row.js';
import { PersonWriter } from './person-writer.js';

/** Takes back a stretch of what an import did, latest row first, in one transaction. */
@Injectable()
export class TakeBackSteps {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: ImportRepository,
    private readonly removeAttendees: RemoveAttendees,
    private readonly persons: Persons,
    private readonly writer: PersonWriter,
    private readonly changes: AttendeeChanges,
  ) {}

  /** @returns how many steps it took back: fewer than asked for when none is left */
  execute(eventId: string, importId: string, atMost: number): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      const steps = await tx.manager.find(ImportStepEntity, {
        where: { importId },
        order: { row: 'DESC' },
        take: atMost,
      });
      if (steps.length === 0) return 0;
      await this.remove(
        tx,
        eventId,
        steps.filter((step) => step.before === null).map((step) => step.attendeeId),
      );
      await this.restore(
        tx,
        eventId,
        importId,
        steps.filter((step) => step.before !== null),
      );
      await tx.manager.delete(ImportStepEntity, { importId, row: In(steps.map((step) => step.row)) });
      this.changes.count(tx, 'ImportTakenBack', eventId);
      await this.imports.advance(tx, eventId, importId, steps.length, null);
      return steps.length;
    });
  }

  /** Whoever joined or was ticked in since is a guest like any other, and stays. */
  private async remove(tx: Transaction, eventId: string, ids: readonly string[]): Promise<void> {
    const where = { eventId, id: In([...ids]), joinedAt: IsNull(), present: false };
    const waiting = await tx.manager.find(AttendeeEntity, {
      select: { id: true },
      where,
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    await this.removeAttendees.remove(
      tx,
      'ImportTakenBack',
      eventId,
      waiting.map((attendee) => attendee.id),
    );
  }

  /** A value goes back only where it is still the imported one. */
  private async restore(
    tx: Transaction,
    eventId: string,
    importId: string,
    steps: readonly ImportStepEntity[],
  ): Promise<void> {
    const present = await tx.manager.find(AttendeeEntity, {
      where: { eventId, id: In(steps.map((step) => step.attendeeId)) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const stepOf = new Map(steps.map((step) => [step.attendeeId, step]));
    const next = present.flatMap((attendee) => {
      const step = stepOf.get(attendee.id);
      return step ? [{ id: attendee.id, ...restored(attendee, step) }] : [];
    });
    await this.writer.update(tx.manager, eventId, next);
    const ids = next.map(({ id }) => id);
    await this.writer.forgetConsents(tx.manager, importId, ids);
    await this.persons.forget(
      tx.manager,
      steps.flatMap((step) => step.after.personId ?? []),
    );
    await this.changes.touchAll(tx, 'ImportTakenBack', eventId, ids);
  }
}

/** The columns of somebody, with the imported values replaced by the former ones. */
function restored(attendee: AttendeeEntity, { before, after }: ImportStepEntity): PersonRow {
  const columns = (Object.keys(after) as PersonColumn[]).filter(
    (column) => sameValue(attendee[column], after[column]) && before !== null && column in before,
  );
  return {
    ...pickColumns(attendee, PERSON_COLUMNS),
    ...(before && pickColumns(before as PersonRow, columns)),
  } as PersonRow;
}
