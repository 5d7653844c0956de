import type { ImportView } from '@commonground/contracts';

type Progress = Pick<ImportView, 'state' | 'done' | 'total'>;

/** States that the feed may tell while the import that was read still runs: the same one, or what comes after it. */
const SINCE: Partial<Record<ImportView['state'], readonly ImportView['state'][]>> = {
  applying: ['applying', 'applied', 'failed'],
  undoing: ['undoing', 'undone', 'failed'],
};

/**
 * How far a running import is, given what was read over HTTP and what the feed told. The two overtake each other; the
 * further one counts, so that a progress bar never goes back.
 */
export function furtherOf(read: Progress, told: Progress | undefined): Pick<ImportView, 'done' | 'total'> {
  const isSince = told && SINCE[read.state]?.includes(told.state) && told.done > read.done;
  const { done, total } = isSince ? told : read;
  return { done, total };
}
