import { LIMITS } from '@commonground/contracts/constants';
import type { ShownGap } from './gap-pages.js';

/** More names than these are no help at a distance. */
const MOST_NAMES = 2;

/** The words above a gap: the key of a message with what stands in it. */
export interface WhoSeeks {
  readonly key: 'someone' | 'several' | 'people' | 'among' | 'named' | 'namedAndMore';
  /** People to count, or names that the verb belongs to. */
  readonly count: number;
  readonly names: readonly string[];
}

/** Who looks for it: names of those who agreed; a number only where enough people share it. */
export function whoSeeks({ people, names }: Pick<ShownGap, 'people' | 'names'>): WhoSeeks {
  const shown = names.slice(0, MOST_NAMES);
  if (people >= LIMITS.anonymityFloor)
    return { key: shown.length > 0 ? 'among' : 'people', count: people, names: shown };
  if (shown.length > 0)
    return {
      key: shown.length < people ? 'namedAndMore' : 'named',
      count: shown.length,
      names: shown,
    };
  return { key: people > 1 ? 'several' : 'someone', count: people, names: [] };
}
