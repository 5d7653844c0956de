import type { Scenario } from './scenario.js';

const UP_WITHIN = 20_000;

export const powerCut: Scenario = {
  id: 'F27',
  title: 'everything is killed at once, as in a power cut, and started again',
  recoveryMs: 10_000,
  async run(stage) {
    const installation = await stage.shared();
    const phones = stage.size === 'full' ? 60 : 20;
    const room = await stage.room(installation, { phones: 6, crowd: phones - 6 });
    const pinning = room.pinEach([...room.phones, ...room.crowd], 3);
    await room.afterAcks(Math.floor(phones * 3 * (0.2 + 0.5 * stage.random())));
    room.broke('the power is cut');
    installation.database.kill();
    await Promise.all(installation.nodes.map((node) => node.kill()));
    const begun = performance.now();
    await installation.database.start();
    await Promise.all(installation.nodes.map((node) => node.start()));
    const up = performance.now() - begun;
    await room.healed('everything is up again');
    await pinning;
    await room.settle();
    if (up > UP_WITHIN * stage.busy)
      throw new Error(`It took ${Math.round(up)} ms until everything was up again.`);
    return { 'up again after ms': Math.round(up) };
  },
};
