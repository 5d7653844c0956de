import { eventually } from '../../src/product/eventually.js';
import { percentile } from './percentile.js';
import type { Scenario } from './scenario.js';

/** The name under which nodes listen for hints (apps/api/src/platform/feeds/hints). */
const LISTENERS = 'commonground hints';

export const hintsLost: Scenario = {
  id: 'F5',
  title: 'the connections by which nodes wake each other are cut',
  recoveryMs: 5000,
  async run(stage) {
    const installation = await stage.shared();
    const room = await stage.room(installation, { phones: 8 });
    const late: number[] = [];
    let cut = 0;
    for (let n = 0; n < (stage.size === 'full' ? 30 : 10); n++) {
      room.broke('the hint connections are cut');
      const [ended] = await installation.sql<{ count: number }>(
        `SELECT count(pg_terminate_backend(pid))::int AS count FROM pg_stat_activity WHERE application_name = $1`,
        [LISTENERS],
      );
      cut += ended?.count ?? 0;
      const phone = room.phones[n % room.phones.length];
      if (!phone) continue;
      const before = await room.head();
      await room.pin(phone);
      late.push(
        await eventually(
          'everybody to have the pin',
          () => room.clients.every((feed) => feed.isAt(before + 1)),
          10_000,
        ),
      );
    }
    await room.healed('the hint connections are left alone');
    await room.settle();
    if (cut === 0) throw new Error('There was no hint connection to cut.');
    return { 'connections cut': cut, 'slowest pin to everybody ms': Math.round(percentile(late, 1)) };
  },
};
