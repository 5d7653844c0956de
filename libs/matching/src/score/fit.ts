import { conceptById } from '../catalogue/catalogue.js';
import type { Intent, IntentConcept } from './intent.js';
import type { Rarity } from './rarity.js';
import { serves } from './similarity.js';

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
const HIRE_BY_SERVICE = 0.85;

/** Whether the two sides of the market meet: a post wants somebody, a service wants a need. */
function marketFactor(seek: Intent, give: Intent): number {
  if (give.market === 'labour') return seek.market === 'labour' ? 1 : 0;
  return seek.market === 'labour' ? HIRE_BY_SERVICE : 1;
}

/** Whether either line rules out what the other brings. */
function isExcluded(one: Intent, other: Intent): boolean {
  return rulesOut(one, other) || rulesOut(other, one);
}

function rulesOut(one: Intent, other: Intent): boolean {
  return (
    one.excludes.concepts.some((excluded) =>
      other.concepts.some((concept) => serves(excluded, concept.id) >= 0.6),
    ) || one.excludes.stems.some((stem) => other.stems.has(stem))
  );
}

/** How well `give` serves `seek`; null when not at all, or when one rules the other out. */
export function fitOf(seek: Intent, give: Intent, rarity: Rarity): Fit | null {
  const market = marketFactor(seek, give) * give.trust;
  if (market === 0) return null;

  let best = 0;
  let carrier: string | null = null;
  let met = 0;
  let mass = 0;
  for (const sought of seek.concepts) {
    mass += sought.weight;
    let bestServed = 0;
    for (const given of give.concepts) {
      const served = serves(sought.id, given.id);
      if (served > bestServed) bestServed = served;
      const carried = served * given.weight * sought.weight;
      if (sought.core && carried > best) {
        best = carried;
        carrier = sought.id;
      }
    }
    met += sought.weight * bestServed;
  }

  const words = sharedWords(seek, give, rarity);
  if (best === 0 && words.count === 0) return null;
  const wordMass = Math.min(MOST_WORD_MASS, words.mass * 0.3);
  const wordsMet = words.mass === 0 ? 0 : (wordMass * words.shared) / words.mass;
  const coverage = Math.min(1, (met + wordsMet) / Math.max(mass + wordMass, 1e-9));
  const byConcepts = best * (0.5 + 0.3 * coverage + 0.2 * focusOf(seek, give));
  const byWords = wordStrength(words, mass);
  const strength = Math.max(byConcepts, byWords) * market;
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

/** Words can carry a fit where the catalogue is silent: several shared ones, or a telling one. */
function wordStrength(words: SharedWords, conceptMass: number): number {
  if (words.count === 0) return 0;
  const share = words.shared / (words.mass + conceptMass);
  const carries = share >= TELLING_SHARE && (words.count > 1 || words.shared >= TELLING_WORD);
  return WORDS_AT_BEST * share * (carries ? 1 : 0.5);
}

/** How well two seeking lines go together because they seek one another: co-founders, a study group. */
export function sameSearchOf(one: Intent, other: Intent): Fit | null {
  const common = one.concepts.find(
    ({ id, weight }) =>
      weight >= 0.4 &&
      conceptById(id)?.together === true &&
      other.concepts.some((concept) => concept.id === id && concept.weight >= 0.4),
  );
  const bothCollaborate = one.pin?.kind === 'collaborate' && other.pin?.kind === 'collaborate';
  if ((!common && !bothCollaborate) || isExcluded(one, other)) return null;
  const rest = (intent: Intent): IntentConcept[] =>
    intent.concepts.filter(({ id, weight }) => id !== common?.id && weight >= 0.2);
  const shared = overlap(rest(one), rest(other));
  const words = [...one.stems.keys()].some((stem) => other.stems.has(stem));
  const base = common ? 0.45 : 0;
  const silent = rest(one).length === 0 || rest(other).length === 0;
  const strength = base + 0.5 * Math.max(shared, words ? 0.4 : 0) + (common && silent ? 0.05 : 0);
  return strength === 0 ? null : { seek: one, give: other, strength, ...(common && { concept: common.id }) };
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
