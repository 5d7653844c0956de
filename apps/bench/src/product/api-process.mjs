import { loadFrom, loadModule } from './checkout.mjs';
import { collectGarbage, watchUsage } from './usage.mjs';

// The built API in a process of its own, as in production: the load that a benchmark makes must not take its turns.

process.once('message', (env) => void run(/** @type {Record<string, string>} */ (env)));

/** @param {Record<string, string>} env */
async function run(env) {
  const statements = await countStatements();
  const { startApi } = await loadModule('apps', 'api', 'dist', 'program', 'index.js');
  const api = await startApi(env);
  const usage = watchUsage();
  process.on('message', (wish) => {
    if (wish === 'tidy') collectGarbage();
    process.send?.({ ...usage(), statements: statements() });
  });
  process.once('disconnect', () => void api.close().then(() => process.exit(0)));
  process.send?.({ url: api.url, links: api.links });
}

/**
 * Counts what is sent to the database, of this process alone.
 * @returns {Promise<() => number>} how many since the last question
 */
async function countStatements() {
  const { Client } = await loadFrom('apps/api', 'pg');
  const { query } = Client.prototype;
  let sent = 0;
  Client.prototype.query = function (/** @type {any[]} */ ...args) {
    sent += 1;
    return query.apply(this, args);
  };
  return () => {
    const before = sent;
    sent = 0;
    return before;
  };
}
