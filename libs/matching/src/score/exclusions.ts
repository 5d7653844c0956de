import type { Intent } from './intent.js';
import { serves } from './similarity.js';

/** From this nearness on, what is offered is what somebody ruled out. */
const SAME_KIND = 0.6;

/** Whether either line rules out what the other brings. */
export function isExcluded(one: Intent, other: Intent): boolean {
  return rulesOut(one, other) || rulesOut(other, one);
}

function rulesOut(one: Intent, other: Intent): boolean {
  return (
    one.excludes.concepts.some(
      (excluded) =>
        other.places.includes(excluded) ||
        other.concepts.some((concept) => serves(excluded, concept.id) >= SAME_KIND),
    ) || one.excludes.stems.some((stem) => other.stems.has(stem))
  );
}
