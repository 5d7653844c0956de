import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import pg from 'pg';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { IDEMPOTENCY_HEADER } from '@commonground/contracts/constants';
import type { ConsoleSession } from '@commonground/contracts';
import { createApp } from '../bootstrap.js';
import { parseConfig } from '../config/config.js';
import { IssueConsoleLink } from '../features/identity/index.js';
import { migrate } from '../platform/database/data-source.js';
import { requestContext } from '../platform/http/request-context.js';
import { TestClock } from './test-clock.js';

/** The whole API on a database of its own, with a clock that the test moves. */
export interface TestApi {
  readonly app: NestExpressApplication;
  readonly clock: TestClock;
  readonly db: DataSource;
  readonly url: string;
  readonly databaseUrl: string;
  /** A browser of its own: keeps cookies, sends our Origin and an idempotency key. */
  browser(cookie?: string): Browser;
  /** A browser that is signed in to the console as the owner. */
  owner(): Promise<{ browser: Browser; session: ConsoleSession }>;
  close(): Promise<void>;
}

export interface Browser {
  get(path: string): request.Test;
  post(path: string, body?: object, key?: string): request.Test;
  put(path: string, body?: object, key?: string): request.Test;
  patch(path: string, body?: object, key?: string): request.Test;
  delete(path: string, key?: string): request.Test;
  cookies(): string;
}

const ADMIN_LOCK = 0x6367_7465;

interface TestWish {
  /** Another node on the database of this one, with the same clock. */
  beside?: TestApi;
  /** Configuration on top. */
  env?: Record<string, string>;
}

/** Opens an API for one spec file. Close it in afterAll. */
export async function openTestApi({ beside, env = {} }: TestWish = {}): Promise<TestApi> {
  const databaseUrl = beside?.databaseUrl ?? (await freshDatabase());
  const config = parseConfig({
    DATABASE_URL: databaseUrl,
    PORT: '0',
    PUBLIC_URL: 'http://commonground.test',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
    // Tests put rows beside the log, which nothing that is kept by position would notice.
    SNAPSHOT_CACHE_MB: '0',
    ...env,
  });
  const clock = beside?.clock ?? new TestClock();
  const app = await createApp(config, clock);
  await app.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  const open = (cookie = '') => openBrowser(url, config.publicUrl, cookie);
  return {
    app,
    clock,
    db: app.get(DataSource),
    url,
    databaseUrl,
    browser: open,
    owner: async () => {
      const link = await app.get(IssueConsoleLink).execute();
      const browser = open();
      const answer = await browser.post('/api/v1/console/session', { token: link.split('token=')[1] });
      return { browser, session: answer.body as ConsoleSession };
    },
    close: async () => {
      await app.close();
      // One that is left on watches every promise of all specs that come after in this process.
      requestContext.disable();
    },
  };
}

function openBrowser(url: string, origin: string, cookie: string): Browser {
  // No agent: it would keep cookies of its own beside these.
  const agent = request(url);
  let jar = cookie;
  const keep = (test: request.Test) =>
    test.set('Cookie', jar).on('response', (response: request.Response) => {
      const header = response.headers['set-cookie'] as unknown as string[] | undefined;
      for (const line of header ?? []) jar = withCookie(jar, line);
    });
  const command = (test: request.Test, body: object | undefined, key: string) => {
    const prepared = keep(test.set('Origin', origin).set(IDEMPOTENCY_HEADER, key));
    return body === undefined ? prepared : prepared.send(body);
  };
  return {
    get: (path) => keep(agent.get(path)),
    post: (path, body, key = randomUUID()) => command(agent.post(path), body, key),
    put: (path, body, key = randomUUID()) => command(agent.put(path), body, key),
    patch: (path, body, key = randomUUID()) => command(agent.patch(path), body, key),
    delete: (path, key = randomUUID()) => command(agent.delete(path), undefined, key),
    cookies: () => jar,
  };
}

/** A Cookie header with one Set-Cookie line taken in. */
function withCookie(jar: string, line: string): string {
  const pair = line.split(';')[0] ?? '';
  const name = pair.split('=')[0] ?? '';
  return [...jar.split('; ').filter((part) => part !== '' && part.split('=')[0] !== name), pair].join('; ');
}

async function freshDatabase(): Promise<string> {
  const adminUrl = process.env['SLICE_DATABASE_URL'] ?? '';
  const name = `slice_${randomUUID().replaceAll('-', '')}`;
  await copyTemplate(adminUrl, name);
  return withDatabase(adminUrl, name);
}

/** The first file of a run migrates the template, the others copy it. */
async function copyTemplate(adminUrl: string, name: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query('SELECT pg_advisory_lock($1)', [ADMIN_LOCK]);
    await migrate(withDatabase(adminUrl, 'slice_template'));
    await admin.query(`CREATE DATABASE ${name} TEMPLATE slice_template`);
  } finally {
    await admin.end();
  }
}

function withDatabase(url: string, name: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/${name}`;
  return parsed.href;
}
