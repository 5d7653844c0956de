import { healthOf } from '../installation/installation.js';
import type { Scenario } from './scenario.js';

/** How soon somebody who asks is told that it does not work now. Milliseconds. */
const TOLD_WITHIN = 2000;

export const databaseCrashes: Scenario = {
  id: 'F2',
  title: 'PostgreSQL crashes and starts again while people pin',
  recoveryMs: 5000,
  async run(stage) {
    const installation = await stage.shared();
    const [phones, each] = stage.size === 'full' ? [100, 5] : [30, 3];
    const room = await stage.room(installation, { phones: 6, crowd: phones - 6 });
    const pids = installation.nodes.map(({ pid }) => pid);
    const pinning = room.pinEach([...room.phones, ...room.crowd], each);
    await room.afterAcks(Math.floor(phones * each * (0.1 + 0.4 * stage.random())));
    room.broke('PostgreSQL crashes');
    await installation.database.crash();
    const told: number[] = [];
    for (const node of installation.nodes) {
      const begun = performance.now();
      const status = await healthOf(node, 'ready', 10_000);
      told.push(performance.now() - begun);
      if (status !== 503) throw new Error(`Without its database a node answers ${status}, not 503.`);
    }
    await installation.database.start();
    await room.healed('PostgreSQL is back');
    await pinning;
    await room.settle();
    if (installation.nodes.some(({ pid }, at) => pid !== pids[at]))
      throw new Error('A node ended because its database did.');
    const slowest = Math.max(...told);
    if (slowest > TOLD_WITHIN * stage.busy)
      throw new Error(`It took ${Math.round(slowest)} ms until somebody was told to come back.`);
    return { '503 after ms': Math.round(slowest) };
  },
};
