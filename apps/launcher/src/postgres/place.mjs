import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, realpathSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../decisions/failure.mjs';
import { canReach, chooseAccount, placeCluster } from '../decisions/placement.mjs';
import { createAccount, findAccount, ownUid, stateDirs } from '../platform/accounts.mjs';
import { areLinked, copyBinaries, link } from './binaries.mjs';

/** @typedef {import('../decisions/placement.mjs').Account} Account */

/**
 * @typedef {object} Place
 * @property {string} home folder of cluster and password
 * @property {string} bin folder of the programs
 * @property {Account | undefined} account whom PostgreSQL runs as; undefined: as we do
 * @property {string[]} notes what was done that one might not expect
 */

/**
 * Finds a place and an account that PostgreSQL accepts.
 * @param {string} dataDir exists
 * @param {import('./binaries.mjs').Binaries} binaries
 * @returns {Place}
 */
export function findPlace(dataDir, binaries) {
  const here = join(dataDir, 'postgres');
  const account = chooseAccount({
    uid: ownUid(),
    owner: look(join(here, 'cluster')),
    find: findAccount,
    create: createAccount,
  });
  if (account === undefined) {
    const home = makeHome(here, undefined);
    const whole = areLinked(binaries) || link(binaries);
    const folder = whole ? binaries.folder : copyBinaries(binaries, join(here, 'binaries'));
    return { home, bin: join(folder, 'bin'), account, notes: [] };
  }
  const stateDir = writableStateDir(account);
  const place = placeCluster({
    dataDir,
    stateDir,
    key: keyOf(dataDir),
    reachable: canReach(dataDir, account, look),
    hereExists: existsSync(join(here, 'cluster')),
    thereExists: existsSync(join(stateDir, keyOf(dataDir), 'cluster')),
  });
  if (place.move) bringOver(here, place.home);
  const home = makeHome(place.home, account);
  const inPlace = canReach(binaries.folder, account, look) && (areLinked(binaries) || link(binaries));
  const folder = inPlace ? binaries.folder : copyBinaries(binaries, stateDir);
  const notes = [];
  if (place.moved || !inPlace) {
    const what = [place.moved && `its data lies in ${home}`, !inPlace && `its programs in ${folder}`].filter(
      Boolean,
    );
    notes.push(
      `PostgreSQL does not run as root and cannot enter this folder as another user, so ${what.join(' and ')}.`,
    );
  }
  return { home, bin: join(folder, 'bin'), account, notes };
}

/** @param {string} dataDir */
function keyOf(dataDir) {
  return createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 16);
}

/** @param {string} path */
function look(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && { uid: found.uid, gid: found.gid, mode: found.mode };
}

/**
 * @param {string} home
 * @param {Account | undefined} account
 */
function makeHome(home, account) {
  mkdirSync(home, { recursive: true });
  if (account !== undefined) chownSync(home, account.uid, account.gid);
  chmodSync(home, 0o700);
  return home;
}

/** @param {Account} account */
function writableStateDir(account) {
  for (const folder of stateDirs()) {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 });
      chmodSync(folder, 0o755);
      if (canReach(folder, account, look)) return folder;
    } catch {
      // The next one may do.
    }
  }
  throw new Failure(
    'NO_PLACE',
    'PostgreSQL refuses to run as root, and there is no folder that another user could reach.',
    'Run Commonground as an ordinary user, or set DATABASE_URL.',
  );
}

/**
 * @param {string} from
 * @param {string} to
 */
function bringOver(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    throw new Failure(
      'NO_PLACE',
      `PostgreSQL's user can no longer enter ${from}, and its data cannot be moved to ${to} (${/** @type {Error} */ (error).message}).`,
      'Let other users pass through the folder again (chmod o+x), then start again.',
    );
  }
}
