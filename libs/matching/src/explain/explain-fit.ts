import type { Intent } from '../score/intent.js';
import type { Fit } from '../score/fit.js';
import type { Fact } from '../suggest/model.js';
import type { BenefitCode } from './benefits.js';
import { excerpt } from './excerpt.js';

/** What one fit means to the one who seeks and to the one who gives. */
export interface ExplainedFit {
  readonly seekFact: Fact;
  readonly giveFact: Fact;
  readonly seekerCode: BenefitCode;
  readonly giverCode: BenefitCode;
}

/** Puts a fit into benefits and literal facts. */
export function explainFit(fit: Fit): ExplainedFit {
  const { seek, give, concept } = fit;
  const seekFact = factOf(seek, 'need', concept);
  const giveFact = factOf(give, 'offer', concept);
  if (give.source === 'headline') {
    return { seekFact, giveFact, seekerCode: 'they-do-what-you-need', giverCode: 'you-do-what-they-need' };
  }
  const seekerNeeds = seek.pin?.direction !== 'offer';
  const giverNeeds = give.pin?.direction === 'need';
  if (seekerNeeds && giverNeeds) {
    const code = 'searches-answer-each-other';
    return {
      seekFact: { ...seekFact },
      giveFact: { ...giveFact, role: 'need' },
      seekerCode: code,
      giverCode: code,
    };
  }
  if (!seekerNeeds && giverNeeds) {
    // A post on offer meets somebody who wants one: the one who seeks staff is the one who offers.
    return {
      seekFact: { ...seekFact, role: 'offer' },
      giveFact: { ...giveFact, role: 'need' },
      seekerCode: 'they-need-what-you-offer',
      giverCode: 'they-offer-what-you-need',
    };
  }
  return {
    seekFact,
    giveFact,
    seekerCode: 'they-offer-what-you-need',
    giverCode: 'they-need-what-you-offer',
  };
}

/** The fact behind one side of a fit: a literal part of the pin or headline. */
export function factOf(intent: Intent, role: Fact['role'], concept?: string): Fact {
  const said = intent.concepts.find(({ id }) => id === concept) ?? intent.concepts[0];
  const [firstWord] = intent.stems.values();
  return {
    owner: intent.owner,
    source: intent.source,
    ...(intent.pin && { pinId: intent.pin.id }),
    text: excerpt(intent.text, said?.span ?? firstWord ?? null),
    ...(concept !== undefined && { concept }),
    role,
  };
}
