import { conceptLabel } from '../catalogue/catalogue.js';
import type { BenefitCode } from '../explain/benefits.js';
import { explainFit, factOf } from '../explain/explain-fit.js';
import type { QuestionCode } from '../explain/questions.js';
import { cohortFacts } from '../score/cohort.js';
import type { Fit } from '../score/fit.js';
import type { Benefit, Fact, SuggestedPair } from './model.js';
import type { ScoredPair } from './pair-score.js';

/** A direction weaker than this is not worth naming as a benefit beside a strong one. */
const WORTH_NAMING = 0.36;

/** Puts a scored pair into benefits for both and the facts behind them. */
export function describePair(pair: ScoredPair, code: QuestionCode, language: string): SuggestedPair {
  const facts: Fact[] = [];
  const note = (fact: Fact): number => {
    const known = facts.findIndex(
      ({ owner, pinId, text }) => owner === fact.owner && pinId === fact.pinId && text === fact.text,
    );
    return known >= 0 ? known : facts.push(fact) - 1;
  };
  const benefit = (benefitCode: BenefitCode, fact: Fact): Benefit => ({
    code: benefitCode,
    fact: note(fact),
  });

  const carrying = carryingFit(pair);
  let a: Benefit;
  let b: Benefit;
  if (carrying === pair.together) {
    a = benefit('same-search', factOf(carrying.give, 'shared', carrying.concept));
    b = benefit('same-search', factOf(carrying.seek, 'shared', carrying.concept));
  } else {
    const one = named(pair.forOne);
    const other = named(pair.forOther);
    const forOne = one && explainFit(one);
    const forOther = other && explainFit(other);
    const fallback = explainFit(carrying);
    a = forOne
      ? benefit(forOne.seekerCode, forOne.giveFact)
      : benefit((forOther ?? fallback).giverCode, (forOther ?? fallback).seekFact);
    b = forOther
      ? benefit(forOther.seekerCode, forOther.giveFact)
      : benefit((forOne ?? fallback).giverCode, (forOne ?? fallback).seekFact);
    // Both ends of a fit belong to the story, also where both gain from another one.
    for (const story of [forOne, forOther]) {
      if (story) for (const fact of [story.seekFact, story.giveFact]) note(fact);
    }
  }
  facts.push(...cohortFacts(pair.one.person, pair.other.person));
  return {
    a: pair.one.person.id,
    b: pair.other.person.id,
    score: pair.score,
    label: 'match',
    benefits: { a, b },
    facts,
    question: { code, params: questionParams(carrying, language) },
  };
}

function carryingFit({ forOne, forOther, together }: ScoredPair): Fit {
  const [strongest] = [together, forOne, forOther]
    .filter((fit): fit is Fit => fit !== null)
    .sort((x, y) => y.strength - x.strength);
  if (!strongest) throw new Error('a scored pair has at least one fit');
  return strongest;
}

function named(fit: Fit | null): Fit | null {
  return fit && fit.strength >= WORTH_NAMING ? fit : null;
}

function questionParams(fit: Fit, language: string): Record<string, string> {
  if (fit.concept !== undefined) return { topic: conceptLabel(fit.concept, language), concept: fit.concept };
  const topic = fit.seek.pin?.topicName ?? fit.give.pin?.topicName ?? '';
  return { topic: topic === '' ? factOf(fit.seek, 'need').text : topic };
}
