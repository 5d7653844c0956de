import { fold } from '../normalise/fold.js';
import type { Fact, MatchPerson } from '../suggest/model.js';

/** What a cohort is compared by: a class, a year, an intake, whatever the case, accents and spaces. */
const cohortKey = ({ cohort = '' }: Pick<MatchPerson, 'cohort'>): string =>
  fold(cohort).replace(/\s+/gu, ' ').trim();

/** Whether two name the same cohort. Who names none shares none. */
export function isSameCohort(one: Pick<MatchPerson, 'cohort'>, other: Pick<MatchPerson, 'cohort'>): boolean {
  const key = cohortKey(one);
  return key !== '' && key === cohortKey(other);
}

/** The cohort of two in the words of each; nothing where it is not the same. */
export function cohortFacts(one: MatchPerson, other: MatchPerson): Fact[] {
  if (!isSameCohort(one, other)) return [];
  return [one, other].map(({ id, cohort = '' }) => ({
    owner: id,
    source: 'cohort',
    text: cohort,
    role: 'shared',
  }));
}
