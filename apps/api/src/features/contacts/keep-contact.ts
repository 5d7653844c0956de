import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Clock } from '@commonground/kernel';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { CLOCK } from '../../platform/time/clock.js';

interface Kept {
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
  async keep(tx: Transaction, { eventId, ownerId, attendeeId, source, pinText }: Kept): Promise<string> {
    const at = new Date(this.clock.now());
    const [made] = await tx.manager.query<{ id: string }[]>(
      `INSERT INTO contact (id, event_id, owner_id, attendee_id, source, pin_text, at) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (owner_id, attendee_id) DO NOTHING RETURNING id`,
      [uuid(), eventId, ownerId, attendeeId, source, pinText, at],
    );
    if (made) {
      tx.change(eventId, {
        type: 'ContactKept',
        entity: 'contact',
        id: made.id,
        audience: `attendee:${ownerId}`,
      });
      if (source === 'copy')
        tx.change(eventId, {
          type: 'CardCopied',
          entity: 'copy',
          id: made.id,
          audience: `attendee:${attendeeId}`,
        });
      return made.id;
    }
    const [kept] = await tx.manager.query<{ id: string }[]>(
      'SELECT id FROM contact WHERE owner_id = $1 AND attendee_id = $2',
      [ownerId, attendeeId],
    );
    return kept?.id ?? '';
  }
}
