import { DEFAULT_SCORE, reciprocal, type ScoreOptions } from '../retrieval/reciprocal-score.js';
import type { Ranked } from '../retrieval/ranking.js';
import type { SparseProfile, SparseVector } from '../retrieval/sparse-profile.js';

/** The best others for one person, found by comparing with everybody: slow, and plainly right. */
export function bestByComparing(
  id: string,
  people: ReadonlyMap<string, SparseProfile>,
  count: number,
  mayPair: (other: string) => boolean = () => true,
  options: ScoreOptions = DEFAULT_SCORE,
): Ranked[] {
  const own = people.get(id);
  if (!own) return [];
  return [...people]
    .filter(([other]) => other !== id && mayPair(other))
    .map(([other, profile]) => ({ id: other, score: scoreOf(own, profile, options) }))
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1))
    .slice(0, count);
}

function scoreOf(one: SparseProfile, other: SparseProfile, options: ScoreOptions): number {
  const { complement, common } = options;
  const shared = inCommon(one.shares, other.shares, Math.sqrt(common), Math.sqrt(common));
  const forOne = shared + inCommon(one.seeks, other.gives, complement, 1);
  const forOther = shared + inCommon(one.gives, other.seeks, 1, complement);
  return forOne + forOther === 0 ? 0 : reciprocal(forOne, forOther, options);
}

/** Adds up in single precision, as the index does. */
function inCommon(x: SparseVector, y: SparseVector, forX: number, forY: number): number {
  const weights = new Map([...y.terms].map((term, at) => [term, Math.fround((y.weights[at] ?? 0) * forY)]));
  let sum = 0;
  x.terms.forEach((term, at) => {
    const weight = weights.get(term);
    if (weight !== undefined) sum = Math.fround(sum + Math.fround((x.weights[at] ?? 0) * forX) * weight);
  });
  return sum;
}
