import { eventually } from '../../src/product/eventually.js';
import type { Installation } from '../installation/installation.js';
import { Redis } from '../installation/redis.js';
import { freePort } from '../installation/try-connect.js';
import { FaultProxy } from '../network/fault-proxy.js';
import type { Room } from '../room/room.js';
import { REDIS, whyMissing } from './debian.js';
import type { Scenario, Stage } from './scenario.js';

/** Pins one after the other; the longest time until everybody had one, in milliseconds. */
async function slowestOf(room: Room, pins: number): Promise<number> {
  let slowest = 0;
  for (let n = 0; n < pins; n++) {
    const phone = room.phones[n % room.phones.length];
    if (!phone) continue;
    const before = await room.head();
    await room.pin(phone);
    const has = () => room.clients.every((feed) => feed.isAt(before + 1));
    slowest = Math.max(slowest, await eventually('everybody to have the pin', has, 20_000));
  }
  return Math.round(slowest);
}

/** Two nodes that wake each other through a Redis behind a line of its own. */
async function withRedis<T>(
  stage: Stage,
  act: (installation: Installation, redis: Redis, line: FaultProxy) => Promise<T>,
): Promise<T> {
  const redis = new Redis(REDIS.path, stage.folder('redis'), await freePort());
  await redis.start();
  const line = await FaultProxy.open(() => [{ host: '127.0.0.1', port: redis.port }]);
  try {
    const env = () => ({ REDIS_URL: `redis://127.0.0.1:${line.port}` });
    return await act(await stage.own({ nodes: 2, env }), redis, line);
  } finally {
    await redis.kill();
    await line.close();
  }
}

export const redisKilled: Scenario = {
  id: 'F5b',
  title: 'the Redis by which nodes wake each other is killed and comes back empty',
  recoveryMs: 5000,
  missing: () => whyMissing(REDIS),
  run: (stage) =>
    withRedis(stage, async (installation, redis) => {
      const room = await stage.room(installation, { phones: 8 });
      const usual = await slowestOf(room, 5);
      room.broke('Redis is killed');
      await redis.kill();
      const without = await slowestOf(room, 10);
      await redis.start();
      await room.healed('Redis is back, empty');
      await room.settle();
      return { 'slowest pin to everybody ms': usual, 'without Redis ms': without };
    }),
};

export const hintsSwallowed: Scenario = {
  id: 'F6',
  title: 'hints are swallowed on their way, and nobody is told',
  recoveryMs: 5000,
  missing: () => whyMissing(REDIS),
  run: (stage) =>
    withRedis(stage, async (installation, _redis, line) => {
      const room = await stage.room(installation, { phones: 8 });
      room.broke('hints are swallowed');
      line.swallow();
      const without = await slowestOf(room, 10);
      line.heal();
      await room.healed('hints pass again');
      await room.settle();
      return { 'without hints ms': without };
    }),
};
