import { isSameCohort } from '../score/cohort.js';
import { type Fit, fitOf } from '../score/fit.js';
import type { Intent } from '../score/intent.js';
import type { LearntFactorOf } from '../outcomes/learn-from.js';
import type { Rarity } from '../score/rarity.js';
import type { NewnessOf } from '../outcomes/newness.js';
import type { EngineSettings } from './model.js';
import { sameSearchOf } from '../score/same-search.js';
import type { Guest } from './room.js';

/** A pair with everything that speaks for it. `one` stands before `other` by id. */
export interface ScoredPair {
  readonly one: Guest;
  readonly other: Guest;
  readonly score: number;
  /** The best fit of what `one` seeks, null when the other gives nothing of it. */
  readonly forOne: Fit | null;
  readonly forOther: Fit | null;
  readonly together: Fit | null;
}

/** Keeps the harmonic mean from throwing one-sided help away. */
const FLOOR = 0.02;
const ASKED_TO_BE_APPROACHED = 0.02;

/** What counts between two people. */
export interface PairWeights extends Pick<
  EngineSettings,
  'minScore' | 'mutual' | 'sameTopic' | 'noCommonLanguage' | 'newness'
> {
  readonly rarity: Rarity;
  /** What the event has taught about the two; absent: nothing. */
  readonly learnt?: LearntFactorOf;
  /** How new the two are to each other; absent: entirely. */
  readonly newnessOf?: NewnessOf;
}

/** Scores two people both ways: the stronger direction carries, the harmonic mean lifts mutual fits above it. */
export function scorePair(one: Guest, other: Guest, weights: PairWeights): ScoredPair | null {
  const { rarity, minScore } = weights;
  const forOne = bestFit(one.seeks, other.gives, rarity);
  const forOther = bestFit(other.seeks, one.gives, rarity);
  const together = bestTogether(one.seeks, other.seeks);
  const first = forOne?.strength ?? 0;
  const second = forOther?.strength ?? 0;
  const both = together?.strength ?? 0;
  const strongest = Math.max(first, second, both);
  if (strongest < minScore || strongest === 0) return null;

  const harmonic = (2 * (first + FLOOR) * (second + FLOOR)) / (first + second + 2 * FLOOR) - FLOOR;
  // What both seek together is mutual by nature.
  const mutual = Math.max(harmonic, both);
  if (mutual < minScore * Math.max(0, 2 * weights.mutual - 1)) return null;
  let score = (1 - weights.mutual) * strongest + weights.mutual * mutual;
  if (!shareLanguage(one, other)) score *= 1 - weights.noCommonLanguage;
  if ([forOne, forOther, together].some((fit) => fit !== null && isSameTopic(fit)))
    score += weights.sameTopic;
  if (isSameCohort(one.person, other.person)) score += weights.sameTopic;
  if (one.person.mood === 'approach-me' || other.person.mood === 'approach-me')
    score += ASKED_TO_BE_APPROACHED;
  if (weights.learnt)
    score *= weights.learnt(one.person.id, other.person.id, Math.max(first, both), Math.max(second, both));
  if (weights.newnessOf)
    score *= 1 - weights.newness * (1 - weights.newnessOf(one.person.id, other.person.id));
  const rounded = Math.round(Math.min(1, score) * 1e6) / 1e6;
  return { one, other, score: rounded, forOne, forOther, together };
}

function bestFit(seeks: readonly Intent[], gives: readonly Intent[], rarity: Rarity): Fit | null {
  let best: Fit | null = null;
  for (const seek of seeks) {
    for (const give of gives) {
      const fit = fitOf(seek, give, rarity);
      if (fit && fit.strength > (best?.strength ?? 0)) best = fit;
    }
  }
  return best;
}

function bestTogether(one: readonly Intent[], other: readonly Intent[]): Fit | null {
  let best: Fit | null = null;
  for (const seek of one) {
    for (const fellow of other) {
      const fit = sameSearchOf(seek, fellow);
      if (fit && fit.strength > (best?.strength ?? 0)) best = fit;
    }
  }
  return best;
}

/** Unknown languages are no obstacle. */
function shareLanguage(one: Guest, other: Guest): boolean {
  const mine = one.person.languages;
  const theirs = other.person.languages;
  return mine.length === 0 || theirs.length === 0 || mine.some((language) => theirs.includes(language));
}

const isSameTopic = (fit: Fit): boolean =>
  fit.seek.pin !== null && fit.seek.pin.topicId === fit.give.pin?.topicId;
