import type { Transaction } from '../../platform/database/unit-of-work.js';

/**
 * The microphone looks different, be it for what happened to its queue or to the people in it. What shows it to more than one
 * person bears the id of the event.
 */
export function microphoneChanged(tx: Transaction, type: string, eventId: string): void {
  tx.change(eventId, { type, entity: 'microphone', id: eventId, audience: 'event' });
  tx.change(eventId, { type, entity: 'microphone-next', id: eventId, audience: 'event' });
  tx.change(eventId, { type, entity: 'microphone-queue', id: eventId, audience: 'staff' });
}
