import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../../src/product/eventually.js';
import { healthOf } from '../installation/installation.js';
import type { ApiNode } from '../installation/launcher.js';
import { SmallDisk } from '../installation/small-disk.js';
import { isRoot } from './debian.js';
import type { Scenario } from './scenario.js';

const missing = () =>
  process.platform === 'linux' && isRoot() ? undefined : 'only root on Linux can mount a small disk';

export const databaseDiskFull: Scenario = {
  id: 'F16',
  title: 'the disk of the database is full, and has room again later',
  recoveryMs: 30_000,
  missing,
  async run(stage) {
    const disk = SmallDisk.mount(stage.folder('disk'), 320);
    stage.afterwards(() => disk.remove());
    // The log lies elsewhere: that its disk is full is another fault.
    const env = () => ({ LOG_FILE: join(stage.folder('log'), 'node.log') });
    const installation = await stage.own({ nodes: 1, folder: disk.folder, env });
    const room = await stage.room(installation, { phones: 6, crowd: 30 });
    await room.pinEach(room.phones, 1);
    room.broke('the disk is full');
    disk.fill();
    const pinning = room.pinEach(room.crowd, 8);
    // What fits into a page that is there already may still be written; what cannot be is not acknowledged.
    const isFull = () => room.unanswered > 30 || room.acknowledged >= 6 + 240;
    await eventually('writes to fail', isFull, 60_000);
    const status = await healthOf(installation.node(0), 'live', 5000);
    const failed = room.unanswered;
    disk.empty();
    if (!installation.database.isRunning()) await installation.database.start();
    await room.healed('the disk has room again');
    await pinning;
    await room.settle();
    if (status !== 200) throw new Error('The node did not live on while the disk was full.');
    return { 'tries that failed while full': failed };
  },
};

export const logDiskFull: Scenario = {
  id: 'F17',
  title: 'the disk of the log is full',
  recoveryMs: 5000,
  missing,
  async run(stage) {
    const disk = SmallDisk.mount(stage.folder('logs'), 4);
    stage.afterwards(() => disk.remove());
    mkdirSync(join(disk.folder, 'log'));
    const env = (number: number) => ({
      LOG_FILE: join(disk.folder, 'log', `node-${number}.log`),
      LOG_LEVEL: 'debug',
      METRICS_TOKEN,
    });
    const installation = await stage.own({ nodes: 2, env });
    const room = await stage.room(installation, { phones: 6, crowd: 14 });
    const pids = installation.nodes.map(({ pid }) => pid).join();
    room.broke('the disk of the log is full');
    disk.fill();
    await room.pinEach([...room.phones, ...room.crowd], 3);
    await room.current(20_000);
    const lost = await Promise.all(installation.nodes.map(logLost));
    disk.empty();
    await room.healed('the disk has room again');
    await room.pinEach(room.phones, 1);
    await room.settle();
    if (installation.nodes.map(({ pid }) => pid).join() !== pids)
      throw new Error('A node ended because it could not write its log.');
    if (!lost.some((count) => count > 0)) throw new Error('No node says that its log lost anything.');
    return { 'losses of the log counted': lost.reduce((sum, count) => sum + count, 0) };
  },
};

const METRICS_TOKEN = 'read-by-the-test-of-a-full-disk';

/** What a node says of its log in /metrics. */
async function logLost(node: ApiNode): Promise<number> {
  const headers = { authorization: `Bearer ${METRICS_TOKEN}` };
  const text = await fetch(`${node.url}/metrics`, { headers }).then((answer) => answer.text());
  return Number(/^commonground_log_lost_total (\d+)$/mu.exec(text)?.[1]);
}
