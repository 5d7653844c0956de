import { BUSINESS_HELP } from './business-help.js';
import type { Concept } from './concept.js';
import { CREATIVE_AND_MEDIA } from './creative-and-media.js';
import { HEALTH_AND_CARE } from './health-and-care.js';
import { INDUSTRIES } from './industries.js';
import { LAW_AND_MONEY } from './law-and-money.js';
import { LEARNING_AND_SCIENCE } from './learning-and-science.js';
import { MAKING_AND_BUILDING } from './making-and-building.js';
import { PEOPLE_SOUGHT } from './people-sought.js';
import { PLACES_AND_THINGS } from './places-and-things.js';
import { TECHNOLOGY } from './technology.js';

/** The committed catalogue: every concept the engine knows, in a stable order. */
export const CONCEPTS: readonly Concept[] = [
  ...PEOPLE_SOUGHT,
  ...LAW_AND_MONEY,
  ...BUSINESS_HELP,
  ...TECHNOLOGY,
  ...MAKING_AND_BUILDING,
  ...CREATIVE_AND_MEDIA,
  ...LEARNING_AND_SCIENCE,
  ...HEALTH_AND_CARE,
  ...PLACES_AND_THINGS,
  ...INDUSTRIES,
];

const BY_ID: ReadonlyMap<string, Concept> = new Map(CONCEPTS.map((concept) => [concept.id, concept]));

/** The concept of that id, or undefined. */
export const conceptById = (id: string): Concept | undefined => BY_ID.get(id);

/** The label of a concept in a language; unknown ids and languages fall back to the id and to English. */
export function conceptLabel(id: string, language: string): string {
  const concept = BY_ID.get(id);
  if (!concept) return id;
  return (language === 'de' ? concept.de[0] : concept.en[0]) ?? id;
}
