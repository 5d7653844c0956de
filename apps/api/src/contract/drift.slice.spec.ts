import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { attendeeApi, consoleApi, screenApi } from '@commonground/client';
import { FEED_VALUES, type Snapshot } from '@commonground/contracts';
import { FEED_ENTITIES, type FeedEntity, PERSONAL_ENTITIES } from '@commonground/contracts/constants';
import { migrations } from '@commonground/migrations';
import { HEARD } from '../platform/feeds/feed.gateway.js';
import { openWorld } from '../testing/actors.js';
import { clientCalls } from '../testing/client-calls.js';
import { openTestApi, type TestApi } from '../testing/test-api.js';

/* What is written down for others to build on, beside what the code says: two documents and the migrations. */

interface Media {
  readonly content?: Record<string, { schema?: Schema }>;
}
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly items?: Schema;
}
interface Call {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: Media;
  readonly responses: Record<string, Media>;
}
interface OpenApi {
  readonly paths: Record<string, Record<string, Call>>;
  readonly components: { readonly schemas: Record<string, object> };
}

interface Reference {
  readonly $ref: string;
}
interface Conversation {
  readonly action: 'send' | 'receive';
  readonly channel: Reference;
  readonly messages: readonly Reference[];
  readonly reply?: { readonly messages: readonly Reference[] };
}
interface Change {
  readonly properties: {
    readonly entity: { readonly const: FeedEntity };
    readonly value: { readonly anyOf: readonly object[] };
  };
}
interface AsyncApi {
  readonly asyncapi: string;
  readonly channels: { readonly feed: { readonly address: string; readonly messages: object } };
  readonly operations: Record<string, Conversation>;
  readonly components: {
    readonly messages: Record<string, { readonly name?: string; readonly payload: object }>;
    readonly schemas: Record<string, object> & { readonly FrameChange: { readonly oneOf: Change[] } };
  };
}

const ROOT = join(import.meta.dirname, '../../../..');
const DOCS = join(ROOT, 'docs');
const MIGRATIONS = join(ROOT, 'migrations/src');

let api: TestApi;
let openapi: OpenApi;
let asyncapi: AsyncApi;

beforeAll(async () => {
  api = await openTestApi();
  openapi = await served<OpenApi>('openapi.json');
  asyncapi = await served<AsyncApi>('asyncapi.json');
}, 60_000);
afterAll(() => api.close());

const served = async <T>(name: string) => (await api.browser().get(`/api/${name}`).expect(200)).body as T;

function expectCommitted(name: string, document: object): void {
  const path = join(DOCS, name);
  if (process.env['UPDATE_CONTRACT'] === '1') writeFileSync(path, `${JSON.stringify(document, null, 2)}\n`);
  expect(document).toEqual(JSON.parse(readFileSync(path, 'utf8')));
}

const referencesOf = (document: object): string[] =>
  [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/gu)].map(([, reference = '']) => reference);

/** Routes that no client calls: they are asked by process managers. */
const NOT_FOR_CLIENTS = ['GET /health/live', 'GET /health/ready'];

/** The shape that a body or an answer has, as the client writes it: Name, Name[] or nothing. */
function shapeOf(media: Media | undefined): string {
  const schema = Object.values(media?.content ?? {})[0]?.schema;
  const inner = schema?.type === 'array' ? schema.items : schema;
  const name = inner?.$ref?.split('/').at(-1);
  if (name === undefined) return '';
  return schema?.type === 'array' ? `${name}[]` : name;
}

describe('the OpenAPI document', () => {
  const operations = () =>
    new Map(
      Object.entries(openapi.paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => [
          `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/gu, ':$1')}`,
          operation,
        ]),
      ),
    );

  it('is the committed one; UPDATE_CONTRACT=1 writes it anew', () => {
    expectCommitted('openapi.json', openapi);
  });

  it('leads every reference to a shape', () => {
    const references = referencesOf(openapi);
    const shapes = Object.keys(openapi.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(references.length).toBeGreaterThan(100);
    expect(references.filter((reference) => !shapes.includes(reference))).toEqual([]);
  });

  it('describes every parameter of a path', () => {
    for (const [path, methods] of Object.entries(openapi.paths)) {
      const names = [...path.matchAll(/\{(\w+)\}/gu)].map((match) => match[1]);
      for (const { parameters = [] } of Object.values(methods))
        expect(parameters.filter((one) => one.in === 'path').map((one) => one.name)).toEqual(names);
    }
  });

  it('has every call of the clients, and nothing else', () => {
    const known = [consoleApi, attendeeApi, screenApi]
      .flatMap((calls) => Object.values(calls))
      .map(({ method, path }) => `${method} ${path}`);
    expect([...operations().keys()].sort()).toEqual([...known, ...NOT_FOR_CLIENTS].sort());
  });

  it('takes and answers the shapes that the clients expect', () => {
    const [calls, known] = [clientCalls(), operations()];
    const differences = [...calls].flatMap(([call, expected]) => {
      const operation = known.get(call);
      if (!operation) return [];
      const success = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))?.[1];
      const found = { body: shapeOf(operation.requestBody), answer: shapeOf(success) };
      return found.body === expected.body && found.answer === expected.answer
        ? []
        : [{ call, expected, found }];
    });
    expect(differences).toEqual([]);
    expect(calls.size).toBe(
      Object.keys({ ...consoleApi }).length + Object.keys(attendeeApi).length + Object.keys(screenApi).length,
    );
  });

  it('is readable as a page with an own style sheet', async () => {
    const page = await api.browser().get('/docs/api').expect(200).expect('content-type', /html/u);
    expect(page.text).toContain('/api/v1/attendee/pins');
    await api.browser().get('/docs/api.css').expect(200).expect('content-type', /css/u);
    await api.browser().get('/docs').expect(302).expect('location', '/docs/api');
  });
});

