import { spawnSync } from 'node:child_process';
import { copyFileSync, lstatSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkout } from '../product/checkout.mjs';

/**
 * Copies what a fresh clone would have: tracked files as they are now, and new ones that are not ignored.
 * @param {string} to a folder that does not exist yet
 */
export function copyProject(to) {
  const git = spawnSync('git', ['ls-files', '-coz', '--exclude-standard'], {
    cwd: checkout,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (git.status !== 0)
    throw new Error(`git could not list the project: ${git.stderr || git.error?.message}`);
  for (const file of new Set(git.stdout.split('\0'))) {
    // A file that was deleted but not yet committed is still listed.
    if (file === '' || !lstatSync(join(checkout, file), { throwIfNoEntry: false })?.isFile()) continue;
    mkdirSync(dirname(join(to, file)), { recursive: true, mode: 0o755 });
    copyFileSync(join(checkout, file), join(to, file));
  }
}
