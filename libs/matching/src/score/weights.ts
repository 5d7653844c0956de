import { conceptById } from '../catalogue/catalogue.js';
import type { ConceptArea } from '../catalogue/concept.js';

/** How much a shared concept of an area says about a fit. */
const AREA_WEIGHT: Readonly<Record<ConceptArea, number>> = {
  profession: 1,
  help: 1,
  role: 1,
  thing: 1,
  topic: 0.6,
  industry: 0.35,
  place: 0.25,
  wish: 0.12,
};

/** From this weight on a concept can carry a fit; below it only colours one. */
export const CORE_WEIGHT = 0.5;

/** Roles that nearly everybody at such an event has; they never make two people a fit. */
const COMMONPLACE = new Set(['founder', 'executive', 'introduction', 'expert', 'student', 'freelancer']);

/** What a concept counts, 0 to 1. */
export function conceptWeight(id: string): number {
  if (COMMONPLACE.has(id)) return 0.4;
  const concept = conceptById(id);
  return concept ? AREA_WEIGHT[concept.area] : 0;
}
