import { analyse } from '@commonground/matching';
import { jaccard, randomOrder, tfIdfCosine } from '../quality/baselines.mjs';
import { givenEvent, heldOutEvent } from '../quality/labelled-intents.mjs';
import { conceptsLeftOut, liveCards, ours, textAlone } from '../quality/our-intents.mjs';
import { rankOffers } from '../quality/ranking.mjs';
import { atLeast, atMost } from '../report/row.mjs';

/**
 * @typedef {import('../report/row.mjs').Row} Row
 * @typedef {import('../quality/labelled-intents.mjs').Labelled} Labelled
 * @typedef {{ ndcg?: number, recall?: number, traps?: number }} Gates
 */

/** What the issue asks for on the given event. */
const GATES = { ndcg: 0.45, recall: 0.5, traps: 3 };
const START_GATE_MS = 150;
const RANDOM_RUNS = 20;

/**
 * Ranks all offers of others for each need of two labelled events, by chance, by words and by the engine, and counts the
 * traps among the cards that everybody would get.
 * @param {(line: string) => void} say
 * @returns {Promise<Row[]>}
 */
export async function measureQualityIntents(say) {
  const before = process.cpuUsage();
  analyse('lawyer');
  const { user, system } = process.cpuUsage(before);
  const start = atMost('catalogue ready to read (CPU ms)', {
    measured: (user + system) / 1000,
    gate: START_GATE_MS,
  });
  const given = givenEvent();
  const heldOut = heldOutEvent();
  return [...rowsOf('given event', given, GATES, say), ...rowsOf('held-out fair', heldOut, {}, say), start];
}

/**
 * @param {string} name
 * @param {Labelled} labelled
 * @param {Gates} gates
 * @param {(line: string) => void} say
 */
function rowsOf(name, labelled, gates, say) {
  say(
    `${labelled.event}: ${labelled.people.length} people, ${labelled.grades.size} needs with graded offers`,
  );
  const lines = [...labelled.needs, ...labelled.offers].map(({ text }) => text);
  const chance = Array.from({ length: RANDOM_RUNS }, (_, run) => rankOffers(labelled, randomOrder(run + 1)));
  const mean = (/** @type {'ndcg' | 'recall'} */ figure) =>
    chance.reduce((sum, run) => sum + run[figure], 0) / RANDOM_RUNS;
  const shared = rankOffers(labelled, jaccard);
  const cosine = rankOffers(labelled, tfIdfCosine(lines));
  const words = rankOffers(labelled, textAlone(labelled));
  const engine = rankOffers(labelled, ours(labelled));
  say('Leaving concepts out …');
  const left = conceptsLeftOut(labelled);
  const cards = liveCards(labelled);
  say(
    `${cards.cards} live cards, ${cards.right} of them listed as right; ${cards.symmetric} of ${labelled.symmetric.length} pairs that seek one another are among them`,
  );
  return [
    atLeast(`${name}: NDCG@10 of a random order`, { measured: mean('ndcg') }),
    atLeast(`${name}: NDCG@10 of stemmed Jaccard`, { measured: shared.ndcg }),
    atLeast(`${name}: NDCG@10 of TF-IDF cosine`, { measured: cosine.ndcg }),
    atLeast(`${name}: NDCG@10 of our text scorer alone`, { measured: words.ndcg, baseline: cosine.ndcg }),
    atLeast(`${name}: NDCG@10`, { measured: engine.ndcg, baseline: cosine.ndcg, gate: gates.ndcg ?? null }),
    atLeast(`${name}: recall@10`, {
      measured: engine.recall,
      baseline: cosine.recall,
      gate: gates.recall ?? null,
    }),
    atLeast(`${name}: NDCG@10, concepts left out (${left.needs} rankings; baseline: whole catalogue)`, {
      measured: left.without.ndcg,
      baseline: left.whole.ndcg,
    }),
    atLeast(`${name}: recall@10, concepts left out (${left.needs} rankings; baseline: whole catalogue)`, {
      measured: left.without.recall,
      baseline: left.whole.recall,
    }),
    atMost(`${name}: traps of ${labelled.traps.length} in live cards`, {
      measured: cards.traps,
      gate: gates.traps ?? null,
    }),
    atLeast(`${name}: share of ${cards.cards} live cards that are listed as right`, {
      measured: cards.right / cards.cards,
    }),
  ];
}
