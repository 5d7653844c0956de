import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { binariesPackage } from '../decisions/binaries.mjs';
import { Failure } from '../decisions/failure.mjs';

/**
 * @typedef {object} Binaries
 * @property {string} folder the package's `native` folder
 * @property {string} version of the package
 * @property {string} name of the package without its scope
 * @property {{ source: string, target: string }[]} links the symbolic links that npm cannot carry
 */

/**
 * Where npm put PostgreSQL for this platform.
 * @param {string} [platform]
 * @param {string} [arch]
 * @returns {Binaries}
 * @throws {Failure} NO_BINARIES
 */
export function locateBinaries(platform = process.platform, arch = process.arch) {
  const own =
    'Use a PostgreSQL 16 or newer of your own: DATABASE_URL=postgres://user:password@host/database npm start';
  const name = binariesPackage(platform, arch);
  if (name === undefined) {
    throw new Failure('NO_BINARIES', `There is no embedded PostgreSQL for ${platform} on ${arch}.`, own);
  }
  try {
    const main = createRequire(import.meta.url).resolve(name);
    const root = dirname(dirname(main));
    const folder = join(root, 'native');
    const listed = join(folder, 'pg-symlinks.json');
    return {
      folder,
      name: name.slice(name.indexOf('/') + 1),
      version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
      links: existsSync(listed) ? JSON.parse(readFileSync(listed, 'utf8')) : [],
    };
  } catch {
    throw new Failure(
      'NO_BINARIES',
      `The package ${name} with PostgreSQL is not installed.`,
      `Run \`npm ci --include=optional\`. Or: ${own}`,
    );
  }
}

/**
 * Whether the libraries have their links. An install with scripts switched off leaves them out.
 * @param {Binaries} binaries
 */
export function areLinked(binaries) {
  return binaries.links.every(({ target }) => existsSync(join(dirname(binaries.folder), target)));
}

/**
 * Makes the missing links in place.
 * @param {Binaries} binaries
 * @returns {boolean} false: the folder cannot be written
 */
export function link(binaries) {
  try {
    linkIn(dirname(binaries.folder), binaries.links);
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies the binaries, without what only compilers need, to a folder named after their version. Done already: nothing.
 * @param {Binaries} binaries
 * @param {string} parent
 * @returns {string} the copy's `native` folder
 */
export function copyBinaries(binaries, parent) {
  const home = join(parent, `${binaries.name}-${binaries.version}`);
  if (existsSync(home)) return join(home, 'native');
  // Copied beside and renamed, so that a copy that was interrupted is never taken for a whole one.
  const fresh = `${home}.${process.pid}`;
  mkdirSync(fresh, { recursive: true, mode: 0o755 });
  cpSync(binaries.folder, join(fresh, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !source.endsWith('.a') && basename(source) !== 'pkgconfig',
  });
  linkIn(fresh, binaries.links);
  chmodSync(fresh, 0o755);
  try {
    renameSync(fresh, home);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return join(home, 'native');
}

/**
 * @param {string} root folder that the links' paths are relative to
 * @param {{ source: string, target: string }[]} links
 */
function linkIn(root, links) {
  for (const { source, target } of links) {
    if (existsSync(join(root, target))) continue;
    // A link that points nowhere exists for symlink, though not for existsSync.
    rmSync(join(root, target), { force: true });
    symlinkSync(basename(source), join(root, target));
  }
}
