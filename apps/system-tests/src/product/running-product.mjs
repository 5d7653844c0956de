import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cleanEnvironment } from './clean-environment.mjs';
import { processesOf, signalGroup } from './processes.mjs';
import { groupBegan, groupEnded } from './running-groups.mjs';

/**
 * @typedef {{ console: string, join?: string, screen: string, url: string, pid: number }} Links links.json
 * @typedef {{ code: number | null, signal: NodeJS.Signals | null }} End
 *
 * @typedef {object} Wish
 * @property {string} dir the project
 * @property {string} [dataDir] left out: the default folder in the project
 * @property {string[]} [args] of `npm start -- …`
 * @property {Record<string, string | undefined>} [env] on top of a clean environment
 * @property {{ uid: number, gid: number }} [account] whom to run as
 * @property {(line: string) => void} [onLine]
 */

/** What `npm start` prints last when it is ready. */
const LAST_WORDS = 'Stop with Ctrl-C.';

/** The product, started by `npm start` as a shell would start it: in a process group of its own. */
export class RunningProduct {
  #output = '';
  #begun = Date.now();

  /** @param {Wish} wish */
  constructor({ dir, dataDir, args = [], env = {}, account, onLine }) {
    this.dir = dir;
    this.dataDir = dataDir ?? join(dir, '.data');
    this.before = this.#read();
    const child = spawn('npm', ['start', ...(args.length > 0 ? ['--', ...args] : [])], {
      cwd: dir,
      env: cleanEnvironment({ PORT: '0', ...(dataDir === undefined ? {} : { DATA_DIR: dataDir }), ...env }),
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...account,
    });
    /** @type {Promise<End>} */
    this.ended = new Promise((resolve, reject) => {
      child.once('error', reject);
      // Not `close`: a process that is left behind would keep the pipes open.
      child.once('exit', (code, signal) => resolve({ code, signal }));
    });
    this.group = child.pid ?? 0;
    groupBegan(this.group);
    this.ended.then(
      () => groupEnded(this.group),
      () => groupEnded(this.group),
    );
    /** Once all that it said has been heard: a process may end a moment before its last words arrive. */
    this.silent = Promise.all(
      [child.stdout, child.stderr].map((stream) => new Promise((done) => stream.once('end', done))),
    );
    /** Process groups that it was seen to have: an orphan no longer tells whose it was. */
    this.groups = new Set([this.group]);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (/** @type {string} */ text) => {
        this.#output += text;
        if (onLine)
          text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .forEach(onLine);
      });
    }
  }

  /** Everything that the terminal showed. */
  get output() {
    return this.#output;
  }

  /**
   * Waits for the links, which are written when the product is ready, and until they are printed, which is a moment later.
   * @param {number} [withinMs]
   * @returns {Promise<Links & { seconds: number }>}
   */
  async ready(withinMs = 60_000) {
    /** @type {End | undefined} */
    let end;
    void this.ended.then((how) => (end = how));
    /** @type {number | undefined} */
    let seconds;
    while (Date.now() - this.#begun < withinMs && end === undefined) {
      const text = this.#read();
      if (text !== undefined && text !== this.before) {
        seconds ??= (Date.now() - this.#begun) / 1000;
        if (this.#output.includes(LAST_WORDS)) return { ...JSON.parse(text), seconds };
      }
      await pause(20);
    }
    await this.kill();
    const how = end ? `ended (${JSON.stringify(end)})` : `was not ready after ${withinMs / 1000} s`;
    throw new Error(`The product ${how}. It said:\n${this.#output}`);
  }

  /**
   * How it ended, once all that it said has been heard; for a second at most, because a process that is left behind keeps
   * the pipes open.
   * @returns {Promise<End>}
   */
  async heardOut() {
    const end = await this.ended;
    await Promise.race([this.silent, pause(1000, undefined, { ref: false })]);
    return end;
  }

  /** Its processes, the database's included. */
  processes() {
    const found = processesOf({ groups: this.groups, folder: this.dataDir });
    for (const { group } of found) this.groups.add(group);
    return found;
  }

  /**
   * Ctrl-C: the terminal sends the signal to the whole group in the foreground.
   * @returns {Promise<{ end: End, left: import('./processes.mjs').Process[], seconds: number }>} left: processes that
   *   are still there when all should be gone
   */
  async interrupt() {
    const begun = Date.now();
    this.processes();
    signalGroup(this.group, 'SIGINT');
    const end = await Promise.race([this.ended, pause(30_000, undefined, { ref: false })]);
    if (end === undefined) throw new Error(`The product did not stop on Ctrl-C. It said:\n${this.#output}`);
    return { end, left: this.processes(), seconds: (Date.now() - begun) / 1000 };
  }

  /** kill -9 of everything, the database too. */
  async kill() {
    while (this.processes().length > 0) {
      for (const group of this.groups) signalGroup(group, 'SIGKILL');
      await pause(20);
    }
  }

  #read() {
    try {
      return readFileSync(join(this.dataDir, 'links.json'), 'utf8');
    } catch {
      return undefined;
    }
  }
}
