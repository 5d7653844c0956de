import { loadModule } from './checkout.mjs';

// The built API in a process of its own, as in production: the load that a benchmark makes must not take its turns.
process.once('message', (env) => void run(/** @type {Record<string, string>} */ (env)));

/** @param {Record<string, string>} env */
async function run(env) {
  const { startApi } = await loadModule('apps', 'api', 'dist', 'index.js');
  const api = await startApi(env);
  process.once('disconnect', () => void api.close().then(() => process.exit(0)));
  process.send?.({ url: api.url, links: api.links });
}
