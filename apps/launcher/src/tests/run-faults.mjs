import { readFaultChoice } from '../decisions/fault-choice.mjs';
import { summarize } from '../decisions/tally.mjs';
import { prepare } from '../prepare/index.mjs';
import { runRings } from './rings.mjs';

/**
 * `npm run faults -- [IDs] [--seeds N]`: breaks things under a running installation and checks what everybody saw
 * (apps/system-tests/faults). Histories and figures stay in test-results/faults.
 * @param {string[]} args
 * @returns {Promise<number>} exit code
 */
export async function runFaults(args) {
  const { ids, seeds } = readFaultChoice(args);
  await prepare({ build: false });
  const env = { ...process.env, FAULT_IDS: ids.join(' '), FAULT_SEEDS: String(seeds) };
  // One after the other: each has the computer to itself.
  const summary = summarize(await runRings(['faults'], env, 1), { alwaysSkipped: true });
  console.log(summary.text);
  return summary.code;
}
