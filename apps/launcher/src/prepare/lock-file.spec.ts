import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lockHolder, takeLock } from './lock-file.mjs';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(folder, 'it.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function take() {
  const taken = takeLock(file);
  if (!('lock' in taken)) throw new Error('held');
  return taken.lock;
}

describe('takeLock', () => {
  it('is held by one until it is released', () => {
    const lock = take();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(takeLock(file)).toEqual({ holder: { pid: process.pid } });
    lock.release();
    expect(lockHolder(file)).toBeUndefined();
    take().release();
  });

  it('tells others what the holder says about itself', () => {
    const lock = take();
    lock.update({ url: 'http://localhost:3000' });
    expect(lockHolder(file)).toEqual({ pid: process.pid, url: 'http://localhost:3000' });
    lock.release();
  });

  it('takes over from the dead, and from a number that another program has now', () => {
    writeFileSync(file, JSON.stringify({ pid: 2 ** 22 + 1 }));
    take().release();
    // Whoever started us, it is no launcher: the init process of this computer.
    writeFileSync(file, JSON.stringify({ pid: 1 }));
    take().release();
  });

  it('waits for one who is just writing', () => {
    writeFileSync(file, '');
    expect(takeLock(file)).toEqual({ holder: { pid: 0 } });
    expect(readFileSync(file, 'utf8')).toBe('');
  });
});
