import { monitorEventLoopDelay } from 'node:perf_hooks';
import { loadModule } from './checkout.mjs';

// The built API in a process of its own, as in production: the load that a benchmark makes must not take its turns.
/** How often the event loop is looked at. Milliseconds. */
const RESOLUTION = 5;

process.once('message', (env) => void run(/** @type {Record<string, string>} */ (env)));

/** @param {Record<string, string>} env */
async function run(env) {
  const { startApi } = await loadModule('apps', 'api', 'dist', 'index.js');
  const api = await startApi(env);
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  // What came late since the last question, in milliseconds. The timer's own step is no delay.
  let before = process.cpuUsage();
  process.on('message', () => {
    const late = (/** @type {number} */ nanoseconds) => Math.max(0, nanoseconds / 1e6 - RESOLUTION);
    const { user, system } = process.cpuUsage(before);
    before = process.cpuUsage();
    process.send?.({ p99: late(delay.percentile(99)), max: late(delay.max), cpu: (user + system) / 1e6 });
    delay.reset();
  });
  process.once('disconnect', () => void api.close().then(() => process.exit(0)));
  process.send?.({ url: api.url, links: api.links });
}
