import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../decisions/failure.mjs';
import { planPreparation } from '../decisions/preparation.mjs';
import { inProject } from '../project.mjs';
import { areOutputsMissing, fingerprintInstall, fingerprintSources, isInstalled } from './fingerprint.mjs';
import { takeLock } from './lock-file.mjs';
import { lastLines, runTool } from './tool.mjs';

/** @typedef {import('../decisions/preparation.mjs').Stamp} Stamp */

const PROJECTS = ['api', 'attendee', 'console', 'screen'].map((name) => `@commonground/${name}`).join(',');
const stampFile = inProject('.stamp', 'prepared.json');

/**
 * Installs and builds what has changed since the last time that both succeeded; usually nothing.
 * @param {{ build: boolean }} wish
 * @throws {Failure} INSTALL or BUILD, with the last lines of npm or Nx
 */
export async function prepare(wish) {
  const first = plan();
  if (!first.install && !(wish.build && first.build)) return;
  openStampFolder();
  const lock = await waitForLock();
  try {
    // Another command may have done it while we waited.
    const needed = plan();
    if (needed.install) await install();
    if (wish.build && needed.build) await build();
  } finally {
    lock.release();
  }
}

/** What has to run, as things are now. */
function plan() {
  const stamp = readStamp();
  return planPreparation(stamp, {
    lockfile: fingerprintInstall(),
    sources: fingerprintSources(),
    isInstalled: isInstalled(stamp.installed),
    missingOutputs: areOutputsMissing(),
  });
}

async function install() {
  const lockfile = fingerprintInstall();
  // The stamp goes first: whatever breaks off now is done again the next time.
  writeStamp({});
  console.log('Installing packages (about a minute) …');
  const npm = process.env['npm_execpath'];
  const viaNode = npm !== undefined && /npm-cli\.[cm]?js$/.test(npm);
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = viaNode
    ? await runTool('installing packages', process.execPath, [npm, ...args])
    : await runTool('installing packages', process.platform === 'win32' ? 'npm.cmd' : 'npm', args);
  if (done.code !== 0) {
    throw new Failure(
      'INSTALL',
      'The packages could not be installed (npm ci failed).',
      'Check the network and the disk, then run the same command again.',
      lastLines(untilUsage(done.lines), 12),
    );
  }
  console.log(`Packages installed in ${done.seconds.toFixed(0)} s.`);
  writeStamp({ installed: lockfile });
}

/**
 * npm explains its own options at length after some errors; what matters stands before.
 * @param {string[]} lines
 */
function untilUsage(lines) {
  const usage = lines.findIndex((line) => /^npm error (Usage:|Clean install)/.test(line));
  return (usage < 0 ? lines : lines.slice(0, usage)).filter((line) => line.trim() !== 'npm error');
}

async function build() {
  const sources = fingerprintSources();
  const kept = { installed: fingerprintInstall() };
  writeStamp(kept);
  console.log('Building (about a minute the first time) …');
  const done = await runTool(
    'building',
    inProject('node_modules', '.bin', 'nx'),
    ['run-many', '-t', 'build', '-p', PROJECTS, '--output-style=static'],
    {
      env: {
        ...process.env,
        NX_DAEMON: 'false',
        // Its plugins read the project in its own process: one that ends with the build needs none beside it.
        NX_ISOLATE_PLUGINS: 'false',
        NX_TUI: 'false',
        NX_NO_CLOUD: 'true',
        FORCE_COLOR: '0',
      },
      onLine(line) {
        const project = /^\s*[✔✓]\s+nx run (@commonground\/)?([\w-]+):build/.exec(line)?.[2];
        if (project) console.log(`  ${project} is built`);
      },
    },
  );
  if (done.code !== 0 || areOutputsMissing()) {
    throw new Failure(
      'BUILD',
      'The product could not be built.',
      'If you changed the sources, correct what is named above; else run the same command again.',
      lastLines(done.lines, 30),
    );
  }
  console.log(`Built in ${done.seconds.toFixed(0)} s.`);
  writeStamp({ ...kept, built: sources });
}

async function waitForLock() {
  for (let told = false; ;) {
    const taken = takeLock(inProject('.stamp', 'prepare.lock'));
    if ('lock' in taken) return taken.lock;
    if (!told)
      console.log(
        `Another command (process ${taken.holder.pid}) is installing or building here; waiting for it …`,
      );
    told = true;
    await pause(500);
  }
}

function openStampFolder() {
  try {
    mkdirSync(inProject('.stamp'), { recursive: true });
    writeFileSync(inProject('.stamp', '.probe'), '');
  } catch (error) {
    throw new Failure(
      'NOT_WRITABLE',
      `The project folder ${inProject()} cannot be written (${/** @type {NodeJS.ErrnoException} */ (error).code}).`,
      'Packages and builds go there: clone it into a folder that you own.',
    );
  }
}

/** @returns {Stamp} */
function readStamp() {
  if (!existsSync(stampFile)) return {};
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

/** @param {Stamp} stamp */
function writeStamp(stamp) {
  writeFileSync(stampFile, JSON.stringify(stamp));
}
