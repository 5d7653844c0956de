import type { Scenario } from './scenario.js';

export const rollingDeploy: Scenario = {
  id: 'F21',
  title: 'one node after the other is replaced while people pin',
  recoveryMs: 10_000,
  async run(stage) {
    const installation = await stage.shared();
    const room = await stage.room(installation, { phones: 6, crowd: 194 });
    const everybody = [...room.phones, ...room.crowd];
    const pinning = room.pinEach(everybody, 5);
    const before = room.clients.map(({ connections }) => connections);
    room.broke('nodes are replaced');
    for (const node of installation.nodes) {
      const acknowledged = room.acknowledged;
      await node.restart();
      await installation.mend();
      await room.afterAcks(Math.min(acknowledged + 50, everybody.length * 5));
    }
    await room.healed('both nodes are new');
    const outcomes = await pinning;
    await room.settle();
    const renewed = room.clients.map(({ connections }, at) => connections - (before[at] ?? 0));
    return {
      'connections each, at most': Math.max(...renewed),
      'connections each, on average': renewed.reduce((sum, one) => sum + one, 0) / renewed.length,
      'slowest pin ms': Math.round(Math.max(...outcomes.map(({ milliseconds }) => milliseconds))),
    };
  },
};
