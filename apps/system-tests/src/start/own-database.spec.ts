import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { consoleApi } from '@commonground/client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stranger } from '../product/callers.js';
import { product, scratchFolder, tokenOf } from '../product/product.js';
import { RunningProduct } from '../product/running-product.mjs';
import { ask } from '../product/sql.js';
import { databaseUrlOf, otherDatabase } from './embedded-database.js';

describe('npm start with DATABASE_URL', () => {
  const { dir, dataDir: shared } = product();
  const dataDir = join(scratchFolder('own-database'), 'data');
  const server = databaseUrlOf(shared);
  const name = `own_${Date.now()}`;
  const databaseUrl = otherDatabase(server, name);
  const env = { DATABASE_URL: databaseUrl };
  let running: RunningProduct | undefined;

  beforeAll(() => ask(server, `CREATE DATABASE ${name}`));
  afterAll(async () => {
    await running?.kill();
    await ask(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });

  it('uses that database, starts none of its own and loads no demo', async () => {
    running = new RunningProduct({ dir, dataDir, env });
    const { url, ...links } = await running.ready();
    expect(links.join).toBeUndefined();
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
    const caller = stranger(url);
    await caller.call(consoleApi.signIn, { body: { token: tokenOf(links.console) } });
    expect(await caller.call(consoleApi.events)).toEqual([]);
    expect(await ask(databaseUrl, 'SELECT role FROM member')).toEqual([{ role: 'owner' }]);
    expect(readFileSync(join(dataDir, 'launcher.lock'), 'utf8')).not.toContain(new URL(server).password);
    expect((await running.interrupt()).left).toEqual([]);
  });

  it('loads the demo event there with --demo', async () => {
    running = new RunningProduct({ dir, dataDir, env, args: ['--demo'] });
    const links = await running.ready();
    expect(links.join).toMatch(/\/join\//u);
    await running.interrupt();
  });

  it('says in one sentence that the database cannot be reached', async () => {
    const nowhere = 'postgres://somebody:hidden-word@127.0.0.1:9/nothing';
    const failing = new RunningProduct({ dir, dataDir, env: { DATABASE_URL: nowhere } });
    expect((await failing.heardOut()).code).toBe(1);
    expect(failing.output).toMatch(/ECONNREFUSED/u);
    expect(failing.output).not.toContain('hidden-word');
    expect(failing.output).not.toMatch(/^\s+at /mu);
  });
});
