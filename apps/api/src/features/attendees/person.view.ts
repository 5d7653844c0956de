import { type Bond, may, type Place, STRANGERS, type Viewer } from '@commonground/domain';
import type { PersonView } from '@commonground/contracts';
import type { AttendeeEntity } from './attendees.entities.js';
import { fieldsOf, partyOf } from './party.js';

/** Who looks at the list of people, and what a block has put between them and others. */
export interface PersonReading {
  readonly viewer: Viewer;
  readonly place: Place;
  readonly now: number;
  isBlocked(attendeeId: string): boolean;
}

/**
 * Somebody as the list of people shows them to a reader, or null. Only a block makes a difference between the phones
 * of an event: what a pair agreed upon belongs to the cards of the two and never to the list.
 */
export function personView(
  attendee: AttendeeEntity,
  { viewer, place, now, isBlocked }: PersonReading,
): PersonView | null {
  const party = partyOf(attendee, now);
  const bond: Bond = { ...STRANGERS, blocked: isBlocked(attendee.id) };
  // One's own entry is what the others see of it.
  const asked: Viewer =
    viewer.kind === 'attendee' && viewer.id === attendee.id
      ? { kind: 'room', eventId: place.eventId }
      : viewer;
  if (!may(asked, 'see-person', { party, bond }, place).allowed) return null;
  const {
    headline = '',
    company = '',
    email,
    phone,
    ...fields
  } = fieldsOf(attendee, (audience) => may(asked, 'see-field', { party, bond, audience }, place).allowed);
  // Contact details do not travel on the feed that every phone follows: whoever may see them copies the card.
  const details = viewer.kind === 'screen' ? { ...(email && { email }), ...(phone && { phone }) } : {};
  return {
    id: attendee.id,
    name: attendee.name,
    headline,
    company,
    mood: viewer.kind === 'screen' ? null : party.mood,
    fields: { ...fields, ...details },
  };
}
