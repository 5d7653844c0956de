import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { PlanRow } from '@commonground/interchange';
import type { Clock } from '@commonground/kernel';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AttendeeChanges, AttendeeEntity, personKey, Persons } from '../attendees/index.js';
import { EventRepository, type LiveEventEntity } from '../events/index.js';
import { ImportRepository } from './import.repository.js';
import { PERSON_COLUMNS, type PersonColumn, type PersonRow, pickColumns, rowOf } from './person-row.js';
import { PersonWriter } from './person-writer.js';

/** What one row of the list did. */
interface Step {
  readonly row: number;
  readonly attendeeId: string;
  readonly before: Partial<PersonRow> | null;
  readonly after: Partial<PersonRow>;
}

/** Writes a stretch of a plan in one transaction, in a fixed number of statements however long it is. */
@Injectable()
export class ApplyRows {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: ImportRepository,
    private readonly events: EventRepository,
    private readonly persons: Persons,
    private readonly writer: PersonWriter,
    private readonly changes: AttendeeChanges,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param last the import is applied with these rows */
  execute(eventId: string, importId: string, rows: readonly PlanRow[], last: boolean): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const event = await this.events.get(tx.manager, eventId);
      const emails = rows.flatMap(({ fields }) => fields.email ?? []);
      const people = await this.persons.ensure(tx.manager, event.organizationId, emails);
      const personOf = ({ fields }: PlanRow) =>
        fields.email === undefined ? null : (people.get(personKey(fields.email)) ?? null);
      const created = await this.create(
        tx,
        event,
        rows.filter((row) => row.action === 'create'),
        personOf,
      );
      const updated = await this.update(
        tx,
        eventId,
        rows.filter((row) => row.action === 'update'),
        personOf,
      );
      const steps = [...created, ...updated];
      await tx.manager.query(
        `INSERT INTO import_step (import_id, row, attendee_id, before, after)
         SELECT $1, step.row, step."attendeeId", step.before, step.after
         FROM jsonb_to_recordset($2::jsonb) AS step (row integer, "attendeeId" uuid, before jsonb, after jsonb)`,
        [importId, JSON.stringify(steps)],
      );
      const consents = steps.flatMap(({ attendeeId: id, after }) =>
        after.consentListed === undefined ? [] : [{ id, listed: after.consentListed }],
      );
      await this.writer.recordConsents(tx.manager, importId, new Date(this.clock.now()), consents);
      for (const { attendeeId: id } of created)
        tx.change(eventId, { type: 'AttendeeImported', entity: 'attendee', id, audience: 'staff' });
      await this.changes.touchAll(
        tx,
        'AttendeeImported',
        eventId,
        updated.map((step) => step.attendeeId),
      );
      this.changes.count(tx, 'AttendeeImported', eventId);
      await this.imports.advance(tx, eventId, importId, rows.length, last ? 'applied' : null);
    });
  }

  private async create(
    tx: Transaction,
    event: LiveEventEntity,
    rows: readonly PlanRow[],
    personOf: (row: PlanRow) => string | null,
  ): Promise<Step[]> {
    const made = rows.map((row) => ({
      row,
      value: { id: uuid(), ...rowOf(row.fields, personOf(row), event.language) },
    }));
    await this.writer.insert(
      tx.manager,
      event.id,
      made.map(({ value }) => value),
    );
    return made.map(({ row, value: { id, ...value } }) => ({
      row: row.row,
      attendeeId: id,
      before: null,
      after: pickColumns(
        value,
        PERSON_COLUMNS.filter((column) => column !== 'personId' && row.fields[column] !== undefined),
      ),
    }));
  }

  /** Whoever left since the plan was made is passed over. */
  private async update(
    tx: Transaction,
    eventId: string,
    rows: readonly PlanRow[],
    personOf: (row: PlanRow) => string | null,
  ): Promise<Step[]> {
    if (rows.length === 0) return [];
    const present = await tx.manager.find(AttendeeEntity, {
      where: { eventId, id: In(rows.map((row) => row.attendeeId)) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const byId = new Map(present.map((attendee) => [attendee.id, attendee]));
    const next: (PersonRow & { id: string })[] = [];
    const steps: Step[] = [];
    for (const row of rows) {
      const attendee = byId.get(row.attendeeId ?? '');
      if (!attendee) continue;
      const columns: PersonColumn[] = [...(row.changed ?? [])];
      if (columns.includes('email')) columns.push('personId');
      const written = {
        ...pickColumns(attendee, PERSON_COLUMNS),
        ...pickColumns(rowOf(row.fields, personOf(row), attendee.language), columns),
      };
      next.push({ ...(written as PersonRow), id: attendee.id });
      steps.push({
        row: row.row,
        attendeeId: attendee.id,
        before: pickColumns(attendee, columns),
        after: pickColumns(written as PersonRow, columns),
      });
    }
    await this.writer.update(tx.manager, eventId, next);
    return steps;
  }
}
