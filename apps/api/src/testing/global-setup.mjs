import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startCluster } from '../../../launcher/src/postgres/index.mjs';

/**
 * One throw-away PostgreSQL for all slice tests of a run, with a migrated database that each file copies
 * (CREATE DATABASE … TEMPLATE), so that files neither wait for migrations nor see each other.
 */
export default async function setUp() {
  const dataDir = mkdtempSync(join(tmpdir(), 'commonground-slice-'));
  // As root, PostgreSQL runs as another user, who must be able to pass through.
  chmodSync(dataDir, 0o755);
  const cluster = await startCluster({ dataDir, durable: false });
  globalThis.__slice = { cluster, dataDir };
  process.env['SLICE_DATABASE_URL'] = cluster.localUrl;
  const admin = new pg.Client({ connectionString: cluster.url });
  await admin.connect();
  await admin.query('CREATE DATABASE slice_template');
  await admin.end();
}
