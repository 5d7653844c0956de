/** Why a meeting is worth it for one of the two. Clients have them in words. */
export const BENEFIT_CODES = [
  'they-offer-what-you-need',
  'they-need-what-you-offer',
  'they-do-what-you-need',
  'you-do-what-they-need',
  'searches-answer-each-other',
  'same-search',
  'shared-topic',
  'same-cohort',
  'welcomed',
  'welcomes',
] as const;

export type BenefitCode = (typeof BENEFIT_CODES)[number];
