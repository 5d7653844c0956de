import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How often the event loop is looked at. Milliseconds. */
const RESOLUTION = 5;
const COLLECTIONS = 3;

/**
 * @typedef {object} Usage of this process since the last question
 * @property {number} p99 how late its event loop came, milliseconds; the timer's own step is no delay
 * @property {number} max
 * @property {number} cpu seconds of processor time, all threads
 * @property {number} rss bytes, at present
 */

/**
 * Watches this process.
 * @returns {() => Usage}
 */
export function watchUsage() {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  let before = process.cpuUsage();
  return () => {
    const late = (/** @type {number} */ nanoseconds) => Math.max(0, nanoseconds / 1e6 - RESOLUTION);
    const { user, system } = process.cpuUsage(before);
    before = process.cpuUsage();
    const usage = { p99: late(delay.percentile(99)), max: late(delay.max), cpu: (user + system) / 1e6 };
    delay.reset();
    return { ...usage, rss: process.memoryUsage.rss() };
  };
}

/** Collects garbage, so that what is left is in use. */
export function collectGarbage() {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  for (let times = 0; times < COLLECTIONS; times++) collect();
}
