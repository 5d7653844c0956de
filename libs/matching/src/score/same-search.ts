import { conceptById } from '../catalogue/catalogue.js';
import { isExcluded } from './exclusions.js';
import type { Fit } from './fit.js';
import type { IntentConcept } from './content.js';
import type { Intent } from './intent.js';
import { serves } from './similarity.js';

/** A concept that says little of what the line is about is no common search. */
const SAID_CLEARLY = 0.4;
/** Two of one family seek the same: a co-founder, a technical co-founder. */
const ONE_FAMILY = 0.6;

/** How well two seeking lines go together because they seek one another: co-founders, a study group. */
export function sameSearchOf(one: Intent, other: Intent): Fit | null {
  const common = commonSearch(one, other);
  const bothCollaborate = one.pin?.kind === 'collaborate' && other.pin?.kind === 'collaborate';
  if ((!common && !bothCollaborate) || isExcluded(one, other)) return null;
  const rest = (intent: Intent): IntentConcept[] =>
    intent.concepts.filter(({ id, weight }) => conceptById(id)?.together !== true && weight >= 0.2);
  const shared = overlap(rest(one), rest(other));
  const words = [...one.stems.keys()].some((stem) => other.stems.has(stem));
  const base = common ? 0.45 : 0;
  const silent = rest(one).length === 0 || rest(other).length === 0;
  const strength = base + 0.5 * Math.max(shared, words ? 0.4 : 0) + (common && silent ? 0.05 : 0);
  return strength === 0 ? null : { seek: one, give: other, strength, ...(common && { concept: common.id }) };
}

/** What both look for in each other: the wider one of the two where one is more special. */
function commonSearch(one: Intent, other: Intent): IntentConcept | undefined {
  const sought = (intent: Intent): IntentConcept[] =>
    intent.concepts.filter(({ id, weight }) => weight >= SAID_CLEARLY && conceptById(id)?.together === true);
  return sought(one).find((mine) => sought(other).some((theirs) => serves(mine.id, theirs.id) >= ONE_FAMILY));
}

function overlap(one: readonly IntentConcept[], other: readonly IntentConcept[]): number {
  const mass = Math.min(sum(one), sum(other));
  if (mass === 0) return 0;
  let met = 0;
  for (const { id, weight } of one) {
    const best = Math.max(
      0,
      ...other.map((concept) => Math.max(serves(id, concept.id), serves(concept.id, id))),
    );
    met += weight * best;
  }
  return Math.min(1, met / mass);
}

const sum = (concepts: readonly IntentConcept[]): number =>
  concepts.reduce((total, { weight }) => total + weight, 0);
