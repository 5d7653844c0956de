import type { Scenario } from './scenario.js';

/** How long people take for the next card, on average; the first ones come all at once. Milliseconds. */
const WRITING = 10_000;

export const nodeKilled: Scenario = {
  id: 'F1',
  title: 'a node is killed while people pin',
  recoveryMs: 5000,
  async run(stage) {
    const installation = await stage.shared();
    const [phones, each] = stage.size === 'full' ? [1000, 5] : [40, 3];
    // Straight to the nodes: what a thousand phones cost at the doors of the test would come between them and the product.
    const straight = () => installation.nextReady();
    const crowd = { crowd: phones - 6, crowdAt: straight, commandsAt: straight };
    const room = await stage.room(installation, { phones: 6, ...crowd });
    const everybody = [...room.phones, ...room.crowd];
    const pinning = room.pinEach(everybody, each, stage.size === 'full' ? WRITING : 0);
    await room.afterAcks(Math.floor(phones * each * (0.1 + 0.5 * stage.random())));
    const node = installation.node(stage.random() < 0.5 ? 0 : 1);
    room.broke('a node is killed');
    await node.kill();
    await node.start();
    await room.healed('the node is back');
    const outcomes = await pinning;
    await room.settle();
    return { 'slowest pin ms': Math.round(Math.max(...outcomes.map(({ milliseconds }) => milliseconds))) };
  },
};
