import { emailKey } from './clean-address.js';
import type { ExistingAttendee, ImportedField, ImportedFields } from './import-plan.js';

/** The fields in which a list says something else than is stored. Fields that the list leaves out never count. */
export function changedFields(attendee: ExistingAttendee, fields: ImportedFields): ImportedField[] {
  return (Object.keys(fields) as ImportedField[]).filter((field) => differs(field, attendee, fields));
}

/** A copy of the given fields of somebody, without the empty ones. */
export function pickFields(attendee: ExistingAttendee, wanted: readonly ImportedField[]): ImportedFields {
  return Object.fromEntries(
    wanted.filter((field) => attendee[field] !== undefined).map((field) => [field, attendee[field]]),
  );
}

function differs(field: ImportedField, attendee: ExistingAttendee, fields: ImportedFields): boolean {
  const stored = attendee[field];
  const said = fields[field];
  if (said === undefined) return false;
  if (stored === undefined) return true;
  // A person may have changed their mind since the list was written; the list does not overrule that.
  if (field === 'consentListed') return false;
  if (field === 'email') return emailKey(String(stored)) !== emailKey(String(said));
  if (Array.isArray(stored) && Array.isArray(said)) {
    return stored.length !== said.length || stored.some((value, at) => value !== said[at]);
  }
  return stored !== said;
}
