import { readFileSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { product } from '../product/product.js';
import { sharedState } from '../product/shared-state.mjs';
import { databaseUrlOf } from './embedded-database.js';

const { output, fresh, seconds } = sharedState();
const { links, url, dataDir } = product();

/** Addresses of this computer that others in its network use. */
const outside = Object.values(networkInterfaces())
  .flat()
  .filter((entry) => entry?.family === 'IPv4' && !entry.internal)
  .map((entry) => entry?.address ?? '');

const answers = (host: string, port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({ host, port, timeout: 2000 });
    const settle = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
    socket.once('timeout', () => settle(false));
  });

describe('npm start on a clean clone', () => {
  it('installs, builds and is ready in less than three minutes', () => {
    console.info(`clean start, beside other tests: ${seconds.toFixed(0)} s`);
    // A copy that is kept for work on tests was installed before.
    if (fresh) expect(output).toMatch(/Packages installed in \d+ s/u);
    if (fresh) expect(output).toMatch(/Built in \d+ s/u);
    expect(seconds).toBeLessThan(180);
  });

  it('prints the three links, the same ones that lie in links.json', () => {
    expect(output).toContain(links.console);
    expect(output).toContain(links.screen);
    expect(links.console).toBe(`${url}/console/#token=${links.console.split('token=')[1]}`);
    expect(links.screen).toBe(`${url}/screen/`);
  });

  it('loads the demo event and prints how to join it', () => {
    expect(links.join).toMatch(new RegExp(`^${url}/join/[A-Z0-9-]+$`, 'u'));
    expect(output).toContain(links.join);
  });

  it('keeps the links from other users and out of the log', () => {
    expect(statSync(join(dataDir, 'links.json')).mode & 0o777).toBe(0o600);
    const log = readFileSync(join(dataDir, 'log', 'commonground.log'), 'utf8');
    expect(log).not.toBe('');
    expect(log).not.toContain(links.console.split('token=')[1]);
    expect(log).not.toContain('token=');
    if (links.join) expect(log).not.toContain(links.join.split('/join/')[1]);
  });

  it('keeps the password of the database, and all that names it, from other users', () => {
    const password = new URL(databaseUrlOf(dataDir)).password;
    expect(password.length).toBeGreaterThan(20);
    const file = join(dataDir, 'postgres', 'password');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8').trim()).toBe(password);
    expect(statSync(join(dataDir, 'launcher.lock')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(dataDir, 'postgres', 'cluster', 'pg_hba.conf'), 'utf8')).not.toMatch(
      /^[^#\n]*\btrust\b/mu,
    );
  });

  it('listens on loopback only, the database too', async () => {
    const ports = [Number(new URL(url).port), Number(new URL(databaseUrlOf(dataDir)).port)];
    for (const port of ports) {
      expect(await answers('127.0.0.1', port)).toBe(true);
      for (const host of outside)
        expect([host, port, await answers(host, port)]).toEqual([host, port, false]);
    }
  });
});
