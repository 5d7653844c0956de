import type { Scenario } from './scenario.js';

export const littleMemory: Scenario = {
  id: 'F19',
  title: 'a node with 128 MB of heap and more phones than it is made for',
  recoveryMs: 30_000,
  async run(stage) {
    const installation = await stage.own({ nodes: 2 });
    const node = installation.node(0);
    await node.restart({ execArgv: ['--max-old-space-size=128'] });
    await installation.mend();
    const room = await stage.room(installation, { phones: 6, crowd: 4000 });
    room.broke('everybody comes back to little memory');
    installation.door.cut();
    const pinning = room.pinEach(room.crowd.slice(0, 100), 3);
    await room.current(120_000);
    await pinning;
    const died = node.isRunning() ? 0 : 1;
    await installation.mend();
    await room.healed('both nodes are there');
    await room.settle();
    return { phones: 4000, 'nodes that died': died };
  },
};
