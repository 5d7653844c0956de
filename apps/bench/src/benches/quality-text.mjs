import { seededRandom } from '@commonground/kernel';
import { LEXICAL_SCORER } from '@commonground/matching';
import { kendallLosses, lossOf } from '../quality/text/kendall-loss.mjs';
import { reviewerSets } from '../quality/text/reviewers.mjs';
import { atMost } from '../report/row.mjs';

/**
 * @typedef {import('../report/row.mjs').Row} Row
 * @typedef {import('../quality/text/kendall-loss.mjs').Loss} Loss
 * @typedef {import('../quality/text/reviewers.mjs').Paper} Paper
 * @typedef {import('../quality/text/reviewers.mjs').ReviewerSet} ReviewerSet
 */

/** Our own measure of earlier work, mean of ten sets; published: TPMS .281, Specter .269, Specter with MFR .238. */
const REFERENCE = 0.262;
const GATE = 0.27;
const DRAWS = 1000;

/**
 * How well the text scorer tells which of some papers a reviewer knows best.
 * @param {(line: string) => void} say
 * @returns {Promise<Row[]>}
 */
export async function measureQualityText(say) {
  const sets = reviewerSets();
  const random = seededRandom(1);
  const measured = sets.map((set) => {
    const losses = lossesOf(set);
    say(
      `${set.name}: ${set.profiles.size} reviewers, ${set.submissions.size} papers, loss ${lossOf(losses.profile).toFixed(3)}`,
    );
    return { ...losses, random: kendallLosses(set.expertise, () => random()) };
  });
  const mean = (/** @type {(set: (typeof measured)[number]) => number} */ figure) =>
    measured.reduce((sum, set) => sum + figure(set), 0) / measured.length;
  const chance = mean((set) => lossOf(set.random));
  const { low, high } = interval(measured.map(({ profile }) => profile));
  return [
    atMost('by lot: weighted Kendall loss', { measured: chance }),
    atMost('shared words (Jaccard): weighted Kendall loss', {
      measured: mean((set) => lossOf(set.words)),
      baseline: chance,
    }),
    atMost(`text scorer, whole profile (reference ${REFERENCE}): weighted Kendall loss`, {
      measured: mean((set) => lossOf(set.profile)),
      baseline: chance,
      gate: GATE,
    }),
    atMost('text scorer, whole profile: lower end of 95 %', { measured: low }),
    atMost('text scorer, whole profile: upper end of 95 %', { measured: high }),
    atMost('text scorer, mean of the three nearest papers: weighted Kendall loss', {
      measured: mean((set) => lossOf(set.nearest)),
      baseline: chance,
    }),
  ];
}

/** @param {ReviewerSet} set */
function lossesOf({ submissions, profiles, expertise }) {
  const written = new Map([...profiles].map(([reviewer, papers]) => [reviewer, papers.map(textOf)]));
  const asked = new Map([...submissions].map(([id, paper]) => [id, textOf(paper)]));
  const index = LEXICAL_SCORER.index([...asked.values(), ...[...written.values()].flat()]);
  const whole = new Map([...written].map(([reviewer, texts]) => [reviewer, texts.join('\n')]));
  const scoring = (/** @type {(reviewer: string, text: string) => number} */ score) =>
    kendallLosses(expertise, (reviewer, paper) => {
      const text = asked.get(paper);
      return text === undefined || !written.has(reviewer) ? null : score(reviewer, text);
    });
  return {
    profile: scoring((reviewer, text) => index.score(text, whole.get(reviewer) ?? '')),
    nearest: scoring((reviewer, text) => {
      const near = (written.get(reviewer) ?? []).map((own) => index.score(text, own));
      return near
        .sort((one, other) => other - one)
        .slice(0, 3)
        .reduce((sum, score) => sum + score, 0);
    }),
    words: scoring((reviewer, text) => jaccard(wordsOf(text), wordsOf(whole.get(reviewer) ?? ''))),
  };
}

/**
 * The title says most of what a paper is about, so it counts three times.
 * @param {Paper} paper
 */
const textOf = ({ title, abstract }) => [title, title, title, abstract ?? ''].join('.\n');

const wordsOf = (/** @type {string} */ text) => new Set(text.toLowerCase().match(/\p{L}{2,}/gu) ?? []);

/**
 * @param {Set<string>} one
 * @param {Set<string>} other
 */
function jaccard(one, other) {
  const both = [...one].filter((word) => other.has(word)).length;
  return both / (one.size + other.size - both || 1);
}

/**
 * The 95 % interval of the mean loss, by drawing reviewers with replacement, the same ones in all sets.
 * @param {Loss[][]} sets
 */
function interval(sets) {
  const random = seededRandom(1);
  const reviewers = sets[0]?.length ?? 0;
  const losses = Array.from({ length: DRAWS }, () => {
    const drawn = Array.from({ length: reviewers }, () => Math.floor(random() * reviewers));
    return (
      sets.reduce((sum, losses) => sum + lossOf(drawn.flatMap((at) => losses[at] ?? [])), 0) / sets.length
    );
  }).sort((one, other) => one - other);
  return { low: losses[Math.floor(0.025 * DRAWS)] ?? NaN, high: losses[Math.ceil(0.975 * DRAWS) - 1] ?? NaN };
}
