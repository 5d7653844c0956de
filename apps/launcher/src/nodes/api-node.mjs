import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Failure } from '../decisions/failure.mjs';
import { sendSignal } from '../platform/processes.mjs';

/** How long a node may take to end when it is asked to; its drain included. Milliseconds. */
const PATIENCE_MS = 30_000;
/** Lines of output that are kept, for the sentence that says why a node did not start. */
const KEPT_LINES = 200;

/**
 * @typedef {object} Make what a node is made of
 * @property {number} number from 1, for people
 * @property {string} dir the built project
 * @property {number} port
 * @property {Record<string, string>} env the whole environment; nothing is inherited
 * @property {string[]} [execArgv] options of Node itself, such as --max-old-space-size=192
 *
 * @typedef {{ url: string, links: { join?: string, screen: string } }} Ready what a node says when it serves
 */

/** One API as a process of its own: the entry of the container image, on a port of loopback. */
export class ApiNode {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #child;
  /** @type {string[]} */
  #lines = [];
  #asked = false;

  /** @param {Make} make */
  constructor(make) {
    this.make = make;
  }

  get number() {
    return this.make.number;
  }

  get url() {
    return `http://127.0.0.1:${this.make.port}`;
  }

  /** Of the present process; 0 when there is none. */
  get pid() {
    return this.isRunning() ? (this.#child?.pid ?? 0) : 0;
  }

  /** The last lines that it printed. */
  get output() {
    return this.#lines.join('\n');
  }

  isRunning() {
    const child = this.#child;
    return child?.pid !== undefined && child.exitCode === null && child.signalCode === null;
  }

  /** Whether its end was asked for. */
  isWanted() {
    return !this.#asked;
  }

  /**
   * Starts the process.
   * @returns {Promise<Ready>} when it serves
   * @throws {Failure} NODE, with the last lines that it printed
   */
  async start() {
    const { dir, env, execArgv = [], port } = this.make;
    this.#asked = false;
    const child = fork(join(dir, 'apps', 'api', 'dist', 'program', 'main.js'), {
      cwd: dir,
      env: { ...env, PORT: String(port), HOST: '127.0.0.1' },
      execArgv,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // In a process group of its own: a Ctrl-C in the terminal is ours to pass on, once. Should we die, the closed
      // channel tells it.
      detached: true,
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        this.#lines.push(...text.split('\n').filter((line) => line.trim() !== ''));
        this.#lines.splice(0, this.#lines.length - KEPT_LINES);
      });
    }
    const ended = once(child, 'exit').then(([code, signal]) => {
      throw new Failure(
        'NODE',
        `Node ${this.number} ended at its start (${signal ?? `code ${code}`}).`,
        'What is named above has to be corrected first.',
        this.#lines.slice(-12),
      );
    });
    const [message] = await Promise.race([once(child, 'message'), ended]);
    ended.catch(() => undefined);
    return message;
  }

  /** SIGTERM: it empties itself as long as DRAIN_MS says, and ends. One that takes longer than half a minute is killed. */
  async stop() {
    await this.#end((child) => child.kill('SIGTERM'));
  }

  /** Lets it end without emptying itself first, as all others end too. What is open is answered. */
  async dismiss() {
    await this.#end((child) => (child.connected ? child.disconnect() : child.kill('SIGTERM')));
  }

  /** kill -9. */
  async kill() {
    await this.#end((child) => child.kill('SIGKILL'));
  }

  /** Stops its time (SIGSTOP): it neither answers nor hangs up. */
  pause() {
    sendSignal(this.pid, 'SIGSTOP');
  }

  /** Lets it go on (SIGCONT). */
  resume() {
    sendSignal(this.pid, 'SIGCONT');
  }

  /**
   * Starts it again on the same port, after its end if it runs.
   * @param {Partial<Omit<Make, 'number' | 'port'>>} [changes] such as the folder of another version
   * @returns {Promise<Ready>}
   */
  async restart(changes = {}) {
    await this.stop();
    this.make = { ...this.make, ...changes };
    return this.start();
  }

  /** Resolves with how the present process ended. @returns {Promise<string>} */
  async ended() {
    const child = this.#child;
    if (child === undefined || !this.isRunning()) return 'ended before';
    const [code, signal] = await once(child, 'exit');
    return signal ?? `code ${code}`;
  }

  /** @param {(child: import('node:child_process').ChildProcess) => unknown} ask */
  async #end(ask) {
    const child = this.#child;
    this.#asked = true;
    if (child?.pid === undefined || !this.isRunning()) return;
    const gone = once(child, 'exit');
    ask(child);
    // A stopped process would never hear it.
    sendSignal(child.pid, 'SIGCONT');
    const impatience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    await gone;
    clearTimeout(impatience);
  }
}
