import { Failure } from './failure.mjs';

/** More would only compete for the processors of one computer. */
const MOST = 8;

/**
 * Takes `--nodes N` out of the arguments of `npm run nodes`.
 * @param {string[]} args
 * @returns {{ count: number, rest: string[] }} two nodes unless said otherwise
 * @throws {Failure} USAGE
 */
export function takeNodes(args) {
  const at = args.findIndex((arg) => arg === '--nodes' || arg.startsWith('--nodes='));
  if (at < 0) return { count: 2, rest: args };
  const [, attached] = (args[at] ?? '').split('=');
  const text = attached ?? args[at + 1] ?? '';
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < 1 || count > MOST) {
    throw new Failure(
      'USAGE',
      `--nodes is "${text}", which is no number of nodes.`,
      `It is a number from 1 to ${MOST}: npm run nodes -- --nodes 2`,
    );
  }
  return {
    count,
    rest: args.filter((_, index) => index !== at && (attached !== undefined || index !== at + 1)),
  };
}
