import type { BlockAttendee, ChangeContact, ContactView } from '@commonground/contracts';
import { bodyOf, type Written } from './written.js';

/** My contacts, newest first, with notes and removals that are still on their way. */
export function overlayContacts(
  contacts: readonly ContactView[],
  written: readonly Written[],
): ContactView[] {
  const notes = new Map<string, string>();
  const gone = new Set<string>();
  for (const entry of written) {
    const id = entry.command.params.contactId ?? '';
    if (entry.command.name === 'changeContact') notes.set(id, bodyOf<ChangeContact>(entry).note);
    if (entry.command.name === 'removeContact') gone.add(id);
    if (entry.command.name === 'block') gone.add(bodyOf<BlockAttendee>(entry).attendeeId);
  }
  return contacts
    .filter(({ id, attendeeId }) => !gone.has(id) && !gone.has(attendeeId))
    .map((contact) => ({ ...contact, note: notes.get(contact.id) ?? contact.note }))
    .sort((a, b) => b.at.localeCompare(a.at));
}
