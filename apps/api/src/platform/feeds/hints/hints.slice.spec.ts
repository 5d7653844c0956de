import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { openWorld, type World } from '../../../testing/actors.js';
import { FeedFollower } from '../../../testing/feed-follower.js';
import { eventually } from '../../../testing/live-event.js';
import { type Browser, openTestApi, type TestApi } from '../../../testing/test-api.js';
import { FeedSignal } from '../feed-signal.js';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** Two nodes on one database; somebody writes at the first and a console reads at the second. */
async function twoNodes(env: Record<string, string>) {
  const writer = await openTestApi({ env });
  closing.push(() => writer.close());
  const world: World = await openWorld(writer);
  const reader = await openTestApi({ beside: writer, env });
  closing.push(() => reader.close());
  const { eventId } = world.here;
  const follower = new FeedFollower(reader, 'reader', 'console', eventId, await world.cookieOf('owner'));
  await follower.connect();
  closing.push(() => follower.leave());
  const owner = await world.as('owner');
  return { writer, reader, follower, addTip: () => addTip(owner, eventId) };
}

async function addTip(owner: Browser, eventId: string): Promise<string> {
  const id = randomUUID();
  await owner.post(`/api/v1/console/events/${eventId}/tips`, { id, text: 'Ask a question.' }).expect(201);
  return id;
}

/** Waits until the reader has it. */
const sees = (follower: FeedFollower, tipId: string) =>
  eventually(
    () => Promise.resolve(follower.state?.entities.get('tip')?.has(tipId) ?? false),
    (isThere) => isThere,
  );

const connectionsOf = ({ db }: TestApi) =>
  db.query<{ pid: number }[]>(
    `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'commonground hints'
     AND query ~ 'LISTEN|NOTIFY|pg_notify' AND state = 'idle'`,
  );

describe('hints between nodes', () => {
  it('bring a change to the sockets of another node, also after their connections were cut', async () => {
    // So far away that nothing arrives by poll.
    const { writer, follower, addTip } = await twoNodes({ SAFETY_POLL_MS: '600000' });
    await eventually(
      () => connectionsOf(writer),
      (open) => open.length === 2,
    );
    expect(await sees(follower, await addTip())).toBe(true);

    const before = (await connectionsOf(writer)).map(({ pid }) => pid);
    await writer.db.query('SELECT pg_terminate_backend(pid) FROM unnest($1::int[]) AS pid', [before]);
    const after = await eventually(
      () => connectionsOf(writer),
      (open) => open.length === 2 && open.every(({ pid }) => !before.includes(pid)),
    );
    expect(after).toHaveLength(2);
    expect(await sees(follower, await addTip())).toBe(true);
    expect(follower.complaints).toEqual([]);
  });

  it('cost time only when they are lost', async () => {
    // Nothing listens there.
    const { follower, addTip } = await twoNodes({ REDIS_URL: 'redis://127.0.0.1:1', SAFETY_POLL_MS: '100' });
    expect(await sees(follower, await addTip())).toBe(true);
    expect(follower.complaints).toEqual([]);
  });

  it('name an event once for all that is written within a moment', async () => {
    const { writer, follower, addTip } = await twoNodes({ SAFETY_POLL_MS: '600000' });
    const heard: string[] = [];
    const listener = new pg.Client({ connectionString: writer.databaseUrl });
    listener.on('notification', ({ payload }) => heard.push(payload ?? ''));
    await listener.connect();
    closing.push(() => listener.end());
    await listener.query('LISTEN commonground_hints');
    const signal = writer.app.get(FeedSignal);
    for (let times = 0; times < 500; times += 1) signal.changed('one');
    expect(await sees(follower, await addTip())).toBe(true);
    const topics = heard.flatMap((text) => text.split(' ').slice(1));
    expect(topics.filter((topic) => topic === 'one')).toHaveLength(1);
  });
});
