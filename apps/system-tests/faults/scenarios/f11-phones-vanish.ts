import { eventually } from '../../src/product/eventually.js';
import type { Scenario } from './scenario.js';

export const phonesVanish: Scenario = {
  id: 'F11',
  title: 'connections are swallowed without a word, as when phones roam',
  recoveryMs: 15_000,
  async run(stage) {
    const installation = await stage.shared();
    const room = await stage.room(installation, { phones: 6, crowd: stage.size === 'full' ? 500 : 50 });
    const begun = performance.now();
    room.broke('half of the connections are swallowed');
    const before = room.clients.reduce((sum, { connections }) => sum + connections, 0);
    const swallowed = installation.door.swallowOpen(0.5);
    const pinning = room.pinEach(room.crowd.slice(-20), 2);
    await room.healed('new connections pass');
    const renewed = () => room.clients.reduce((sum, { connections }) => sum + connections, 0) - before;
    await eventually('those who vanished to notice', () => renewed() >= Math.floor(swallowed * 0.9), 60_000);
    const noticed = performance.now() - begun;
    await pinning;
    await room.settle();
    return { swallowed, 'noticed after ms': Math.round(noticed) };
  },
};
