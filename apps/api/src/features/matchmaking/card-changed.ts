import type { Transaction } from '../../platform/database/unit-of-work.js';

/** One of the two looks at their card again. */
export function cardChanged(
  tx: Transaction,
  type: string,
  eventId: string,
  id: string,
  attendeeId: string,
): void {
  tx.change(eventId, { type, entity: 'suggestion', id, audience: `attendee:${attendeeId}` });
}
