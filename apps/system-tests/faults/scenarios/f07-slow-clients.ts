import { attendeeApi } from '@commonground/client';
import { eventually } from '../../src/product/eventually.js';
import { memoryOf, portOf } from '../installation/installation.js';
import { holdsOpen } from '../network/established.js';
import { percentile } from './percentile.js';
import type { Scenario } from './scenario.js';

/** How long the server bears with somebody who reads nothing. Milliseconds. */
const LET_GO_WITHIN = 20_000;
/** What writing to everybody costs by itself, whoever reads, and what a sleeper may cost on top. Bytes. */
const WORKING_MEMORY = 96 * 1024 * 1024;
const EACH = 256 * 1024;

export const slowClients: Scenario = {
  id: 'F7',
  title: 'some phones stop reading while long cards change',
  recoveryMs: 10_000,
  missing: () => (process.platform === 'linux' ? undefined : 'only Linux tells who holds a connection open'),
  async run(stage) {
    const installation = await stage.shared();
    const [readers, crowd, sleepers, rounds] = stage.size === 'full' ? [80, 920, 200, 60] : [20, 10, 10, 20];
    const room = await stage.room(installation, {
      phones: readers,
      listed: readers,
      crowd,
      crowdAt: () => installation.node(0),
    });
    const memory = () => installation.nodes.reduce((sum, node) => sum + memoryOf(node), 0);
    const before = memory();
    let most = before;
    const server = portOf(installation.node(0));
    const asleep = room.crowd.slice(0, sleepers);
    const sleeping = asleep.map(({ feed }) => feed.port);
    room.broke('some phones stop reading');
    const begun = performance.now();
    for (const { feed } of asleep) feed.sleep();
    const lags: number[] = [];
    const awake = room.phones.map(({ feed }) => feed);
    for (let round = 0; round < rounds; round++) {
      const [head, sent] = [await room.head(), performance.now()];
      await Promise.all(
        room.phones.slice(5, 13).map(({ caller }, at) =>
          caller.call(attendeeApi.changeMe, {
            body: { bio: `${round}.${at} `.repeat(400).slice(0, 1900) },
          }),
        ),
      );
      await eventually(
        'those who read to be current',
        () => awake.every((feed) => feed.isAt(head + 1)),
        20_000,
      );
      lags.push(performance.now() - sent);
      most = Math.max(most, memory());
    }
    await eventually(
      'those who read nothing to be let go',
      () => sleeping.every((port) => !holdsOpen(server, port)),
      LET_GO_WITHIN * stage.busy,
    );
    const letGo = performance.now() - begun;
    for (const { feed } of asleep) feed.wake();
    await room.healed('everybody reads again');
    await room.settle();
    const grown = most - before;
    if (grown > WORKING_MEMORY + sleepers * EACH)
      throw new Error(`${sleepers} phones that read nothing cost ${Math.round(grown / 1024 / 1024)} MB.`);
    return {
      sleepers,
      'memory grown MB': Math.round(grown / 1024 / 1024),
      'let go after ms': Math.round(letGo),
      'others p99 ms': Math.round(percentile(lags, 0.99)),
    };
  },
};
