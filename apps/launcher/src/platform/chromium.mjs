import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ownUid } from './accounts.mjs';

/** First the one without windows: tests look at pages only, and it does the same with a fifth of the processor time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * A Chromium that can be run: CHROMIUM_PATH, then the PATH, then the usual places.
 * @param {Record<string, string | undefined>} env
 * @returns {string | undefined}
 */
export function findChromium(env) {
  const wish = env['CHROMIUM_PATH'];
  if (wish && isExecutable(wish)) return wish;
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES].find(isExecutable);
}

/**
 * Installs Chromium from the distribution, where we are root on Debian or a relative of it.
 * @param {(line: string) => void} say
 * @returns {boolean} whether apt was there to be asked
 */
export function installChromium(say) {
  if (process.platform !== 'linux' || ownUid() !== 0 || !existsSync('/etc/debian_version')) return false;
  say('No Chromium found. Installing it with apt (this can take a minute or two).');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** @param {string[]} args */
  const apt = (...args) =>
    spawnSync('apt-get', [...args, '-q'], { env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const complaints = [apt('update').stderr];
  // Older distributions have the whole browser only.
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const done = apt('install', '-y', '--no-install-recommends', name);
    if (done.status === 0) return true;
    complaints.push(done.stderr);
  }
  const said = complaints.join('\n').trim().split('\n').slice(-4);
  say(`apt could not install it:\n  | ${said.join('\n  | ')}`);
  return true;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
