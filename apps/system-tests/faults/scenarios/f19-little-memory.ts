import type { Scenario } from './scenario.js';

const HEAP_MB = 192;
const PHONES = 10_000;

export const littleMemory: Scenario = {
  id: 'F19',
  title: 'ten thousand phones come to a node with 192 MB of heap, and whoever is refused goes to the other',
  recoveryMs: 30_000,
  async run(stage) {
    const installation = await stage.own({ nodes: 2 });
    const small = installation.node(0);
    await small.restart({ execArgv: [`--max-old-space-size=${HEAP_MB}`] });
    await installation.mend();
    let refused = 0;
    const room = await stage.room(installation, {
      phones: 6,
      crowd: PHONES,
      crowdAt: (_place, connection) => {
        if (connection === 1) return small;
        refused += 1;
        return installation.nextReady();
      },
    });
    const pinning = room.pinEach(room.crowd.slice(0, 100), 3);
    await room.current(60_000);
    room.broke('everybody comes back to little memory');
    const turnedAway = refused;
    room.cut();
    await room.healed('the network is back');
    await room.current(120_000);
    await pinning;
    const died = small.isRunning() ? 0 : 1;
    await installation.mend();
    await room.settle();
    return { phones: PHONES, 'turned away at first': turnedAway, 'nodes that died': died };
  },
};
