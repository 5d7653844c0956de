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

/** Two nodes that wake each other through a Redis, each over a line of its own. */
async function withRedis<T>(
  stage: Stage,
  act: (installation: Installation, redis: Redis, lines: readonly FaultProxy[]) => Promise<T>,
): Promise<T> {
  const redis = new Redis(REDIS.path, stage.folder('redis'), await freePort());
  await redis.start();
  const toRedis = () => FaultProxy.open(() => [{ host: '127.0.0.1', port: redis.port }]);
  const lines = [await toRedis(), await toRedis()];
  try {
    const env = (number: number) => ({ REDIS_URL: `redis://127.0.0.1:${lines[number - 1]?.port}` });
    return await act(await stage.own({ nodes: 2, env }), redis, lines);
  } finally {
    await redis.kill();
    for (const line of lines) await line.close();
  }
}

/** What a lost hint may cost on top: one look of the safety poll, and a little. Milliseconds. */
const LATER_AT_MOST = 1200;

function checkLateness(stage: Stage, usual: number, without: number): void {
  if (without > (usual + LATER_AT_MOST) * stage.busy)
    throw new Error(`A pin took ${without} ms to everybody without hints, ${usual} with them.`);
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
      checkLateness(stage, usual, without);
      return { 'slowest pin to everybody ms': usual, 'without Redis ms': without };
    }),
};

export const hintsSwallowed: Scenario = {
  id: 'F6',
  title: 'hints to one of two nodes are swallowed on their way, and nobody is told',
  recoveryMs: 5000,
  missing: () => whyMissing(REDIS),
  run: (stage) =>
    withRedis(stage, async (installation, _redis, [, line]) => {
      const room = await stage.room(installation, { phones: 8 });
      const usual = await slowestOf(room, 5);
      room.broke('one node hears no hints, and is heard');
      line?.swallow('back');
      const without = await slowestOf(room, 10);
      line?.heal();
      await room.healed('hints pass again');
      await room.settle();
      checkLateness(stage, usual, without);
      return { 'slowest pin to everybody ms': usual, 'without hints ms': without };
    }),
};
