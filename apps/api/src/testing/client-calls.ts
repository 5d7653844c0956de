import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ENDPOINTS = join(import.meta.dirname, '../../../../libs/client/src/endpoints.ts');

/** What the client says of each call: `METHOD /path` with the shapes of body and answer, read from its source. */
export function clientCalls(): Map<string, { body: string; answer: string }> {
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
