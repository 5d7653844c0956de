import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { jest } from '@jest/globals';
import { cleanEnvironment } from './clean-environment.mjs';
import { type Links } from './running-product.mjs';
import { sharedState } from './shared-state.mjs';

// Starting a product or a browser takes seconds, on a busy computer many. What has to be quick is measured by its test.
jest.setTimeout(60_000);

/** A running product: the shared one, or one that a spec started. */
export interface Product {
  readonly url: string;
  readonly links: Links;
  /** The project folder that it runs from. */
  readonly dir: string;
  readonly dataDir: string;
}

/** The product that all specs share, started by `npm start` on a clean copy. */
export function product(): Product {
  const { links, dir, dataDir } = sharedState();
  return { url: links.url, links, dir, dataDir };
}

/** An empty folder of this test run that every user may enter. It goes with the run. */
export function scratchFolder(name: string): string {
  const folder = mkdtempSync(join(sharedState().base, `${name}-`));
  chmodSync(folder, 0o755);
  return folder;
}

/** A fresh sign-in link of the owner, by `npm run console-link`. Earlier unused links end. */
export async function signInLink(
  { dir, dataDir }: Pick<Product, 'dir' | 'dataDir'> = product(),
): Promise<string> {
  const env = cleanEnvironment({ DATA_DIR: dataDir });
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'console-link'], { cwd: dir, env });
  const link = /https?:\/\/\S+#token=\S+/u.exec(stdout)?.[0];
  if (link === undefined) throw new Error(`npm run console-link printed no link:\n${stdout}`);
  return link;
}

/** The secret in the fragment of a link. */
export function tokenOf(link: string): string {
  const token = new URL(link).hash.split('token=')[1];
  if (!token) throw new Error(`There is no token in ${link.replace(/#.*$/u, '')}`);
  return token;
}

/**
 * Runs something while no other spec does. A fresh sign-in link ends earlier ones, so that it has to be used before
 * anybody else asks for theirs.
 */
export async function alone<T>(name: string, act: () => Promise<T>): Promise<T> {
  const folder = join(sharedState().base, `${name}.lock`);
  for (const end = Date.now() + 60_000; ; await pause(50)) {
    try {
      mkdirSync(folder);
      break;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
  try {
    return await act();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
