import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { consoleApi, newId } from '@commonground/client';
import { IDEMPOTENCY_HEADER } from '@commonground/contracts/constants';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { product, scratchFolder, tokenOf } from '../product/product.js';
import { RunningProduct } from '../product/running-product.mjs';
import { ask } from '../product/sql.js';
import { databaseUrlOf, otherDatabase } from './embedded-database.js';

const { dir, dataDir: shared } = product();
const folder = scratchFolder('configuration');
const server = databaseUrlOf(shared);
const database = `configured_${Date.now()}`;

/** Listens on any free port of this computer. */
const listen = () =>
  new Promise<{ server: Server; port: number }>((resolve) => {
    const listening = createServer();
    listening.listen(0, '127.0.0.1', () => {
      resolve({ server: listening, port: (listening.address() as { port: number }).port });
    });
  });

let running: RunningProduct | undefined;
afterEach(() => running?.kill());
afterAll(() => ask(server, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`));

describe('a configuration that cannot work', () => {
  const cases: [string, { env?: Record<string, string>; args?: string[] }, RegExp[]][] = [
    ['a flag that is not known', { args: ['--emty'] }, [/does not know --emty/u, /--empty/u]],
    ['flags that exclude each other', { args: ['--empty', '--demo'] }, [/exclude each other/u]],
    ['a port that is none', { env: { PORT: 'three' } }, [/PORT is "three"/u]],
    [
      'another kind of database',
      { env: { DATABASE_URL: 'mysql://host/db' } },
      [/DATABASE_URL is not a PostgreSQL/u],
    ],
    ['an address that is not ours', { env: { HOST: '203.0.113.7' } }, [/cannot listen on 203\.0\.113\.7/u]],
    [
      'several complaints, all of them at once',
      {
        env: {
          DATABASE_URL: server,
          PUBLIC_URL: 'https://host/path',
          LOG_LEVEL: 'loud',
          TRUSTED_PROXIES: '-1',
        },
      },
      [/PUBLIC_URL must be an origin/u, /LOG_LEVEL must be one of/u, /TRUSTED_PROXIES must be/u],
    ],
  ];
  it.each(cases)('is told in plain words: %s', async (_, wish, sentences) => {
    running = new RunningProduct({ dir, dataDir: join(folder, 'never'), ...wish });
    expect((await running.heardOut()).code).toBe(1);
    for (const sentence of sentences) expect(running.output).toMatch(sentence);
    expect(running.output).not.toMatch(/^\s+at /mu);
  });

  it('is told in plain words: a port that another program has', async () => {
    const { server: holder, port } = await listen();
    running = new RunningProduct({ dir, dataDir: join(folder, 'never'), env: { PORT: String(port) } });
    expect((await running.heardOut()).code).toBe(1);
    holder.close();
    expect(running.output).toContain(`Port ${port} is already taken by another program.`);
    expect(running.output).toContain(`PORT=${port + 1} npm start`);
  });
});

describe('PUBLIC_URL, HOST and PORT', () => {
  it('make every link and the cookies, and are the only origin behind TLS', async () => {
    await ask(server, `CREATE DATABASE ${database}`);
    const { server: probe, port } = await listen();
    await new Promise((done) => probe.close(done));
    const origin = 'https://events.example.org';
    const env = {
      DATABASE_URL: otherDatabase(server, database),
      PUBLIC_URL: origin,
      HOST: '127.0.0.1',
      PORT: String(port),
    };
    running = new RunningProduct({ dir, dataDir: join(folder, 'public'), env });
    const links = await running.ready();
    expect(links.console).toMatch(/^https:\/\/events\.example\.org\/console\/#token=/u);
    expect(links.screen).toBe(`${origin}/screen/`);

    const signIn = (from: string) =>
      fetch(`http://127.0.0.1:${port}${consoleApi.signIn.path}`, {
        method: 'POST',
        headers: { origin: from, 'content-type': 'application/json', [IDEMPOTENCY_HEADER]: newId() },
        body: JSON.stringify({ token: tokenOf(links.console) }),
      });
    expect((await signIn(`http://localhost:${port}`)).status).toBe(403);
    const accepted = await signIn(origin);
    expect(accepted.status).toBe(201);
    const [cookie = ''] = accepted.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-cg-console=[^;]+;/u);
    for (const attribute of [/;\s*Secure/iu, /;\s*HttpOnly/iu, /;\s*SameSite=Lax/iu, /;\s*Path=\/(;|$)/iu]) {
      expect(cookie).toMatch(attribute);
    }
    expect(accepted.headers.get('strict-transport-security')).toMatch(/max-age=/u);
    expect((await running.interrupt()).left).toEqual([]);
  });
});
