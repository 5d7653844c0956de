import { ARTS_AND_MEDIA } from './arts-and-media.js';
import { BUILDING_TRADES } from './building-trades.js';
import { EVERYDAY_WORDS } from './everyday-words.js';
import { FIELDS_OF_SCIENCE } from './fields-of-science.js';
import { FOOD_AND_GUESTS } from './food-and-guests.js';
import { HEALTH_SERVICES } from './health-services.js';
import { LAW_FIELDS } from './law-fields.js';
import { LEARNING_AND_COMMUNITY } from './learning-and-community.js';
import { MAKING_THINGS } from './making-things.js';
import { MONEY_MATTERS } from './money-matters.js';
import { RUNNING_A_BUSINESS } from './running-a-business.js';
import { SELLING_AND_BEING_SEEN } from './selling-and-being-seen.js';
import { SOFTWARE_AND_DATA } from './software-and-data.js';
import { BUSINESS_HELP } from './business-help.js';
import type { Concept } from './concept.js';
import { ownConcept } from './event-words.js';
import { CREATIVE_AND_MEDIA } from './creative-and-media.js';
import { HEALTH_AND_CARE } from './health-and-care.js';
import { INDUSTRIES } from './industries.js';
import { LAW_AND_MONEY } from './law-and-money.js';
import { LEARNING_AND_SCIENCE } from './learning-and-science.js';
import { MAKING_AND_BUILDING } from './making-and-building.js';
import { PEOPLE_SOUGHT } from './people-sought.js';
import { ROMANCE_WORDS } from './romance-words.js';
import { PLACES } from './places.js';
import { PLACES_AND_THINGS } from './places-and-things.js';
import { TECHNOLOGY } from './technology.js';

const OWN: readonly Concept[] = [
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
  ...ARTS_AND_MEDIA,
  ...BUILDING_TRADES,
  ...FIELDS_OF_SCIENCE,
  ...FOOD_AND_GUESTS,
  ...HEALTH_SERVICES,
  ...LAW_FIELDS,
  ...LEARNING_AND_COMMUNITY,
  ...MAKING_THINGS,
  ...MONEY_MATTERS,
  ...RUNNING_A_BUSINESS,
  ...SELLING_AND_BEING_SEEN,
  ...SOFTWARE_AND_DATA,
  ...PLACES,
];

const OWN_BY_ID: ReadonlyMap<string, Concept> = new Map(OWN.map((concept) => [concept.id, concept]));

/** A special concept suggests the kind of its wider one, unless it has one of its own; everyday words come last. */
function completed(concept: Concept): Concept {
  const wider = concept.broader.map((id) => OWN_BY_ID.get(id)?.kind ?? {});
  const everyday = EVERYDAY_WORDS.get(concept.id);
  return {
    ...concept,
    en: [...concept.en, ...(everyday?.en ?? [])],
    de: [...concept.de, ...(everyday?.de ?? [])],
    further: ROMANCE_WORDS.get(concept.id) ?? [],
    kind: Object.assign({}, ...wider, concept.kind) as Concept['kind'],
  };
}

/** The committed catalogue: every concept the engine knows, in a stable order. */
export const CONCEPTS: readonly Concept[] = OWN.map(completed);

const BY_ID: ReadonlyMap<string, Concept> = new Map(CONCEPTS.map((concept) => [concept.id, concept]));

/** The concept of that id, of the catalogue or of an event's own words, or undefined. */
export const conceptById = (id: string): Concept | undefined => BY_ID.get(id) ?? ownConcept(id);

/** The label of a concept in a language; unknown ids and languages fall back to the id and to English. */
export function conceptLabel(id: string, language: string): string {
  const concept = conceptById(id);
  if (!concept) return id;
  return (language === 'de' ? concept.de[0] : concept.en[0]) ?? id;
}
