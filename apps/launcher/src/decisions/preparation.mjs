/**
 * @typedef {object} Stamp what the last successful install and build were made from
 * @property {string} [installed] fingerprint of the lockfile and platform it was made with
 * @property {string} [built] fingerprint of the sources
 */

/**
 * Whether npm or Nx must run before the product can. Other packages may make another build, so they entail one.
 * @param {Stamp} stamp
 * @param {{ lockfile: string, sources: string, isInstalled: boolean, missingOutputs: boolean }} now
 * @returns {{ install: boolean, build: boolean }}
 */
export function planPreparation(stamp, now) {
  const install = !now.isInstalled;
  const build =
    install || stamp.installed !== now.lockfile || now.missingOutputs || stamp.built !== now.sources;
  return { install, build };
}
