/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean }} Entry
 * @typedef {{ packages?: Record<string, Entry> }} Lockfile
 */

/**
 * Whether an installed tree is what the lockfile asks for. npm writes the list of what it installed last of all, so a
 * tree that was interrupted has none, and one made by hand with `npm install` counts as well.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile | undefined} installed node_modules/.package-lock.json
 */
export function matchesLockfile(wanted, installed) {
  const have = installed?.packages;
  if (have === undefined) return false;
  const want = wanted.packages ?? {};
  const isKnown = Object.entries(have).every(([path, entry]) => want[path]?.version === entry.version);
  // Packages for other platforms are listed as optional and are rightly not there.
  const isWhole = Object.entries(want).every(
    ([path, entry]) =>
      !path.startsWith('node_modules/') ||
      path in have ||
      entry.optional === true ||
      entry.devOptional === true ||
      entry.peer === true,
  );
  return isKnown && isWhole;
}
