import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attendeeApi, consoleApi, screenApi } from '@commonground/client';
import { openTestApi, type TestApi } from '../testing/test-api.js';

interface Media {
  readonly content?: Record<string, { schema?: Schema }>;
}
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly items?: Schema;
}
interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: Media;
  readonly responses: Record<string, Media>;
}
interface Document {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, object> };
}

const ROOT = join(import.meta.dirname, '../../../..');
const COMMITTED = join(ROOT, 'docs/openapi.json');
const ENDPOINTS = join(ROOT, 'libs/client/src/endpoints.ts');

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

/** What the client says of each call: `METHOD /path` with the shapes of body and answer, read from its source. */
function clientCalls(): Map<string, { body: string; answer: string }> {
  const source = readFileSync(ENDPOINTS, 'utf8');
  const event = /const EVENT = '([^']+)'/u.exec(source)?.[1] ?? '';
  const methods: Record<string, string> = {
    get: 'GET',
    post: 'POST',
    put: 'PUT',
    patch: 'PATCH',
    del: 'DELETE',
  };
  const calls = new Map<string, { body: string; answer: string }>();
  const pattern = /\b(get|post|put|patch|del)<([^>]+)>\(\s*(?:['`]([^'`]+)['`]|(EVENT))\s*,?\s*\)/gu;
  for (const [, verb = '', types = '', path, constant] of source.matchAll(pattern)) {
    const shapes = types.split(',').map((type) => /c\.([\w[\]]+)/u.exec(type)?.[1] ?? '');
    const [body, answer] = shapes.length === 2 ? shapes : ['', shapes[0]];
    const address = constant ? event : (path ?? '').replace('${EVENT}', event);
    calls.set(`${methods[verb]} ${address}`, { body: body ?? '', answer: answer ?? '' });
  }
  return calls;
}

describe('the OpenAPI document', () => {
  let api: TestApi;
  let document: Document;
  let operations: Map<string, Operation>;

  beforeAll(async () => {
    api = await openTestApi();
    document = (await api.browser().get('/api/openapi.json').expect(200)).body as Document;
    operations = new Map(
      Object.entries(document.paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => [
          `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/gu, ':$1')}`,
          operation,
        ]),
      ),
    );
  }, 60_000);
  afterAll(() => api.close());

  it('is the committed one; UPDATE_CONTRACT=1 writes it anew', () => {
    if (process.env['UPDATE_CONTRACT'] === '1')
      writeFileSync(COMMITTED, `${JSON.stringify(document, null, 2)}\n`);
    expect(document).toEqual(JSON.parse(readFileSync(COMMITTED, 'utf8')));
  });

  it('leads every reference to a shape', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/gu)].map((match) => match[1]);
    const shapes = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(references.length).toBeGreaterThan(100);
    expect(references.filter((reference) => !shapes.includes(reference ?? ''))).toEqual([]);
  });

  it('describes every parameter of a path', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      const names = [...path.matchAll(/\{(\w+)\}/gu)].map((match) => match[1]);
      for (const { parameters = [] } of Object.values(methods))
        expect(parameters.filter((one) => one.in === 'path').map((one) => one.name)).toEqual(names);
    }
  });

  it('has every call of the clients, and nothing else', () => {
    const known = [consoleApi, attendeeApi, screenApi]
      .flatMap((calls) => Object.values(calls))
      .map(({ method, path }) => `${method} ${path}`);
    expect([...operations.keys()].sort()).toEqual([...known, ...NOT_FOR_CLIENTS].sort());
  });

  it('takes and answers the shapes that the clients expect', () => {
    const calls = clientCalls();
    const differences = [...calls].flatMap(([call, expected]) => {
      const operation = operations.get(call);
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
