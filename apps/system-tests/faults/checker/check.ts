import type { Entry } from '../history/entries.js';
import { brokenChains } from './frames.js';
import { leaks } from './privacy.js';
import { lateRecovery } from './recovery.js';
import { strayStates } from './states.js';
import { lostOrTwice, unasked } from './writes.js';

/** What the checker says of a history: for each rule what speaks against it. Empty lists are what should be. */
export type Findings = Record<'H1' | 'H2' | 'H3' | 'H4' | 'H5' | 'H6', string[]>;

/** Judges a history by the six rules. */
export function check(history: readonly Entry[], { recoveryMs }: { recoveryMs: number }): Findings {
  return {
    H1: lostOrTwice(history),
    H2: unasked(history),
    H3: brokenChains(history),
    H4: strayStates(history),
    H5: leaks(history),
    H6: lateRecovery(history, recoveryMs),
  };
}

/** What is wrong, one sentence a line, at most a handful for each rule. */
export function inWords(findings: Findings): string[] {
  return Object.entries(findings).flatMap(([rule, said]) => {
    const more = said.length > 5 ? [`${rule}: and ${said.length - 5} more.`] : [];
    return [...said.slice(0, 5).map((sentence) => `${rule}: ${sentence}`), ...more];
  });
}
