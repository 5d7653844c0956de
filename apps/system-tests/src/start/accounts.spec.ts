import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { product, scratchFolder } from '../product/product.js';
import { RunningProduct } from '../product/running-product.mjs';

const { dir } = product();
const isRoot = process.getuid?.() === 0;
/** Who is not root is an ordinary user in every other test already. */
const asRoot = isRoot && process.platform === 'linux' ? it : it.skip;

describe('whoever starts it, wherever', () => {
  let running: RunningProduct | undefined;
  const remains: string[] = [];

  afterEach(async () => {
    await running?.kill();
    running = undefined;
  });
  afterAll(() => remains.forEach((path) => rmSync(path, { recursive: true, force: true })));

  asRoot('runs as an ordinary user', async () => {
    const account = { uid: idOf('-u'), gid: idOf('-g') };
    const home = scratchFolder('ordinary');
    chownSync(home, account.uid, account.gid);
    chmodSync(home, 0o700);
    const dataDir = join(home, 'data');
    running = new RunningProduct({ dir, dataDir, args: ['--empty'], env: { HOME: home }, account });
    const { url } = await running.ready();
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    expect(statSync(join(dataDir, 'postgres', 'cluster')).uid).toBe(account.uid);
    expect((await running.interrupt()).left).toEqual([]);
  });

  asRoot('runs as root in a folder that only root may enter, and says what it moved', async () => {
    const locked = scratchFolder('locked');
    chmodSync(locked, 0o700);
    const project = join(locked, 'project');
    mkdirSync(project);
    // Links instead of copies: half a gigabyte of packages need not be written again.
    const parts = readdirSync(dir).filter((name) => name !== '.data');
    const copied = spawnSync('cp', ['-al', ...parts, project], { cwd: dir, encoding: 'utf8' });
    expect(copied.stderr).toBe('');
    running = new RunningProduct({ dir: project, args: ['--empty'] });
    const { url } = await running.ready();
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    const said = /PostgreSQL does not run as root .* its data lies in (\S+) and its programs in (\S+)\.$/mu;
    const [, home = '', programs = ''] = said.exec(running.output) ?? [];
    expect([home, programs]).not.toContain('');
    remains.push(home);
    expect(statSync(home).uid).not.toBe(0);
    expect(statSync(home).mode & 0o777).toBe(0o700);
    expect(existsSync(join(programs, 'bin', 'postgres'))).toBe(true);
    expect((await running.interrupt()).left).toEqual([]);
  });

  it('says in one sentence that the data folder cannot be written', async () => {
    const file = join(scratchFolder('no-folder'), 'data');
    writeFileSync(file, 'a file stands where the folder should');
    const failing = new RunningProduct({ dir, dataDir: file });
    expect((await failing.heardOut()).code).toBe(1);
    expect(failing.output).toContain(`The folder ${file} cannot be written (ENOTDIR).`);
    expect(failing.output).not.toMatch(/^\s+at /mu);
  });
});

function idOf(which: '-u' | '-g'): number {
  return Number(spawnSync('id', [which, 'nobody'], { encoding: 'utf8' }).stdout);
}
