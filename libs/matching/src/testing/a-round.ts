import type { RoundPerson, RoundsInput, RoundTable } from '../rounds/model.js';

/** Somebody in rounds for a test, there from first to last and without needs; each test states only what it is about. */
export const somebody = (id: string, change: Partial<RoundPerson> = {}): RoundPerson => ({
  id,
  languages: [],
  stepFree: false,
  ...change,
});

export const people = (...ids: string[]): RoundPerson[] => ids.map((id) => somebody(id));

/** p0, p1 and so on. */
export const crowd = (size: number): RoundPerson[] =>
  Array.from({ length: size }, (_, at) => somebody(`p${at}`));

export const aTable = (id: string, seats: number, change: Partial<RoundTable> = {}): RoundTable => ({
  id,
  seats,
  stepFree: true,
  ...change,
});

/** Pairs in which everybody may meet everybody and nothing has happened yet. */
export const roundsFor = (
  who: readonly RoundPerson[],
  rounds: number,
  change: Partial<RoundsInput> = {},
): RoundsInput => ({
  people: who,
  groupSize: 2,
  rounds,
  weights: [],
  mayMeet: () => true,
  metBefore: [],
  held: [],
  fairness: 1,
  seed: 1,
  ...change,
});
