import type { Scenario } from './scenario.js';

export const slowNetwork: Scenario = {
  id: 'F8',
  title: 'a network of 64 kbit/s for each phone, 300 ms there and back, give or take 100',
  recoveryMs: 5000,
  async run(stage) {
    const installation = await stage.shared();
    const room = await stage.room(installation, { phones: 6, crowd: 24 });
    room.broke('the network is slow');
    installation.door.set({ delayMs: 150, jitterMs: 50, bytesPerSecond: 8000 });
    const outcomes = await room.pinEach([...room.phones, ...room.crowd], 2);
    const begun = performance.now();
    await room.current(60_000);
    const behind = performance.now() - begun;
    await room.healed('the network is as before');
    installation.door.heal();
    await room.settle();
    const slowest = Math.max(...outcomes.map(({ milliseconds }) => milliseconds));
    return { 'current after ms': Math.round(behind), 'slowest pin ms': Math.round(slowest) };
  },
};
