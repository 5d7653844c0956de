import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bringUp } from './postmaster.mjs';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'commonground-postmaster-'));
  mkdirSync(join(home, 'cluster'));
});
afterEach(() => rmSync(home, { recursive: true }));

/** Starts a program in the place of PostgreSQL, and says how that ended. */
async function failureOf(script: string): Promise<{ details?: string[] }> {
  writeFileSync(join(home, 'postgres'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const place = { home, bin: home, account: undefined, notes: [] };
  const options = { password: 'secret', logFile: join(home, 'log'), durable: false, say: () => undefined };
  return bringUp(place, options).then(
    () => ({}),
    (failure: unknown) => failure as { details?: string[] },
  );
}

const onUnix = process.platform === 'win32' ? describe.skip : describe;

onUnix('bringUp', () => {
  it('tells what PostgreSQL said before it ended', async () => {
    expect(await failureOf('echo no room; exit 1')).toMatchObject({ code: 'POSTGRES', details: ['no room'] });
  });

  it('fails in words too when the log was removed meanwhile', async () => {
    const failure = await failureOf(`rm '${join(home, 'log')}'; exit 1`);
    expect(failure).toMatchObject({ code: 'POSTGRES', details: ['It ended without a word.'] });
  });
});