/** What a reference leads to, as JSON pointers do. */
const at = (document: AsyncApi, reference: string): unknown =>
  reference
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document);

describe('the AsyncAPI document', () => {
  it('is the committed one; UPDATE_CONTRACT=1 writes it anew', () => {
    expectCommitted('asyncapi.json', asyncapi);
  });

  it('leads every reference to something', () => {
    const references = referencesOf(asyncapi);
    expect(references.length).toBeGreaterThan(50);
    expect(references.filter((reference) => at(asyncapi, reference) === undefined)).toEqual([]);
  });

  it('takes each message in exactly one operation, or as its answer', () => {
    const { channels, components, operations } = asyncapi;
    const said = Object.values(operations).flatMap(({ messages, reply }) => [
      ...messages,
      ...(reply?.messages ?? []),
    ]);
    expect(said.map(({ $ref }) => $ref.replace('#/channels/feed/messages/', '')).sort()).toEqual(
      Object.keys(components.messages).sort(),
    );
    expect(Object.keys(channels.feed.messages)).toEqual(Object.keys(components.messages));
    for (const [name, { action, messages, reply }] of Object.entries(operations)) {
      expect(components.messages[name]?.name).toBe(name);
      expect(messages).toHaveLength(1);
      expect([name, reply !== undefined]).toEqual([name, action === 'receive']);
    }
  });

  it('says that the server hears what its gateway hears', () => {
    const told = Object.entries(asyncapi.operations).filter(([, { action }]) => action === 'receive');
    expect(told.map(([name]) => name).sort()).toEqual([...HEARD].sort());
  });

  it('has a change for every entity, each with a shape of its own', () => {
    const changes = asyncapi.components.schemas.FrameChange.oneOf;
    expect(changes.map(({ properties }) => properties.entity.const)).toEqual(FEED_ENTITIES);
    const shapes = changes.map(({ properties }) => JSON.stringify(properties.value.anyOf));
    expect(new Set(shapes).size).toBe(FEED_ENTITIES.length);
  });

  it('has the shapes that docs/realtime.md names, on the feeds that it names', () => {
    const rows = readFileSync(join(DOCS, 'realtime.md'), 'utf8').matchAll(
      /^\| `([a-z-]+)` +\| `(\w+)` +\|([^|]+)\|([^|]+)\|([^|]+)\|/gmu,
    );
    const told = [...rows].map(([, entity, name, , phone]) => [entity, name, phone?.trim() === 'me']);
    const known = FEED_ENTITIES.map((entity) => [
      entity,
      FEED_VALUES[entity].name,
      PERSONAL_ENTITIES.includes(entity),
    ]);
    expect(told.sort()).toEqual(known.sort());
  });

  it('has the shapes of the OpenAPI document, word for word', () => {
    for (const [name, schema] of Object.entries(asyncapi.components.schemas))
      if (name !== 'FrameChange')
        expect({ [name]: schema }).toEqual({ [name]: openapi.components.schemas[name] });
  });

  it('names the shapes that values really have', async () => {
    const world = await openWorld(api);
    const seen = new Set<string>();
    for (const [actor, path] of [
      ['owner', `/api/v1/console/events/${world.here.eventId}/snapshot`],
      ['attendee', '/api/v1/attendee/snapshot'],
      ['screen', '/api/v1/screen/snapshot'],
    ] as const) {
      const { entities } = (await (await world.as(actor)).get(path).expect(200)).body as Snapshot;
      for (const [entity, values] of Object.entries(entities))
        for (const value of values) {
          seen.add(entity);
          const instance = plainToInstance<object, object>(FEED_VALUES[entity as FeedEntity], value);
          const complaints = validateSync(instance, { whitelist: true, forbidNonWhitelisted: true });
          expect({ actor, entity, complaints: complaints.map(String) }).toEqual({
            actor,
            entity,
            complaints: [],
          });
        }
    }
    expect(seen.size).toBeGreaterThanOrEqual(12);
  }, 30_000);
});

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

/** The last, as it takes columns away. */
describe('entities and migrations', () => {
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
