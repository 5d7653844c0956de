import { initialsOf } from '@commonground/kernel';
import { may } from '@commonground/domain';
import type { PinView } from '@commonground/contracts';
import { type AttendeeEntity, audienceOf, partyOf, type Reading } from '../attendees/index.js';
import type { PinEntity } from './wall.entities.js';

/** A pin as the reader may see it, or null. Name and headline go with the pin as far as their owner lets them. */
export function pinView(pin: PinEntity, owner: AttendeeEntity, reading: Reading): PinView | null {
  const { viewer, place, now } = reading;
  const subject = { party: partyOf(owner, now), bond: reading.bond(owner.id) };
  if (!may(viewer, 'see-pin', subject, place).allowed) return null;
  const named = may(viewer, 'see-pin-owner', subject, place).allowed;
  const audience = audienceOf(owner, 'headline');
  const titled =
    named && (viewer.kind === 'member' || may(viewer, 'see-field', { ...subject, audience }, place).allowed);
  return {
    id: pin.id,
    topicId: pin.topicId,
    direction: pin.direction,
    kind: pin.kind,
    text: pin.text,
    pinnedAt: pin.pinnedAt.toISOString(),
    edited: pin.editedAt !== null,
    owner: {
      id: owner.id,
      name: named ? owner.name : '',
      initials: named ? initialsOf(owner.name) : '',
      headline: titled ? owner.headline : '',
      mood: viewer.kind === 'screen' ? null : subject.party.mood,
      full: viewer.kind !== 'screen' && subject.party.full,
    },
  };
}
