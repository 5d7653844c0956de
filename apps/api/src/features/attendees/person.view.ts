import { may, type Viewer } from '@commonground/domain';
import type { PersonView } from '@commonground/contracts';
import type { AttendeeEntity } from './attendees.entities.js';
import { fieldsOf, partyOf } from './party.js';
import type { Reading } from './readings.js';

/** Somebody as the list of people shows them to a reader, or null. */
export function personView(attendee: AttendeeEntity, reading: Reading): PersonView | null {
  const { viewer, place } = reading;
  const party = partyOf(attendee, reading.now);
  const bond = reading.bond(attendee.id);
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
    full: viewer.kind !== 'screen' && party.full,
    fields: { ...fields, ...details },
  };
}
