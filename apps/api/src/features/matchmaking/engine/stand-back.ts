import { constants, getPriority, setPriority } from 'node:os';

/**
 * Lets the thread that calls it stand back where others of this computer have something to do: whoever waits for an answer
 * goes before a thought. Linux alone knows priorities of threads (setpriority(2)); elsewhere the whole process would stand
 * back, and nothing is done.
 */
export function standBack(): void {
  if (process.platform !== 'linux') return;
  const { PRIORITY_BELOW_NORMAL: behind, PRIORITY_LOW: last } = constants.priority;
  try {
    setPriority(Math.min(last, getPriority() + behind));
  } catch {
    // Where the system forbids the call, it thinks with the priority of the others.
  }
}
