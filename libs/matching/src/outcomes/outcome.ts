/** What one of the two made of a suggestion. `ignored`: it was seen and ran out; `useful`: said after the encounter. */
export type OutcomeKind = 'ignored' | 'declined' | 'accepted' | 'met' | 'useful';

/**
 * One person’s answer to being shown another. A suggestion that both accepted is two outcomes, one from each side.
 * Nothing about the two people themselves has a place here: only who answered whom, and what.
 */
export interface Outcome {
  readonly from: string;
  readonly to: string;
  readonly kind: OutcomeKind;
  /** How well `to` fitted what `from` seeks when it was shown, 0 to 1. */
  readonly fit: number;
  /** Acquaintances the two shared then, as `sharedAcquaintances` counts them. Left out: none. */
  readonly shared?: number;
}

/** A yes or a no, and how much it says: a card that ran out is a weak no, an encounter more than a tap. */
export interface Evidence {
  readonly yes: boolean;
  readonly weight: number;
}

const EVIDENCE: Readonly<Record<OutcomeKind, Evidence>> = {
  ignored: { yes: false, weight: 0.2 },
  declined: { yes: false, weight: 1 },
  accepted: { yes: true, weight: 1 },
  met: { yes: true, weight: 1.25 },
  useful: { yes: true, weight: 1.5 },
};

/** The kinds from the least to the most that can be known of one direction. */
const BY_STRENGTH: readonly OutcomeKind[] = ['ignored', 'declined', 'accepted', 'met', 'useful'];

/** What an outcome says. */
export const evidenceOf = (kind: OutcomeKind): Evidence => EVIDENCE[kind];

/**
 * One outcome for each direction, in a fixed order: accepted, met and useful are steps of the same story and must not
 * count three times. The furthest step stays, whatever the order they came in.
 */
export function furthestOutcomes(outcomes: readonly Outcome[]): Outcome[] {
  const furthest = new Map<string, Outcome>();
  for (const outcome of outcomes) {
    if (outcome.from === outcome.to) continue;
    // NUL cannot occur inside an id the platform makes.
    const key = `${outcome.from}\u0000${outcome.to}`;
    const known = furthest.get(key);
    if (!known || compare(outcome, known) > 0) furthest.set(key, outcome);
  }
  return [...furthest].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, outcome]) => outcome);
}

function compare(one: Outcome, other: Outcome): number {
  return (
    BY_STRENGTH.indexOf(one.kind) - BY_STRENGTH.indexOf(other.kind) ||
    one.fit - other.fit ||
    (one.shared ?? 0) - (other.shared ?? 0)
  );
}
