import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { FEED_VALUES, type Snapshot } from '@commonground/contracts';
import { FEED_ENTITIES, type FeedEntity, PERSONAL_ENTITIES } from '@commonground/contracts/constants';
import { FeedGateway } from '../platform/feeds/feed.gateway.js';
import { openWorld } from '../testing/actors.js';
import { openTestApi, type TestApi } from '../testing/test-api.js';

interface Reference {
  readonly $ref: string;
}
interface Operation {
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
interface Document {
  readonly asyncapi: string;
  readonly channels: { readonly feed: { readonly address: string; readonly messages: object } };
  readonly operations: Record<string, Operation>;
  readonly components: {
    readonly messages: Record<string, { readonly name?: string; readonly payload: object }>;
    readonly schemas: Record<string, object> & { readonly FrameChange: { readonly oneOf: Change[] } };
  };
}

const DOCS = join(import.meta.dirname, '../../../../docs');
const COMMITTED = join(DOCS, 'asyncapi.json');

/** What a reference leads to, as JSON pointers do. */
const at = (document: Document, reference: string): unknown =>
  reference
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document);

describe('the AsyncAPI document', () => {
  let api: TestApi;
  let document: Document;

  beforeAll(async () => {
    api = await openTestApi();
    document = (await api.browser().get('/api/asyncapi.json').expect(200)).body as Document;
  }, 60_000);
  afterAll(() => api.close());

  it('is the committed one; UPDATE_CONTRACT=1 writes it anew', () => {
    if (process.env['UPDATE_CONTRACT'] === '1')
      writeFileSync(COMMITTED, `${JSON.stringify(document, null, 2)}\n`);
    expect(document).toEqual(JSON.parse(readFileSync(COMMITTED, 'utf8')));
  });

  it('leads every reference to something', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/gu)].map((match) => match[1]);
    expect(references.length).toBeGreaterThan(50);
    expect(references.filter((reference = '') => at(document, reference) === undefined)).toEqual([]);
  });

  it('takes each message in exactly one operation, or as its answer', () => {
    const { channels, components, operations } = document;
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
    const methods = Object.getOwnPropertyNames(FeedGateway.prototype) as (keyof FeedGateway)[];
    const heard = methods.flatMap((method) => {
      const name: unknown = Reflect.getMetadata('message', FeedGateway.prototype[method]);
      return typeof name === 'string' ? [name] : [];
    });
    const told = Object.entries(document.operations).filter(([, { action }]) => action === 'receive');
    expect(told.map(([name]) => name).sort()).toEqual(heard.sort());
  });

  it('has a change for every entity, each with a shape of its own', () => {
    const changes = document.components.schemas.FrameChange.oneOf;
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

  it('has the shapes of the OpenAPI document, word for word', async () => {
    const openapi = (await api.browser().get('/api/openapi.json')).body as Document;
    for (const [name, schema] of Object.entries(document.components.schemas))
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
