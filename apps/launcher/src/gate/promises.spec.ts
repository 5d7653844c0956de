import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inProject } from '../project.mjs';

/** What is forbidden, and what is right, each in a file of its own. */
const SAMPLES = {
  'forgotten.ts': `export function a(ask: () => Promise<void>): void { ask(); }`,
  'misused.ts': `export function b(ask: () => Promise<void>): void { [1].forEach(async () => { await ask(); }); }`,
  'left-out.ts': `export function c(k: 'x' | 'y'): number { switch (k) { case 'x': return 1; } return 2; }`,
  'forgotten.spec.ts': `export function d(ask: () => Promise<void>): void { ask(); }`,
  'right.ts': `export function e(ask: () => Promise<void>): void { void ask(); }`,
};

interface Report {
  readonly diagnostics: { readonly code: string; readonly filename: string }[];
}

describe('the rules that need types', () => {
  const dir = mkdtempSync(join(tmpdir(), 'commonground-lint-'));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
  let found: Report['diagnostics'] = [];

  beforeAll(() => {
    copyFileSync(inProject('.oxlintrc.json'), join(dir, '.oxlintrc.json'));
    writeFileSync(join(dir, 'tsconfig.json'), '{ "compilerOptions": { "strict": true }, "include": ["."] }');
    for (const [name, text] of Object.entries(SAMPLES)) writeFileSync(join(dir, name), `${text}\n`);
    const oxlint = inProject('node_modules', 'oxlint', 'bin', 'oxlint');
    const path = `${inProject('node_modules', '.bin')}${delimiter}${process.env['PATH']}`;
    const { stdout, stderr } = spawnSync(process.execPath, [oxlint, '--format', 'json'], {
      cwd: dir,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '', PATH: path },
    });
    if (stdout === '') throw new Error(stderr);
    found = (JSON.parse(stdout) as Report).diagnostics;
  });

  it.each([
    ['a promise that nobody waits for', 'forgotten.ts', 'no-floating-promises'],
    ['the same in a test', 'forgotten.spec.ts', 'no-floating-promises'],
    ['a promise where none is waited for', 'misused.ts', 'no-misused-promises'],
    ['a case that is left out', 'left-out.ts', 'switch-exhaustiveness-check'],
  ])('refuse %s', (_what, file, rule) => {
    expect(found.filter(({ filename }) => filename.endsWith(file)).map(({ code }) => code)).toEqual([
      expect.stringContaining(rule),
    ]);
  });

  it('allow a promise that is left alone on purpose', () => {
    expect(found.filter(({ filename }) => filename.endsWith('right.ts'))).toEqual([]);
  });
});
