const DEPTH = 10;

/**
 * @typedef {import('./labelled-intents.mjs').Labelled} Labelled
 * @typedef {import('./labelled-intents.mjs').Pin} Pin
 * @typedef {(need: Pin, offer: Pin) => number} Scorer higher is better, 0 is no match at all
 */

/**
 * Ranks, for each need that has a graded offer, the offers of all others.
 * @param {Labelled} labelled
 * @param {Scorer} scorer
 * @param {(need: Pin) => boolean} [counts] which needs are measured
 * @returns {{ ndcg: number, recall: number, needs: number }} means over needs: NDCG@10 with gain 2^grade − 1, recall@10
 */
export function rankOffers({ needs, offers, grades }, scorer, counts = () => true) {
  const each = needs.flatMap((need) => {
    const graded = grades.get(need.id);
    return graded && counts(need) ? [figuresOf(rankedFor(need, offers, scorer), graded)] : [];
  });
  const mean = (/** @type {number[]} */ values) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    ndcg: mean(each.map(({ ndcg }) => ndcg)),
    recall: mean(each.map(({ recall }) => recall)),
    needs: each.length,
  };
}

/**
 * @param {Pin} need
 * @param {Pin[]} offers
 * @param {Scorer} scorer
 */
function rankedFor(need, offers, scorer) {
  return offers
    .filter(({ owner }) => owner !== need.owner)
    .map(({ id, ...offer }) => ({ id, score: scorer(need, { id, ...offer }) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
    .slice(0, DEPTH)
    .map(({ id }) => id);
}

/**
 * @param {string[]} ranked
 * @param {Map<string, number>} graded
 */
function figuresOf(ranked, graded) {
  const gain = (/** @type {number} */ grade, /** @type {number} */ rank) =>
    (2 ** grade - 1) / Math.log2(rank + 2);
  const ideal = [...graded.values()].sort((one, other) => other - one).slice(0, DEPTH);
  const best = ideal.reduce((sum, grade, rank) => sum + gain(grade, rank), 0);
  const got = ranked.reduce((sum, id, rank) => sum + gain(graded.get(id) ?? 0, rank), 0);
  return { ndcg: got / best, recall: ranked.filter((id) => graded.has(id)).length / graded.size };
}
