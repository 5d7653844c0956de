import { Failure } from './failure.mjs';

/**
 * The sentence for a port that is taken, by whom as far as that is known.
 * @param {number} port
 * @param {{ kind: 'commonground' | 'unknown' }} holder
 */
export function portTaken(port, holder) {
  const who = holder.kind === 'commonground' ? 'by another Commonground' : 'by another program';
  return new Failure(
    'EADDRINUSE',
    `Port ${port} is already taken ${who}.`,
    `Stop it, or choose another port: PORT=${port === 65535 ? 3000 : port + 1} npm start`,
  );
}

/**
 * The sentence for a data folder in which the product already runs.
 * @param {{ pid: number, url?: string | undefined }} running
 * @param {string} dataDir
 */
export function alreadyRunning(running, dataDir) {
  const where = running.url ? ` at ${running.url}` : '';
  return new Failure(
    'RUNNING',
    `Commonground already runs with this data folder${where} (process ${running.pid}).`,
    `Its links are in ${dataDir}/links.json. Stop it with Ctrl-C first, or give this one another folder and port: DATA_DIR=… PORT=… npm start`,
  );
}

/**
 * @param {string} folder
 * @param {string} code of the system's refusal
 */
export function notWritable(folder, code) {
  return new Failure(
    'DATA_DIR',
    `The folder ${folder} cannot be written (${code}).`,
    'Give this user the right to write there, or choose another folder: DATA_DIR=/path/you/own npm start',
  );
}
