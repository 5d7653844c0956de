import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { product } from '../product/product.js';

const { url, dir } = product();
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${url}${path}`, { headers, redirect: 'manual' });
const CLIENTS = ['/app/', '/console/', '/screen/'];

describe('health', () => {
  it.each(['/health/live', '/health/ready'])('%s answers ok', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ status: 'ok' });
  });
});

describe('the description of the API', () => {
  it('is OpenAPI 3.1', async () => {
    const document = (await (await get('/api/openapi.json')).json()) as Record<string, object>;
    expect(document['openapi']).toBe('3.1.0');
    expect(Object.keys(document['paths'] ?? {}).length).toBeGreaterThan(40);
  });

  it('is the committed one', async () => {
    const committed = join(dir, 'docs', 'openapi.json');
    expect(existsSync(committed)).toBe(true);
    expect(await (await get('/api/openapi.json')).json()).toEqual(
      JSON.parse(readFileSync(committed, 'utf8')),
    );
  });

  it('can be read as a page', async () => {
    const answer = await get('/docs/api');
    expect([200, 301, 302]).toContain(answer.status);
    const page = await fetch(`${url}/docs/api`);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toMatch(/^text\/html/u);
  });
});

describe('security headers', () => {
  it.each(['/', '/app/', '/console/', '/screen/', '/health/live', '/api/openapi.json', '/api/v1/nothing'])(
    'of %s',
    async (path) => {
      const { headers } = await get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("worker-src 'self'");
      expect(policy).not.toMatch(/script-src[^;]*(unsafe|\*|https?:)/u);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("object-src 'none'");
      expect(policy.includes("style-src 'self' 'unsafe-inline'")).toBe(path === '/console/');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.has('x-powered-by')).toBe(false);
    },
  );
});

describe('the three clients', () => {
  it.each(CLIENTS)('%s is a page that is asked for anew each time', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/u);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  it.each(CLIENTS)('%s brings files that never change, compressed, all from here', async (path) => {
    const page = await (await get(path)).text();
    const files = [...page.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, file]) => file ?? '');
    expect(files.filter((file) => /^(https?:)?\/\//u.test(file))).toEqual([]);
    const script = files.find((file) => file.endsWith('.js')) ?? '';
    const answer = await get(script, { 'accept-encoding': 'gzip' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
  });

  it.each(['/app/sw.js', '/screen/sw.js'])('%s is asked for anew each time, as the page is', async (path) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/u);
  });

  it.each(['/app/wall', '/console/events', '/screen/anything', '/join/ABCD1234'])(
    'a deep link such as %s gets the page',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toMatch(/^text\/html/u);
    },
  );

  it.each([
    '/app/assets/nothing-12345678.js',
    '/screen/nothing.png',
    '/nothing',
    '/console/sw.js',
    '/sw.js',
    '/api/v1/nothing',
    '/.env',
    '/app/..%2f..%2fpackage.json',
  ])('%s is not there', async (path) => {
    const answer = await get(path);
    expect([path, answer.status]).toEqual([path, 404]);
    const problem = (await answer.json()) as object;
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/u);
    expect(problem).toMatchObject({ status: 404, code: 'request.not-found' });
    expect(answer.headers.get('cache-control') ?? '').not.toContain('immutable');
  });

  it('leads visitors of the bare address to the attendee app', async () => {
    const answer = await get('/');
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/app/']);
  });
});
