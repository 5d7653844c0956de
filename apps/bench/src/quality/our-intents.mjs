import {
  analyse,
  CONCEPTS,
  createAnalyser,
  createLineFits,
  DEFAULT_SETTINGS,
  LEXICAL_SCORER,
  suggest,
} from '@commonground/matching';
import { readBy } from './labelled-intents.mjs';
import { rankOffers } from './ranking.mjs';

/**
 * @typedef {import('./labelled-intents.mjs').Labelled} Labelled
 * @typedef {import('./ranking.mjs').Scorer} Scorer
 */

const FOLDS = 10;

/**
 * The engine's own judgement of two lines.
 * @param {Labelled} labelled
 * @param {import('@commonground/matching').Analyser} [analyser]
 * @returns {Scorer}
 */
export function ours(labelled, analyser) {
  const fits = createLineFits(labelled.people, analyser);
  return (need, offer) => fits(need.id, offer.id);
}

/**
 * The engine's text scorer alone, without a catalogue.
 * @param {Labelled} labelled
 * @returns {Scorer}
 */
export function textAlone({ needs, offers }) {
  const index = LEXICAL_SCORER.index([...needs, ...offers].map(({ text }) => text));
  return (need, offer) => index.score(need.text, offer.text);
}

/**
 * What everybody would have on their phones with everybody present, and what of it is a trap or right.
 * @param {Labelled} labelled
 */
export function liveCards({ people, traps, grades, symmetric }) {
  const cards = suggest({ people, history: [], mayMeet: () => true, now: 0, settings: DEFAULT_SETTINGS });
  const key = (/** @type {string} */ a, /** @type {string} */ b) => [a, b].sort().join(' ');
  const shown = new Set(cards.map(({ a, b }) => key(a, b)));
  const ownerOf = (/** @type {string} */ pin) => pin.split('/')[0] ?? '';
  const right = new Set([
    ...symmetric.map(({ a, b }) => key(a, b)),
    ...[...grades].flatMap(([need, graded]) =>
      [...graded.keys()].map((offer) => key(ownerOf(need), ownerOf(offer))),
    ),
  ]);
  return {
    cards: cards.length,
    traps: traps.filter(({ a, b }) => shown.has(key(a, b))).length,
    right: [...shown].filter((pair) => right.has(pair)).length,
    symmetric: symmetric.filter(({ a, b }) => shown.has(key(a, b))).length,
  };
}

/**
 * Takes a tenth of the concepts out of the catalogue at a time and ranks for the needs that speak of one of them, as if
 * nobody had thought of these. Means over all these rankings, with the whole catalogue beside them.
 * @param {Labelled} labelled
 */
export function conceptsLeftOut(labelled) {
  const whole = ours(labelled);
  const sums = { without: { ndcg: 0, recall: 0 }, whole: { ndcg: 0, recall: 0 }, needs: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const left = new Set(CONCEPTS.filter((_, at) => at % FOLDS === fold).map(({ id }) => id));
    const analyser = createAnalyser(undefined, left);
    const reread = readBy(labelled, (text) => analyser.analyse(text));
    const touched = (/** @type {{ text: string }} */ need) =>
      analyse(need.text).concepts.some(({ id }) => left.has(id));
    const without = rankOffers(labelled, ours(reread, analyser), touched);
    const full = rankOffers(labelled, whole, touched);
    if (without.needs === 0) continue;
    sums.needs += without.needs;
    for (const figure of /** @type {const} */ (['ndcg', 'recall'])) {
      sums.without[figure] += without[figure] * without.needs;
      sums.whole[figure] += full[figure] * full.needs;
    }
  }
  const mean = (/** @type {{ ndcg: number, recall: number }} */ { ndcg, recall }) => ({
    ndcg: ndcg / sums.needs,
    recall: recall / sums.needs,
  });
  return { without: mean(sums.without), whole: mean(sums.whole), needs: sums.needs };
}
