import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { consoleApi, newId } from '@commonground/client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stranger } from '../product/callers.js';
import { product, scratchFolder, tokenOf } from '../product/product.js';
import { type Links, RunningProduct } from '../product/running-product.mjs';

const addresses = Object.values(networkInterfaces())
  .flat()
  .flatMap((entry) => (entry?.family === 'IPv4' && !entry.internal ? [entry.address] : []));
const inNetwork = addresses.length > 0 ? describe : describe.skip;

inNetwork('npm start -- --lan', () => {
  let running: RunningProduct;
  let links: Links;
  let token: string;

  beforeAll(async () => {
    const dataDir = join(scratchFolder('lan'), 'data');
    running = new RunningProduct({ dir: product().dir, dataDir, args: ['--lan'] });
    links = await running.ready();
    token = tokenOf(links.console);
  });
  afterAll(() => running.kill());

  const signInFrom = (origin: string, via = links.url) =>
    fetch(`${via}/api/v1/console/session`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json', 'idempotency-key': newId() },
      body: JSON.stringify({ token }),
    });

  it('makes its links with an address of the network, and answers there', async () => {
    const { hostname } = new URL(links.url);
    expect(addresses).toContain(hostname);
    for (const link of [links.console, links.screen]) expect(new URL(link).hostname).toBe(hostname);
    expect((await fetch(`${links.url}/health/ready`)).status).toBe(200);
  });

  it('says that the traffic is not encrypted', () => {
    expect(running.output).toMatch(/the traffic is not encrypted/u);
  });

  it('prints the join link as a QR code', () => {
    expect(running.output).toContain('Scan to join:');
    expect(running.output).toMatch(/[█▀▄]{10}/u);
  });

  it('takes commands from its own origin and from no other', async () => {
    const { hostname, port } = new URL(links.url);
    for (const origin of [
      'http://evil.example',
      `http://${hostname}`,
      `http://${hostname}:${Number(port) + 1}`,
      'null',
    ]) {
      const refused = await signInFrom(origin);
      expect([origin, refused.status, await refused.json()]).toMatchObject([
        origin,
        403,
        { code: 'request.origin' },
      ]);
    }
    const accepted = await signInFrom(links.url);
    expect(accepted.status).toBe(201);
    const [cookie = ''] = accepted.headers.getSetCookie();
    // No secure context off localhost: a Secure cookie would be dropped by every browser.
    expect(cookie).not.toMatch(/__Host-|;\s*secure/iu);
    expect(cookie).toMatch(/httponly/iu);
    const caller = stranger(links.url);
    caller.cookies.keep([cookie]);
    expect((await caller.call(consoleApi.session)).role).toBe('owner');
  });
});
