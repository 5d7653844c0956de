import { seededRandom, textHash } from '@commonground/kernel';

/** What two people would make of a card. `none`: at least one of them never answers, and it expires. */
export interface Answers {
  readonly kind: 'yes' | 'no' | 'none';
  /** How long the later of the two takes. */
  readonly minutes: number;
}

/** Shares of cards, as a room that is neither eager nor shy would answer them. */
const YES = 0.55;
const NO = 0.2;
const LONGEST_MINUTES = 12;

/** The same pair and seed answer the same, whenever the card comes and whatever else is on the table. */
export function answersFor(seed: number, a: string, b: string): Answers {
  const random = seededRandom(seed ^ textHash(a < b ? `${a} ${b}` : `${b} ${a}`));
  const luck = random();
  const kind = luck < YES ? 'yes' : luck < YES + NO ? 'no' : 'none';
  return { kind, minutes: 1 + Math.floor(random() * LONGEST_MINUTES) };
}
