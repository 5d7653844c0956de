import { readTable } from '@commonground/interchange';
import { loadFrom } from '../product/checkout.mjs';

/** As many rows in a statement as the product writes in one transaction. */
const CHUNK = 200;

/**
 * Inserts the cells of a list into a plain table on the same database, in transactions of the size that the product
 * uses: no recognition, no checks, no changes for feeds.
 * @param {string} databaseUrl
 * @param {Uint8Array} bytes of the list
 * @returns {Promise<number>} seconds
 */
export async function plainInsertSeconds(databaseUrl, bytes) {
  const read = readTable(bytes);
  if (!read.ok) throw new Error('The list cannot be read.');
  const { headers, rows } = read.value;
  const pg = await loadFrom('apps/api', 'pg');
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const columns = headers.map((_, at) => `c${at}`);
    await client.query('CREATE SCHEMA IF NOT EXISTS bench');
    await client.query('DROP TABLE IF EXISTS bench.person');
    await client.query(
      `CREATE TABLE bench.person (id int PRIMARY KEY, ${columns.map((name) => `${name} text`).join(', ')})`,
    );
    const begun = performance.now();
    for (let from = 0; from < rows.length; from += CHUNK) {
      const values = rows
        .slice(from, from + CHUNK)
        .map(({ cells }, at) => [from + at, ...headers.map((_, column) => cells[column] ?? '')]);
      let place = 0;
      const tuples = values.map((row) => `(${row.map(() => `$${++place}`).join(',')})`);
      await client.query(
        `INSERT INTO bench.person (id, ${columns.join(', ')}) VALUES ${tuples.join(',')}`,
        values.flat(),
      );
    }
    return (performance.now() - begun) / 1000;
  } finally {
    await client.end();
  }
}
