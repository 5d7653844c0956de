import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { migrations } from '@commonground/migrations';
import pg from 'pg';
import { migrate } from './data-source.js';

describe(migrate.name, () => {
  it('may be called by several nodes at once on an empty database', async () => {
    const server = process.env['SLICE_DATABASE_URL'] ?? '';
    const name = `slice_${randomUUID().replaceAll('-', '')}`;
    const admin = new pg.Client({ connectionString: server });
    await admin.connect();
    await admin.query(`CREATE DATABASE ${name}`);
    await admin.end();
    const url = new URL(server);
    url.pathname = `/${name}`;

    await Promise.all([migrate(url.href), migrate(url.href), migrate(url.href)]);

    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    const { rows } = await client.query<{ count: string }>('SELECT count(*) FROM migrations');
    const locks = await client.query(
      `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    await client.end();
    expect(Number(rows[0]?.count)).toBe(migrations.length);
    expect(locks.rowCount).toBe(0);
  });
});
