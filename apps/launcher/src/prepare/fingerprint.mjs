import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchesLockfile } from '../decisions/installed.mjs';
import { inProject, root } from '../project.mjs';

const BUILT_APPS = ['api', 'attendee', 'console', 'screen'];
const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', 'coverage', '.vite']);
const SKIPPED_FILES = /\.spec\.tsx?$|\.tsbuildinfo$|\.log$|^\.DS_Store$/;

/**
 * Fingerprint of what an install is made from. Packages hold programs for one platform.
 * @returns {string}
 */
export function fingerprintInstall() {
  const hash = createHash('sha256').update(readFileSync(inProject('package-lock.json')));
  return hash.update(`${process.platform} ${process.arch}`).digest('hex');
}

/**
 * Fingerprint of what a build is made from, by content, so that a checkout that only touches files costs nothing.
 * @returns {string}
 */
export function fingerprintSources() {
  const hash = createHash('sha256');
  const folders = [...BUILT_APPS.map((name) => join('apps', name)), 'libs', 'migrations'];
  const files = ['tsconfig.base.json', 'nx.json', ...folders.flatMap(filesUnder)];
  for (const file of files.sort()) {
    hash.update(`${file}\0`).update(
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest(),
    );
  }
  return hash.digest('hex');
}

/**
 * @param {string} folder relative to the project
 * @returns {string[]}
 */
function filesUnder(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) ? [] : filesUnder(path);
    return entry.isFile() && !SKIPPED_FILES.test(entry.name) ? [path] : [];
  });
}

/**
 * Whether the installed packages are those of the lockfile.
 * @param {string | undefined} stamped fingerprint of the last install that is known to have worked
 */
export function isInstalled(stamped) {
  const listed = inProject('node_modules', '.package-lock.json');
  if (!existsSync(listed) || !existsSync(inProject('node_modules', '.bin', 'nx'))) return false;
  if (stamped === fingerprintInstall()) return true;
  return matchesLockfile(readJson(inProject('package-lock.json')), readJson(listed));
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Whether what a build leaves behind is not there. */
export function areOutputsMissing() {
  return builtFiles().some((file) => !existsSync(inProject(file)));
}

/**
 * Files that are there after a build, one for each folder that it fills.
 * @returns {string[]} relative to the project
 */
export function builtFiles() {
  const manifest = JSON.parse(readFileSync(inProject('apps', 'api', 'package.json'), 'utf8'));
  const libraries = Object.keys(manifest.dependencies)
    .filter((name) => name.startsWith('@commonground/'))
    .map((name) => name.slice('@commonground/'.length))
    .map((name) => join(...(name === 'migrations' ? [name] : ['libs', name]), 'dist', 'index.js'));
  const pages = BUILT_APPS.slice(1).map((name) => join('apps', name, 'dist', 'index.html'));
  return [join('apps', 'api', 'dist', 'program', 'index.js'), ...libraries, ...pages];
}
