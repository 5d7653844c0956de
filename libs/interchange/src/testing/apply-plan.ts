import type { ExistingAttendee, ImportPlan } from '../plan/import-plan.js';

/** Does in memory what an import does in the database; new people get the ids `new-1`, `new-2`, … */
export function applyPlan(plan: ImportPlan, existing: readonly ExistingAttendee[]): ExistingAttendee[] {
  const people = new Map(existing.map((person) => [person.id, person]));
  for (const row of plan.rows) {
    if (row.action === 'create') {
      const id = `new-${people.size + 1}`;
      people.set(id, { id, ...row.fields });
    }
    if (row.action === 'update' && row.attendeeId !== undefined) {
      const before = people.get(row.attendeeId);
      const written = Object.fromEntries((row.changed ?? []).map((field) => [field, row.fields[field]]));
      people.set(row.attendeeId, { ...before, ...written, id: row.attendeeId });
    }
  }
  return [...people.values()];
}
