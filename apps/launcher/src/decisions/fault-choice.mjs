import { Failure } from './failure.mjs';

const USAGE = 'npm run faults -- [F1 F2 …] [--seeds N]';

/**
 * Reads which faults are played, and with how many seeds each.
 * @param {string[]} args
 * @returns {{ ids: string[], seeds: number }} no ids: all
 * @throws {Failure} USAGE
 */
export function readFaultChoice(args) {
  const ids = [];
  let seeds = 1;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (/^f\d+$/i.test(arg)) ids.push(arg.toUpperCase());
    else if (arg === '--seeds' && /^[1-9]\d*$/.test(args[at + 1] ?? '')) seeds = Number(args[(at += 1)]);
    else throw new Failure('USAGE', `\`npm run faults\` does not know ${arg}.`, USAGE);
  }
  return { ids, seeds };
}
