import type { Scenario } from './scenario.js';

/** A node that stands still gets nothing new after so long. Milliseconds. */
const LEFT_OUT_WITHIN = 10_000;

export const nodeStalls: Scenario = {
  id: 'F20',
  title: 'a node stands still and goes on later',
  recoveryMs: 10_000,
  async run(stage) {
    const installation = await stage.shared();
    const [phones, each] = stage.size === 'full' ? [60, 6] : [20, 4];
    const room = await stage.room(installation, { phones: 6, crowd: phones - 6 });
    const pinning = room.pinEach([...room.phones, ...room.crowd], each);
    await room.afterAcks(Math.floor(phones * each * (0.1 + 0.3 * stage.random())));
    const node = installation.node(stage.random() < 0.5 ? 0 : 1);
    const begun = performance.now();
    room.broke('a node stands still');
    node.pause();
    await installation.leftOut(node, LEFT_OUT_WITHIN * stage.busy);
    const leftOut = performance.now() - begun;
    // Everybody moves to the other node before the first one wakes up with what it had in its hands.
    await room.current(30_000);
    node.resume();
    await room.healed('the node goes on');
    await pinning;
    await room.settle();
    return { 'left out after ms': Math.round(leftOut) };
  },
};
