import type { Scenario } from './scenario.js';

export const connectionsEnded: Scenario = {
  id: 'F3',
  title: 'PostgreSQL ends all connections, again and again',
  recoveryMs: 5000,
  async run(stage) {
    const installation = await stage.shared();
    const [phones, each, rounds] = stage.size === 'full' ? [60, 6, 5] : [30, 3, 2];
    const room = await stage.room(installation, { phones: 6, crowd: phones - 6 });
    const pinning = room.pinEach([...room.phones, ...room.crowd], each);
    for (let round = 1; round <= rounds; round++) {
      await room.afterAcks(Math.floor((phones * each * round) / (rounds + 1)));
      room.broke('all connections are ended');
      await installation.sql(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
      );
    }
    await room.healed('connections are left alone');
    const outcomes = await pinning;
    await room.settle();
    return { 'slowest pin ms': Math.round(Math.max(...outcomes.map(({ milliseconds }) => milliseconds))) };
  },
};
