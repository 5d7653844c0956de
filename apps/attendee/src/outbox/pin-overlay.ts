import type { BlockAttendee, ChangePin, Me, PinCard, PinView } from '@commonground/contracts';
import { initialsOf } from '@commonground/kernel';
import { bodyOf, type Written } from './written.js';

/** A pin as the phone shows it: the wall's truth with my own unanswered commands laid over it. */
export interface ShownPin extends PinView {
  readonly mine: boolean;
  readonly sending: boolean;
}

/** Lays what I wrote over the pins of the wall. Newest first; pins of people I blocked are gone. */
export function overlayPins(pins: readonly PinView[], written: readonly Written[], me: Me): ShownPin[] {
  const shown = new Map<string, ShownPin>();
  for (const pin of pins) shown.set(pin.id, { ...pin, mine: pin.owner.id === me.id, sending: false });
  const blocked = new Set<string>();
  for (const entry of written) {
    const { command, sending } = entry;
    const pinId = command.params.pinId ?? '';
    const present = shown.get(pinId);
    if (command.name === 'pin') {
      const card = bodyOf<PinCard>(entry);
      if (!shown.has(card.id)) shown.set(card.id, { ...pinOf(card, me, command.at), sending });
    } else if (command.name === 'changePin' && present) {
      const { topicId, direction, kind, text } = { ...present, ...bodyOf<ChangePin>(entry) };
      shown.set(pinId, { ...present, topicId, direction, kind, text, edited: true, sending });
    } else if (command.name === 'unpin') {
      shown.delete(pinId);
    } else if (command.name === 'block') {
      blocked.add(bodyOf<BlockAttendee>(entry).attendeeId);
    } else if (command.name === 'unblock') {
      blocked.delete(command.params.attendeeId ?? '');
    }
  }
  return [...shown.values()]
    .filter((pin) => !blocked.has(pin.owner.id))
    .sort((a, b) => b.pinnedAt.localeCompare(a.pinnedAt) || b.id.localeCompare(a.id));
}

function pinOf(card: PinCard, me: Me, at: number): ShownPin {
  const owner = {
    id: me.id,
    name: me.name,
    initials: initialsOf(me.name),
    headline: me.headline,
    mood: me.mood,
    full: Boolean(me.fullUntil),
  };
  const { id, topicId, direction, text, kind = 'other' } = card;
  const pinnedAt = new Date(at).toISOString();
  return { id, topicId, direction, text, kind, owner, pinnedAt, edited: false, mine: true, sending: true };
}
