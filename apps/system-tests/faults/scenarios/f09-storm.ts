import { percentile } from './percentile.js';
import type { Scenario } from './scenario.js';

/** People who go on pinning while everybody comes back, and how long they take for a card on average, in milliseconds. */
const ACTIVE = 50;
const WRITING = 2000;

export const storm: Scenario = {
  id: 'F9',
  title: 'everybody loses the network and comes back at once',
  recoveryMs: 15_000,
  async run(stage) {
    const installation = await stage.shared();
    const crowd = stage.size === 'full' ? 10_000 : 2000;
    const room = await stage.room(installation, {
      phones: 6,
      crowd,
      crowdAt: () => installation.nextReady(),
    });
    const commits = async () =>
      Number(
        (
          await installation.sql<{ count: string }>(
            'SELECT xact_commit AS count FROM pg_stat_database WHERE datname = current_database()',
          )
        )[0]?.count,
      );
    const before = await commits();
    room.broke('all connections are cut');
    room.cut();
    let isOver = false;
    const pinning = room.pinUntil(() => isOver, room.crowd.slice(0, ACTIVE), WRITING);
    await room.healed('the network is back');
    await room.recovered(60_000);
    isOver = true;
    const transactions = (await commits()) - before;
    const outcomes = await pinning;
    await room.settle();
    return {
      phones: crowd,
      transactions,
      'pin p95 ms': Math.round(
        percentile(
          outcomes.map(({ milliseconds }) => milliseconds),
          0.95,
        ),
      ),
    };
  },
};
