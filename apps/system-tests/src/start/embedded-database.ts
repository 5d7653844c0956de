import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The address of the embedded PostgreSQL of a running product, from the file that only its user may read. */
export function databaseUrlOf(dataDir: string): string {
  const { env } = JSON.parse(readFileSync(join(dataDir, 'launcher.lock'), 'utf8')) as {
    env: { DATABASE_URL: string };
  };
  return env.DATABASE_URL;
}

/** The same server, another database. */
export function otherDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}
