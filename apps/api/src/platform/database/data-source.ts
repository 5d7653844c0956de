import { DataSource, type DataSourceOptions, type MixedList } from 'typeorm';
import { migrations } from '@commonground/migrations';
import { SnakeNaming } from './naming.js';

/** One key for all nodes: whoever holds it migrates, the others wait. */
const MIGRATION_LOCK = 0x6367_6d69;

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- the type that TypeORM takes for entities
type Entities = MixedList<Function>;

/** How this process reaches PostgreSQL. The schema is the migrations' alone, never `synchronize`. */
export function dataSourceOptions(url: string, entities: Entities): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    namingStrategy: new SnakeNaming(),
    extra: {
      max: 16,
      // Queries of one transaction that do not wait for each other travel together.
      pipeline: true,
      connectionTimeoutMillis: 5000,
      statement_timeout: 15_000,
      // Where PostgreSQL itself stands still, its own limits do not count: the connection is given up, and commands are
      // answered with server.unavailable, which clients repeat.
      query_timeout: 16_000,
      // A node that stands still must not hold the rows that it has locked: nobody else could write to its event.
      idle_in_transaction_session_timeout: 5000,
    },
  };
}

/** Brings the schema up to date. Two nodes may start at once on an empty database: one migrates, the other waits. */
export async function migrate(url: string): Promise<void> {
  const dataSource = await new DataSource({
    ...dataSourceOptions(url, []),
    extra: { max: 2 },
  } as DataSourceOptions).initialize();
  const runner = dataSource.createQueryRunner();
  try {
    await runner.connect();
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await dataSource.runMigrations();
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  } finally {
    await runner.release();
    await dataSource.destroy();
  }
}
