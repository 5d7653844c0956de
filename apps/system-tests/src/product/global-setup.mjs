import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { constants, setPriority, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { signalGroup } from './processes.mjs';
import { copyProject } from './project-copy.mjs';
import { runningGroups, watchGroups } from './running-groups.mjs';
import { RunningProduct } from './running-product.mjs';
import { announceState, shareFailure, shareState } from './shared-state.mjs';

const PATIENCE_MS = 15 * 60_000;

/**
 * Does what somebody does who has just cloned the project: `npm start`, once, for all system tests. It installs, builds,
 * sets up PostgreSQL and loads the demo event. That takes a minute, in which the tests that need no product are run: a
 * spec waits for it by itself (product-is-ready.mjs).
 *
 * SYSTEM_FOLDER names a folder that is kept and used again, so that only what changed is built anew. That is for working
 * on tests: without it every run starts from nothing.
 */
export default function setUp() {
  const kept = process.env['SYSTEM_FOLDER'];
  const base = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'commonground-system-'));
  mkdirSync(base, { recursive: true });
  // Where we are root, PostgreSQL runs as another user, who has to get there.
  chmodSync(base, 0o755);
  const dir = join(base, 'project');
  const fresh = !existsSync(join(dir, 'node_modules'));
  for (const name of readdirSync(base)) {
    if (!name.startsWith('project')) rmSync(join(base, name), { recursive: true, force: true });
  }
  rmSync(join(dir, '.data'), { recursive: true, force: true });
  const count = copyProject(dir);
  console.log(
    `\nStarting the product in a ${fresh ? 'clean copy' : 'kept copy'} (${count} files), as a new clone does:`,
  );
  watchGroups(join(base, 'groups'));
  announceState(join(base, 'state.json'));
  const letGo = stopProductsWithUs();
  const product = new RunningProduct({ dir, onLine: (line) => console.log(`  | ${withoutSecrets(line)}`) });
  giveWay();
  const started = share(product, { base, dir, fresh });
  const tidy = () => {
    letGo();
    if (!kept) rmSync(base, { recursive: true, force: true });
  };
  Object.assign(globalThis, { __product: product, __started: started, __tidy: tidy });
}

/**
 * Tells the specs when the product is there, or why it is not.
 * @param {RunningProduct} product
 * @param {Pick<import('./shared-state.mjs').SharedState, 'base' | 'dir' | 'fresh'>} where
 * @returns {Promise<boolean>} whether it is there
 */
async function share(product, where) {
  try {
    const { seconds, ...links } = await product.ready(PATIENCE_MS);
    const { dataDir, output, group } = product;
    shareState({ ...where, dataDir, links, output, group, seconds });
    console.log(`  ready after ${seconds.toFixed(1)} s at ${links.url}\n`);
    return true;
  } catch (error) {
    shareFailure(error instanceof Error ? error.message : String(error));
    return false;
  }
}

/**
 * Whoever tests gives way to what is tested, as far as the processors go: the product that is installed and built beside
 * the first specs does not wait for them, nor later for browsers. All that is started from here on inherits it.
 */
function giveWay() {
  setPriority(process.pid, constants.priority.PRIORITY_BELOW_NORMAL);
}

/** @param {string} line */
function withoutSecrets(line) {
  return line.replace(/#token=\S+/g, '#token=…');
}

/**
 * A test run that is broken off takes its products with it: they are in process groups of their own, so a Ctrl-C in the
 * terminal does not reach them.
 * @returns {() => void} ends that
 */
function stopProductsWithUs() {
  const onExit = () => runningGroups().forEach((group) => signalGroup(group, 'SIGINT'));
  /** @param {NodeJS.Signals} signal */
  const onSignal = (signal) => process.exit(signal === 'SIGINT' ? 130 : 143);
  process.on('exit', onExit);
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return () => {
    process.off('exit', onExit);
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  };
}
