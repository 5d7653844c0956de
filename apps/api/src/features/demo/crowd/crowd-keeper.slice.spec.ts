import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HOUR } from '@commonground/kernel';
import { openWorld } from '../../../testing/actors.js';
import { eventually } from '../../../testing/live-event.js';
import { openTestApi, type TestApi } from '../../../testing/test-api.js';
import { CrowdHost } from './crowd-host.js';
import { CrowdKeeper } from './crowd-keeper.js';

describe(CrowdKeeper.name, () => {
  const nodes: TestApi[] = [];
  let eventId = '';

  beforeAll(async () => {
    const here = await openTestApi();
    nodes.push(here);
    const { organizationId } = (await openWorld(here)).here;
    nodes.push(await openTestApi({ beside: here }));
    const [event] = await here.db.query<{ id: string }[]>(
      'SELECT id FROM live_event WHERE organization_id = $1 AND demo',
      [organizationId],
    );
    eventId = event?.id ?? randomUUID();
    await here.db.query('INSERT INTO demo_crowd (event_id, running, until) VALUES ($1, true, $2)', [
      eventId,
      new Date(here.clock.now() + HOUR),
    ]);
  }, 60_000);
  afterAll(async () => {
    for (const node of nodes.reverse()) await node.close();
  });

  const set = (running: boolean) =>
    nodes[0]?.db.query('UPDATE demo_crowd SET running = $2 WHERE event_id = $1', [eventId, running]);
  /** Where the crowd acts, once every node has looked. */
  const acting = async () => {
    const found: string[][] = [];
    for (const { app } of nodes) {
      await app.get(CrowdKeeper).look();
      found.push(app.get(CrowdHost).acting());
    }
    return found;
  };

  it('lets a crowd act on one node, and stop there whichever node was told', async () => {
    expect(await acting()).toEqual([[eventId], []]);
    await set(false);
    expect(await acting()).toEqual([[], []]);
    await set(true);
    expect(await acting()).toEqual([[eventId], []]);
  });

  it('lets another node go on when that one ends', async () => {
    await nodes[0]?.app.get(CrowdKeeper).end();
    // The database gives the lock away when it has seen the connection end.
    const where = await eventually(acting, ([, there]) => there?.length === 1);
    expect(where).toEqual([[], [eventId]]);
  });
});
