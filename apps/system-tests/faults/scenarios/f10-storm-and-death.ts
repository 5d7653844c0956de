import type { Scenario } from './scenario.js';

export const stormAndDeath: Scenario = {
  id: 'F10',
  title: 'half of the nodes die and everybody comes back to the other half',
  recoveryMs: 25_000,
  async run(stage) {
    const installation = await stage.shared();
    const crowd = stage.size === 'full' ? 10_000 : 300;
    const room = await stage.room(installation, {
      phones: 6,
      crowd,
      crowdAt: () => installation.nextReady(),
    });
    room.broke('a node dies and all connections are cut');
    await installation.node(stage.random() < 0.5 ? 0 : 1).kill();
    room.cut();
    const pinning = room.pinEach(room.crowd.slice(0, 50), 1);
    await room.healed('the other node is there');
    await room.current(120_000);
    await pinning;
    await room.settle();
    return { phones: crowd };
  },
};
