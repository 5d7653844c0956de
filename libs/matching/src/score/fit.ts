import { isExcluded } from './exclusions.js';
import { FORMS, type IntentConcept } from './content.js';
import type { Intent } from './intent.js';
import { capacityOf, marketFactor, placeFactor } from './market.js';
import type { Rarity } from './rarity.js';
import { leadsTo } from './sides.js';
import { serves } from './similarity.js';
import { areApart } from './subject.js';

/** How well one line serves another, and what carries it. */
export interface Fit {
  readonly seek: Intent;
  readonly give: Intent;
  /** 0 to 1. */
  readonly strength: number;
  /** The concept of the seeking line that carries the fit; absent where words did. */
  readonly concept?: string;
}

/** Words outside the catalogue carry less than concepts do: they may mean something else. */
const WORDS_AT_BEST = 0.7;
/** One shared word must be at least this telling, and this much of the line, to carry a fit alone. */
const TELLING_WORD = 0.6;
const TELLING_SHARE = 0.5;
/** What unmatched words may take away, however many they are. */
const MOST_WORD_MASS = 0.5;
/** What nearness of the words adds to a fit, and what it makes where nothing else does: a place in a ranking, no card. */
const NEAR_LIFT = 0.3;
const NEAR_ALONE = 0.3;
/** Nearness below this is one common word in long lines. */
const NEAR_FLOOR = 0.03;
/** What the best concept alone is worth, and what is added as the wish is covered and the offer is about nothing else. */
const CARRIED_ALONE = 0.1;
const BY_COVERAGE = 0.7;
const BY_FOCUS = 0.2;
/** Half a match of concepts is still more than half of a fit. */
const FLATTENED = 0.7;

/** How well `give` serves `seek`; null when not at all, or when one rules the other out. */
export function fitOf(seek: Intent, give: Intent, rarity: Rarity): Fit | null {
  const market = marketFactor(seek, give) * give.trust * capacityOf(seek, give) * placeFactor(seek, give);
  if (market === 0) return null;

  // Of two internships the subjects must meet, where both have one.
  const bySubject = seek.namesSubject && give.namesSubject;
  let best = 0;
  let carrier: string | null = null;
  let met = 0;
  let mass = 0;
  for (const sought of soughtFrom(seek, give)) {
    mass += sought.weight;
    let bestServed = 0;
    for (const given of give.concepts) {
      const served = serves(sought.id, given.id);
      if (served === 0 || areApart(sought, given, seek, give)) continue;
      if (served > bestServed) bestServed = served;
      const carried = served * given.weight * sought.weight;
      if (sought.core && carried > best && !(bySubject && FORMS.has(sought.id))) {
        best = carried;
        carrier = sought.id;
      }
    }
    met += sought.weight * bestServed;
  }

  // Whoever sells the same thing uses the same words.
  const words = seek.routesTo ? NO_SHARED_WORDS : sharedWords(seek, give, rarity);
  const near = seek.routesTo ? 0 : rarity.nearness(seek, give);
  if (best === 0 && words.count === 0 && near < NEAR_FLOOR) return null;
  const wordMass = Math.min(MOST_WORD_MASS, words.mass * 0.3);
  const wordsMet = words.mass === 0 ? 0 : (wordMass * words.shared) / words.mass;
  const coverage = Math.min(1, (met + wordsMet) / Math.max(mass + wordMass, 1e-9));
  const byConcepts =
    best ** FLATTENED * (CARRIED_ALONE + BY_COVERAGE * coverage + BY_FOCUS * focusOf(seek, give));
  const byWords = wordStrength(words, mass);
  const carried = Math.max(byConcepts, byWords);
  const strength = (carried > 0 ? carried + NEAR_LIFT * near * (1 - carried) : near * NEAR_ALONE) * market;
  if (strength === 0 || isExcluded(seek, give)) return null;
  return carrier !== null && byConcepts >= byWords
    ? { seek, give, strength, concept: carrier }
    : { seek, give, strength };
}

/** How much of what is given has to do with what is sought: a specialist before a jack of all trades. */
function focusOf(seek: Intent, give: Intent): number {
  let given = 0;
  let wanted = 0;
  for (const { id, weight } of give.concepts) {
    given += weight;
    if (seek.concepts.some((sought) => serves(sought.id, id) > 0)) wanted += weight;
  }
  return given === 0 ? 0 : wanted / given;
}

/**
 * Of somebody who wants clients, the ways to clients count, and whom an introduction leads to. Of somebody who wants
 * work, those who help to find it: of those who do so for some trades, the trade counts as well.
 */
function soughtFrom(seek: Intent, give: Intent): readonly IntentConcept[] {
  const { routesTo } = seek;
  if (!routesTo || (routesTo === 'clients' && give.introduces)) return seek.concepts;
  const leads = ({ id }: IntentConcept): boolean => leadsTo(routesTo, id);
  const ways = seek.concepts.filter(leads);
  if (routesTo === 'clients') return ways;
  if (!give.concepts.some(leads)) return [];
  return give.concepts.some((given) => given.core && !leads(given)) ? seek.concepts : ways;
}

interface SharedWords {
  readonly shared: number;
  readonly mass: number;
  readonly count: number;
}

function sharedWords(seek: Intent, give: Intent, rarity: Rarity): SharedWords {
  let shared = 0;
  let mass = 0;
  let count = 0;
  for (const stem of seek.stems.keys()) {
    const weight = rarity(stem);
    mass += weight;
    if (give.stems.has(stem)) {
      shared += weight;
      count++;
    }
  }
  return { shared, mass, count };
}

const NO_SHARED_WORDS: SharedWords = { shared: 0, mass: 0, count: 0 };

/** Words can carry a fit where the catalogue is silent: several shared ones, or a telling one. */
function wordStrength(words: SharedWords, conceptMass: number): number {
  if (words.count === 0) return 0;
  const share = words.shared / (words.mass + conceptMass);
  const carries = share >= TELLING_SHARE && (words.count > 1 || words.shared >= TELLING_WORD);
  return WORDS_AT_BEST * share * (carries ? 1 : 0.5);
}
