import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { product } from './product.js';

interface Client {
  connect(): Promise<void>;
  query<T>(text: string, values?: readonly unknown[]): Promise<{ rows: T[] }>;
  end(): Promise<void>;
}

/** Asks a database directly, for what no API tells. The driver is the one that the product brings. */
export async function ask<T>(
  databaseUrl: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<T[]> {
  const found = createRequire(join(product().dir, 'apps', 'api', 'package.json')).resolve('pg');
  const { default: pg } = (await import(pathToFileURL(found).href)) as {
    default: { Client: new (options: { connectionString: string }) => Client };
  };
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<T>(text, values)).rows;
  } finally {
    await client.end();
  }
}
