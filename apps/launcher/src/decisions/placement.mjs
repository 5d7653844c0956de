import { dirname, join, resolve } from 'node:path';

/**
 * @typedef {{ uid: number, gid: number }} Account
 * @typedef {{ uid: number, gid: number, mode: number }} FolderFacts as `stat` tells them
 */

/**
 * Whether an account may pass through a folder and all folders above it, by permission bits.
 * @param {string} folder
 * @param {Account} account
 * @param {(folder: string) => FolderFacts | undefined} look undefined: not there yet, so it will be made accessible
 */
export function canReach(folder, account, look) {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const facts = look(at);
    if (facts !== undefined) {
      const shift = facts.uid === account.uid ? 6 : facts.gid === account.gid ? 3 : 0;
      if (((facts.mode >> shift) & 1) === 0) return false;
    }
    if (at === dirname(at)) return true;
  }
}

/**
 * Where the cluster lives: in the data folder, or, where PostgreSQL's account cannot get there, in a folder of the
 * system. A cluster that exists is never abandoned: `move` says that it has to be brought over first.
 * @param {{ dataDir: string, stateDir: string, key: string, reachable: boolean, hereExists: boolean, thereExists: boolean }} facts
 * @returns {{ home: string, moved: boolean, move: boolean }}
 */
export function placeCluster({ dataDir, stateDir, key, reachable, hereExists, thereExists }) {
  const here = join(dataDir, 'postgres');
  const there = join(stateDir, key);
  if (reachable && (hereExists || !thereExists)) return { home: here, moved: false, move: false };
  return { home: there, moved: true, move: hereExists && !thereExists };
}

/**
 * The account PostgreSQL runs under: it refuses root.
 * @param {{ uid: number | undefined, owner: Account | undefined, find: (name: string) => Account | undefined, create: () => Account | undefined }} facts
 *   uid: ours (undefined where the system knows none); owner: of an existing cluster
 * @returns {Account | undefined} undefined: as we are
 */
export function chooseAccount({ uid, owner, find, create }) {
  if (uid !== 0) return undefined;
  if (owner !== undefined && owner.uid !== 0) return owner;
  return find('postgres') ?? find('commonground') ?? create() ?? find('nobody');
}
