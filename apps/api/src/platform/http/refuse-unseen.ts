import { Refusal } from './refusal.js';

/**
 * Keeps a change from taking the place of a value that its author never saw, such as one that waited on a phone while
 * another phone of the same person was quicker. What was not said to be seen is not looked at.
 *
 * @param present what stands there, locked
 * @param change what is to stand there
 * @param seen what stood there when the change was made
 * @throws Refusal version.conflict, with the present values of what was to be changed
 */
export function refuseUnseen<T extends object>(present: T, change: Partial<T>, seen: Partial<T> = {}): void {
  const changed = (Object.keys(change) as (keyof T)[]).filter((name) => change[name] !== undefined);
  const isUnseen = (name: keyof T) =>
    seen[name] !== undefined && present[name] !== seen[name] && present[name] !== change[name];
  if (!changed.some(isUnseen)) return;
  const current = Object.fromEntries(changed.map((name) => [name, present[name]]));
  throw new Refusal('version.conflict', undefined, { current });
}
