import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrations } from '@commonground/migrations';
import { openTestApi, type TestApi } from '../testing/test-api.js';

const MIGRATIONS = join(import.meta.dirname, '../../../../migrations/src');

/** Written and read set-wise in SQL only: the unit of work, the feeds, the pulse of the nodes and imports have no use for objects of these rows. */
const WITHOUT_ENTITY = [
  'change',
  'command_receipt',
  'live_sample',
  'migrations',
  'node_status',
  'screen_presence',
  'session_revocation',
];

/** Keys, checks and indexes belong to the migrations alone: the entities describe tables and columns. */
const OF_THE_MIGRATIONS =
  /\b(CONSTRAINT|PRIMARY KEY|FOREIGN KEY)\b|^(CREATE|DROP) (UNIQUE )?INDEX\b|^COMMENT ON\b/u;

describe('entities and migrations', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  }, 60_000);
  afterAll(() => api.close());

  const differences = async () => {
    const log = await api.db.driver.createSchemaBuilder().log();
    return log.upQueries
      .map(({ query }) => query)
      .filter((query) => !OF_THE_MIGRATIONS.test(query.replace(/^CREATE TABLE.*$/u, 'CREATE TABLE')));
  };

  it('agree on every column', async () => {
    expect(await differences()).toEqual([]);
  });

  it('are seen to differ when they do', async () => {
    await api.db.query('ALTER TABLE tip ADD COLUMN language text NOT NULL DEFAULT $$en$$');
    await api.db.query('ALTER TABLE tip ALTER COLUMN text DROP NOT NULL');
    await api.db.query('ALTER TABLE zone DROP COLUMN purpose');
    const found = (await differences()).join('\n');
    expect(found).toContain('ALTER TABLE "tip" DROP COLUMN "language"');
    expect(found).toContain('ALTER TABLE "tip" ALTER COLUMN "text" SET NOT NULL');
    expect(found).toContain('ALTER TABLE "zone" ADD "purpose" text NOT NULL');
  });

  it('agree on the tables', async () => {
    const rows: { name: string }[] = await api.db.query(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
    );
    const mapped = api.db.entityMetadatas.map((metadata) => metadata.tableName);
    expect(rows.map(({ name }) => name).sort()).toEqual([...mapped, ...WITHOUT_ENTITY].sort());
  });
});

describe('the list of migrations', () => {
  const files = readdirSync(MIGRATIONS)
    .filter((file) => /^\d{13}-[a-z0-9-]+\.ts$/u.test(file))
    .sort();

  it('names every file of the folder, in the order of their time', () => {
    const others = readdirSync(MIGRATIONS).filter((file) => !files.includes(file));
    expect(others).toEqual(['index.ts']);
    const names = migrations.map((migration) => new migration().name);
    expect(names).toHaveLength(files.length);
    files.forEach((file, index) => {
      const source = readFileSync(join(MIGRATIONS, file), 'utf8');
      expect(source).toContain(`class ${names[index] ?? ''} `);
      expect(names[index]).toMatch(new RegExp(`${file.slice(0, 13)}$`, 'u'));
    });
  });
});
