import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ApiError, consoleApi } from '@commonground/client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Caller, owner, stranger } from '../product/callers.js';
import { anEvent } from '../product/live-event.js';
import { type Product, product, scratchFolder, signInLink, tokenOf } from '../product/product.js';
import { RunningProduct } from '../product/running-product.mjs';
import { ask } from '../product/sql.js';
import { databaseUrlOf } from './embedded-database.js';

/** Everything that people may type must come back as it was, whatever the shell's language is. */
const NAME = 'Zürich · Łódź · 東京 · Ελλάδα · 🎈';
/** A shell without a language, as in a container or a cron job. */
const NO_LANGUAGE = { LANG: undefined, LANGUAGE: undefined, LC_ALL: 'C' };
const { dir } = product();

/** One data folder through several starts: each test goes on where the one before it left off. */
describe('a data folder over several starts', () => {
  const folder = scratchFolder('starts');
  const dataDir = join(folder, 'data');
  let running: RunningProduct;
  let here: Product;
  let signedIn: Caller;
  let eventId: string;

  const start = async (env: Record<string, string | undefined> = {}, args: string[] = []) => {
    running = new RunningProduct({ dir, dataDir, args, env: { ...NO_LANGUAGE, ...env } });
    const { seconds, ...links } = await running.ready();
    here = { url: links.url, links, dir, dataDir };
    return seconds;
  };
  /** The cookie of the first sign-in still counts after a start, and the event is as it was made. */
  const expectEverythingThere = async () => {
    const event = await signedInAt(here, signedIn).call(consoleApi.event, { params: { eventId } });
    expect(event).toMatchObject({ id: eventId, name: NAME, phase: 'live' });
  };

  beforeAll(async () => void (await start({}, ['--empty'])));
  afterAll(() => running.kill());

  it('begins without a demo event when asked to', async () => {
    signedIn = await owner(here);
    expect(here.links.join).toBeUndefined();
    expect(await signedIn.call(consoleApi.events)).toEqual([]);
    expect((await signedIn.call(consoleApi.demo)).eventId).toBeNull();
  });

  it('keeps text of every script without any LANG', async () => {
    const event = await anEvent(signedIn, { name: NAME });
    eventId = event.id;
    expect(event.name).toBe(NAME);
    const [row] = await ask(
      databaseUrlOf(dataDir),
      `SELECT pg_encoding_to_char(encoding) AS encoding, datlocprovider AS provider, datlocale AS locale,
         lower('ÄŁΩ') AS lower, (SELECT name FROM live_event WHERE id = '${eventId}') AS name
       FROM pg_database WHERE datname = current_database()`,
    );
    expect(row).toEqual({ encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8', lower: 'äłω', name: NAME });
    const [method] = await ask<{ stored: string }>(
      databaseUrlOf(dataDir),
      'SELECT left(rolpassword, 13) AS stored FROM pg_authid WHERE rolpassword IS NOT NULL',
    );
    expect(method?.stored).toBe('SCRAM-SHA-256');
  });

  it('makes a fresh sign-in link that works once and ends the unused one before it', async () => {
    const earlier = await signInLink(here);
    const fresh = await signInLink(here);
    const links = JSON.parse(readFileSync(join(dataDir, 'links.json'), 'utf8')) as { console: string };
    expect(links.console).toBe(fresh);
    const signIn = (link: string) =>
      stranger(here.url).call(consoleApi.signIn, { body: { token: tokenOf(link) } });
    await expect(signIn(earlier)).rejects.toMatchObject({
      problem: { status: 410, code: 'session.link-invalid' },
    });
    await expect(signIn(fresh)).resolves.toMatchObject({ role: 'owner' });
    await expect(signIn(fresh)).rejects.toBeInstanceOf(ApiError);
  });

  it('says in one sentence that the port is taken, or that it runs already', async () => {
    const { port } = new URL(here.url);
    const other = new RunningProduct({ dir, dataDir: join(folder, 'other'), env: { PORT: port } });
    expect((await other.heardOut()).code).toBe(1);
    expect(other.output).toContain(`Port ${port} is already taken by another Commonground.`);
    const same = new RunningProduct({ dir, dataDir });
    expect((await same.heardOut()).code).toBe(1);
    expect(same.output).toContain(`Commonground already runs with this data folder at ${here.url}`);
    for (const { output } of [other, same]) expect(output).not.toMatch(/^\s+at /mu);
  });

  it('leaves no process and no link behind on Ctrl-C', async () => {
    expect(running.processes().some(({ command }) => command.includes('postgres'))).toBe(true);
    const { left } = await running.interrupt();
    expect(left).toEqual([]);
    expect(existsSync(join(dataDir, 'links.json'))).toBe(false);
    expect(existsSync(join(dataDir, 'launcher.lock'))).toBe(false);
  });

  it('starts again within eight seconds, without npm installing or Nx building, with the data of the first', async () => {
    // Every Node process that starts on the way writes down what it was called for.
    const [trap, trapped] = [join(folder, 'trap.cjs'), join(folder, 'trapped.txt')];
    writeFileSync(
      trap,
      `if (require('node:worker_threads').isMainThread) require('node:fs').appendFileSync(${JSON.stringify(trapped)}, process.argv.slice(1).join(' ') + '\\n');`,
    );
    const seconds = await start({ NODE_OPTIONS: `--require=${trap}` });
    expect(seconds).toBeLessThan(8);
    const called = readFileSync(trapped, 'utf8').trim().split('\n');
    expect(called).toEqual([
      expect.stringMatching(/npm(-cli\.js)? start$/u),
      expect.stringMatching(/launcher\/src\/start\.mjs$/u),
    ]);
    await expectEverythingThere();
    console.info(`warm start: ${seconds.toFixed(1)} s`);
  });

  it('adopts the database after kill -9 of Node alone', async () => {
    process.kill(here.links.pid, 'SIGKILL');
    await running.ended;
    expect(running.processes().some(({ command }) => command.includes('postgres'))).toBe(true);
    await start();
    expect(running.output).toContain('The database of the last run is still up');
    await expectEverythingThere();
  });

  it('has everything after kill -9 of the whole tree', async () => {
    const late = await anEvent(signedInAt(here, signedIn), { name: 'Written a moment before' });
    await running.kill();
    expect(running.processes()).toEqual([]);
    await start();
    await expectEverythingThere();
    const event = await signedInAt(here, signedIn).call(consoleApi.event, { params: { eventId: late.id } });
    expect(event.name).toBe('Written a moment before');
  });

  it('stops in order when it is asked to in the middle of a start', async () => {
    await running.interrupt();
    running = new RunningProduct({ dir, dataDir, env: NO_LANGUAGE });
    while (!running.processes().some(({ command }) => command.includes('postgres'))) await pause(10);
    expect((await running.interrupt()).left).toEqual([]);
  });
});

/** The session of a caller at the address of a later start. */
function signedInAt({ url }: Product, caller: Caller): Caller {
  const same = stranger(url);
  same.cookies.keep([caller.cookies.read()]);
  return same;
}
