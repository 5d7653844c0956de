import type { Phase } from '@commonground/contracts/constants';

export interface Readiness {
  topics: number;
  zones: number;
  tips: number;
  screens: number;
  phase: Phase;
}

export type StepId = 'topics' | 'zones' | 'tips' | 'screens' | 'live';

/** What is ready before an event, in the order in which it helps. Only going live cannot be left out. */
export function readinessSteps(ready: Readiness): { id: StepId; done: boolean }[] {
  return [
    { id: 'topics', done: ready.topics > 0 },
    { id: 'zones', done: ready.zones > 0 },
    { id: 'tips', done: ready.tips > 0 },
    { id: 'screens', done: ready.screens > 0 },
    { id: 'live', done: ready.phase !== 'draft' && ready.phase !== 'open' },
  ];
}
