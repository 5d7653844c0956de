import type { Phase } from '@commonground/contracts/constants';

const ORDER: readonly Phase[] = ['draft', 'open', 'live', 'after', 'archived'];

/** Where an event may go from each phase; the service decides the same. */
const NEXT: Readonly<Record<Phase, readonly Phase[]>> = {
  draft: ['open', 'live'],
  open: ['draft', 'live'],
  live: ['open', 'after'],
  after: ['live', 'archived'],
  archived: [],
};

/** Phases that the console offers from a phase, in their order. */
export const phasesFrom = (phase: Phase): readonly Phase[] => NEXT[phase];

/** Going back and ending interrupt people, so the console asks first. */
export function needsConfirm(from: Phase, to: Phase): boolean {
  return ORDER.indexOf(to) < ORDER.indexOf(from) || to === 'after' || to === 'archived';
}
