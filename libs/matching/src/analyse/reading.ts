import type { SubjectBefore } from '../catalogue/general-words.js';
import type { Subject } from './analysis.js';

/** What a run of words was taken for; a homonym that stays open has no concept. */
export interface Reading {
  readonly concept: string | null;
  readonly weight: number;
  /** The first token, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly isHint: boolean;
  /** For a word that only says how somebody helps ("lessons"): where its subject may stand before it. Else null. */
  readonly general: SubjectBefore | null;
  /** What the word itself says it is about: the harp in "Harfenunterricht". */
  readonly about: Subject | null;
}
