import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Clock } from '@commonground/kernel';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { CLOCK } from '../../platform/time/clock.js';

/** A card and who keeps it. */
export interface Kept {
  readonly eventId: string;
  readonly ownerId: string;
  readonly attendeeId: string;
  readonly source: 'copy' | 'encounter';
  readonly pinText: string;
}

/** Keeps somebody's card in a transaction that a use case has opened. */
@Injectable()
export class KeepContact {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Makes the contact, or finds the one that is there: a pair has exactly one each way. @returns its id */
  async keep(tx: Transaction, kept: Kept): Promise<string> {
    const [id] = await this.keepAll(tx, [kept]);
    return id ?? '';
  }

  /** The same for many, in as many statements. @returns the ids in the order of the list */
  async keepAll(tx: Transaction, list: readonly Kept[]): Promise<string[]> {
    if (list.length === 0) return [];
    const at = new Date(this.clock.now());
    const rows = list.map((kept) => ({ ...kept, id: uuid() }));
    const made = await tx.manager.query<{ id: string }[]>(
      `INSERT INTO contact (id, event_id, owner_id, attendee_id, source, pin_text, at)
       SELECT id, event_id, owner_id, attendee_id, source, pin_text, $7
       FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[])
         AS kept (id, event_id, owner_id, attendee_id, source, pin_text)
       ON CONFLICT (owner_id, attendee_id) DO NOTHING RETURNING id`,
      [
        rows.map(({ id }) => id),
        rows.map(({ eventId }) => eventId),
        rows.map(({ ownerId }) => ownerId),
        rows.map(({ attendeeId }) => attendeeId),
        rows.map(({ source }) => source),
        rows.map(({ pinText }) => pinText),
        at,
      ],
    );
    const fresh = new Set(made.map(({ id }) => id));
    for (const row of rows) if (fresh.has(row.id)) this.changed(tx, row);
    const known = await this.found(
      tx,
      rows.filter(({ id }) => !fresh.has(id)),
    );
    return rows.map((row) => (fresh.has(row.id) ? row.id : (known.get(pairOf(row)) ?? '')));
  }

  private changed(
    tx: Transaction,
    { id, eventId, ownerId, attendeeId, source }: Kept & { id: string },
  ): void {
    tx.change(eventId, { type: 'ContactKept', entity: 'contact', id, audience: `attendee:${ownerId}` });
    if (source === 'copy')
      tx.change(eventId, { type: 'CardCopied', entity: 'copy', id, audience: `attendee:${attendeeId}` });
  }

  private async found(tx: Transaction, list: readonly Kept[]): Promise<Map<string, string>> {
    if (list.length === 0) return new Map();
    const rows = await tx.manager.query<{ id: string; ownerId: string; attendeeId: string }[]>(
      `SELECT id, owner_id AS "ownerId", attendee_id AS "attendeeId" FROM contact
       WHERE (owner_id, attendee_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))`,
      [list.map(({ ownerId }) => ownerId), list.map(({ attendeeId }) => attendeeId)],
    );
    return new Map(rows.map((row) => [pairOf(row), row.id]));
  }
}

const pairOf = ({ ownerId, attendeeId }: Pick<Kept, 'ownerId' | 'attendeeId'>): string =>
  `${ownerId} ${attendeeId}`;
