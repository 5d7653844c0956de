import { healthOf } from '../installation/installation.js';
import { percentile } from './percentile.js';
import type { Scenario } from './scenario.js';

export const databaseHangs: Scenario = {
  id: 'F4',
  title: 'PostgreSQL stands still for ten seconds, with its connections open',
  recoveryMs: 5000,
  async run(stage) {
    const installation = await stage.shared();
    const room = await stage.room(installation, { phones: 6, crowd: 34 });
    const pinning = room.pinEach([...room.phones, ...room.crowd], 3);
    await room.afterAcks(20);
    room.broke('PostgreSQL stands still');
    installation.database.pause();
    const alive: number[] = [];
    for (const end = performance.now() + 10_000; performance.now() < end;) {
      const begun = performance.now();
      const status = await healthOf(installation.node(0), 'live', 5000);
      if (status !== 200) throw new Error('A node no longer says that it lives.');
      alive.push(performance.now() - begun);
    }
    const ready = await healthOf(installation.node(0), 'ready', 10_000);
    installation.database.resume();
    await room.healed('PostgreSQL goes on');
    await pinning;
    await room.settle();
    if (ready !== 503)
      throw new Error(`A node whose database stands still answers ${ready} when asked whether it is ready.`);
    return { 'alive answered p99 ms': Math.round(percentile(alive, 0.99)), 'ready answered': ready };
  },
};
