import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@commonground/kernel';
import type { StruckFact } from '@commonground/contracts';
import { LIMITS } from '@commonground/contracts/constants';
import type { AttendeeActor } from '../../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Refusal } from '../../../platform/http/refusal.js';
import { CLOCK } from '../../../platform/time/clock.js';
import { AttendeeRepository } from '../../attendees/index.js';

/** Lets people say by which of their own words they do not want to be matched. The words stay where they stand. */
@Injectable()
export class StrikeFacts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attendees: AttendeeRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Striking the same twice is no failure. Cards that rest on it are taken back by the next run of the engine, and open
   * ones for which somebody said yes lose the fact.
   *
   * @throws Refusal pin.not-found, request.invalid when it does not stand there, struck-fact.limit
   */
  strike({ eventId, attendeeId }: AttendeeActor, { id, pinId, text }: StruckFact): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      // Under the lock of the attendee, so that two phones of one person cannot pass the limit together.
      const me = await this.attendees.lock(tx.manager, eventId, attendeeId);
      const source = pinId === null ? me.headline : await ownPin(tx, attendeeId, pinId);
      if (!source.includes(text)) throw new Refusal('request.invalid', 'This does not stand there.');
      const [row] = await tx.manager.query<{ count: number }[]>(
        'SELECT count(*)::int AS count FROM struck_fact WHERE attendee_id = $1',
        [attendeeId],
      );
      if ((row?.count ?? 0) >= LIMITS.struckFacts) throw new Refusal('struck-fact.limit');
      const added = await tx.manager.query<unknown[]>(
        `INSERT INTO struck_fact (id, event_id, attendee_id, pin_id, text, at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (attendee_id, coalesce(pin_id, attendee_id), text) DO NOTHING RETURNING id`,
        [id, eventId, attendeeId, pinId, text, new Date(this.clock.now())],
      );
      if (added.length > 0) await tell(tx, 'FactStruck', eventId, attendeeId, id);
    });
  }

  /** Takes it back. What is gone already is no failure. @throws Refusal attendee.not-found */
  unstrike({ eventId, attendeeId }: AttendeeActor, id: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await this.attendees.lock(tx.manager, eventId, attendeeId);
      const [, taken] = await tx.manager.query<[unknown[], number]>(
        'DELETE FROM struck_fact WHERE id = $1 AND attendee_id = $2',
        [id, attendeeId],
      );
      if (taken > 0) await tell(tx, 'FactUnstruck', eventId, attendeeId, id);
    });
  }
}

async function ownPin(tx: Transaction, attendeeId: string, pinId: string): Promise<string> {
  const [pin] = await tx.manager.query<{ text: string }[]>(
    'SELECT text FROM pin WHERE id = $1 AND attendee_id = $2 FOR KEY SHARE',
    [pinId, attendeeId],
  );
  if (!pin) throw new Refusal('pin.not-found');
  return pin.text;
}

/** The cards of the person are looked at again on both sides: any of them may quote it. */
async function tell(
  tx: Transaction,
  type: string,
  eventId: string,
  attendeeId: string,
  id: string,
): Promise<void> {
  tx.change(eventId, { type, entity: 'struck-fact', id, audience: `attendee:${attendeeId}` });
  // The engine looks at the person again.
  tx.change(eventId, { type, entity: 'attendee', id: attendeeId, audience: 'staff' });
  const cards = await tx.manager.query<{ id: string; reader: string }[]>(
    `SELECT suggestion.id, side.reader FROM suggestion CROSS JOIN LATERAL (VALUES (low_id), (high_id)) AS side (reader)
     WHERE (low_id = $1 OR high_id = $1) AND state IN ('open', 'accepted', 'met')`,
    [attendeeId],
  );
  for (const card of cards)
    tx.change(eventId, { type, entity: 'suggestion', id: card.id, audience: `attendee:${card.reader}` });
}
