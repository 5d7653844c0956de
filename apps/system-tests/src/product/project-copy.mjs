import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout that is tested. */
const checkout = fileURLToPath(new URL('../../../../', import.meta.url));

/**
 * Copies what a clone would have: tracked files as they are now, and new ones that are not ignored. In a folder that was
 * copied to before, files that are gone since are removed.
 * @param {string} to
 * @returns {number} how many files
 */
export function copyProject(to) {
  const files = listFiles();
  const listed = `${to}.files.json`;
  const before = /** @type {string[]} */ (existsSync(listed) ? JSON.parse(readFileSync(listed, 'utf8')) : []);
  const now = new Set(files);
  for (const file of before) if (!now.has(file)) rmSync(join(to, file), { force: true });
  for (const file of files) {
    mkdirSync(dirname(join(to, file)), { recursive: true, mode: 0o755 });
    copyFileSync(join(checkout, file), join(to, file));
  }
  writeFileSync(listed, JSON.stringify(files));
  return files.length;
}

function listFiles() {
  const git = spawnSync('git', ['ls-files', '-coz', '--exclude-standard'], {
    cwd: checkout,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (git.status !== 0) {
    throw new Error(`System tests copy what git knows, and git said: ${git.stderr || git.error?.message}`);
  }
  // A file that was deleted but not yet committed is still listed.
  return [...new Set(git.stdout.split('\0'))].filter(
    (file) => file !== '' && lstatSync(join(checkout, file), { throwIfNoEntry: false })?.isFile(),
  );
}
