import { percentile } from '../report/percentile.mjs';
import { askedProcess } from './asked.mjs';
import { sharedNow } from './clock.mjs';

/** Phones in one process: more of them would queue for its one thread. */
const IN_A_PROCESS = 2500;
/** Phones that read what they get, among all of a room. */
const READERS = 50;

/**
 * @typedef {import('./raw-phone.mjs').Target} Target
 * @typedef {{ cookie?: string, hello?: object }} Person
 * @typedef {object} Spread how one message reached a room, milliseconds
 * @property {number} last when the last phone had it, by the shared clock
 * @property {number} took from before it was sent to the last phone
 * @property {number} p99 from the first phone until 99 % of all had it
 * @property {number} whole from the first to the last
 *
 * @typedef {{ frames: number, bytes: number, delays: number[], closed: Record<string, number> }} Counted
 */

/**
 * Lends phones in processes of their own, for several rooms at once.
 * @template T
 * @param {number} size the largest room
 * @param {(crowd: Crowd) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withCrowd(size, use) {
  const processes = Array.from({ length: Math.ceil(size / IN_A_PROCESS) }, () => askedProcess('phones'));
  try {
    return await use(new Crowd(processes));
  } finally {
    await Promise.all(processes.map((process) => process.stop()));
  }
}

export class Crowd {
  /** @param {import('./asked.mjs').Asked[]} processes */
  constructor(processes) {
    this.processes = processes;
  }

  /**
   * Connects a phone for each person and says when the last one follows.
   * @param {string} room
   * @param {Target} target
   * @param {readonly Person[]} people
   */
  connect(room, target, people) {
    const every = Math.ceil(people.length / READERS);
    const marked = people.map((person, at) => ({ ...person, reads: at % every === 0 }));
    return this.#arrivals('connect', (at) => ({
      room,
      target,
      people: marked.filter((_, index) => index % this.processes.length === at),
    }));
  }

  /**
   * The network of a room is gone, for everybody at once.
   * @param {string} room
   * @returns {Promise<number>} when, by the shared clock
   */
  async cut(room) {
    return Math.max(...(await this.#all('cut', { room })));
  }

  /**
   * @param {string} room
   * @param {{ minMs: number, spreadMs: number }} retry no spread: as many at once as the processes can
   */
  comeBack(room, retry) {
    return this.#arrivals('comeBack', () => ({ room, ...retry }));
  }

  /**
   * Sends a message and sees how it reaches every phone of a room.
   * @param {string} room
   * @param {string} text that stands in this message and in no other
   * @param {() => Promise<unknown>} send
   * @returns {Promise<Spread>}
   */
  async watch(room, text, send) {
    await this.#all('watch', { room, text });
    const begun = sharedNow();
    await send();
    const arrivals = (await this.#all('arrivals', {})).flat().sort((one, other) => one - other);
    const first = arrivals[0] ?? 0;
    const since = arrivals.map((at) => at - first);
    const last = arrivals.at(-1) ?? 0;
    return { last, took: last - begun, p99: percentile(since, 0.99) ?? 0, whole: last - first };
  }

  /**
   * What came in all rooms since the last question.
   * @returns {Promise<Counted>}
   */
  async count() {
    const parts = /** @type {Counted[]} */ (await this.#all('count', {}));
    const closed = /** @type {Record<string, number>} */ ({});
    for (const part of parts)
      for (const [why, times] of Object.entries(part.closed)) closed[why] = (closed[why] ?? 0) + times;
    const sum = (/** @type {(part: Counted) => number} */ of) =>
      parts.reduce((total, part) => total + of(part), 0);
    return {
      frames: sum(({ frames }) => frames),
      bytes: sum(({ bytes }) => bytes),
      delays: parts.flatMap(({ delays }) => delays),
      closed,
    };
  }

  /**
   * @param {string} room
   * @param {number} count phones that stop reading
   */
  async sleep(room, count) {
    await this.#all('sleep', { room, count: Math.round(count / this.processes.length) });
  }

  /**
   * Header fields of the answer to a handshake.
   * @param {string} room
   * @returns {Promise<string>}
   */
  async head(room) {
    return (await this.#all('head', { room }))[0];
  }

  /**
   * @param {string} wish
   * @param {(at: number) => object} bodyOf
   */
  async #arrivals(wish, bodyOf) {
    const parts = await Promise.all(this.processes.map((process, at) => process.ask(wish, bodyOf(at))));
    return {
      doneAt: Math.max(...parts.map(({ doneAt }) => doneAt)),
      refusals: parts.reduce((sum, { refusals }) => sum + refusals, 0),
      resyncs: parts.reduce((sum, { resyncs }) => sum + resyncs, 0),
      answer: parts[0].answer,
    };
  }

  /**
   * @param {string} wish
   * @param {object} body
   * @returns {Promise<any[]>}
   */
  #all(wish, body) {
    return Promise.all(this.processes.map((process) => process.ask(wish, body)));
  }
}
