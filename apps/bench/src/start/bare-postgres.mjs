import { loadFrom, loadModule } from '../product/checkout.mjs';

/**
 * How long the embedded PostgreSQL alone takes to start again on data that is there, until it has answered one query.
 * @param {string} dataDir
 * @returns {Promise<number>} seconds
 */
export async function barePostgresSeconds(dataDir) {
  const { startCluster } = await loadModule('apps', 'launcher', 'src', 'postgres', 'index.mjs');
  const pg = await loadFrom('apps/api', 'pg');
  const first = await startCluster({ dataDir });
  await first.stop();
  const begun = performance.now();
  const cluster = await startCluster({ dataDir });
  try {
    const client = new pg.Client({ connectionString: cluster.url });
    await client.connect();
    await client.query('SELECT 1');
    const seconds = (performance.now() - begun) / 1000;
    await client.end();
    return seconds;
  } finally {
    await cluster.destroy();
  }
}
