import { entriesOf, type Entry } from '../history/entries.js';
import { makeNextVersion, NEXT_MIGRATION, NEXT_PAGE } from '../installation/next-version.js';
import type { Room } from '../room/room.js';
import type { Scenario } from './scenario.js';

/** A node that drains spreads those whom it sends away over so long, less one slice. Milliseconds. */
const SPREAD_OVER = 4500;

export const rollingDeploy: Scenario = {
  id: 'F21',
  title: 'a node of the next version comes, migrates and takes over while people pin',
  recoveryMs: 10_000,
  async run(stage) {
    const next = stage.folder('next-version');
    makeNextVersion(stage.dir, next);
    const installation = await stage.own({ nodes: 2 });
    const [old, young] = [installation.node(0), installation.node(1)];
    // To begin with there is one node, of the present version.
    await young.kill();
    await installation.leftOut(young, 10_000);
    const room = await stage.room(installation, { phones: 6, crowd: 194 });
    const everybody = [...room.phones, ...room.crowd];
    let over = false;
    const pinning = room.pinUntil(() => over, everybody, 4000);
    await room.afterAcks(50);
    room.broke('the next version takes over');
    const begun = room.history.entries.length;
    await young.restart({ dir: next });
    await installation.mend();
    // Both versions serve side by side for a while.
    await room.afterAcks(room.acknowledged + 50);
    await old.stop();
    await room.healed('only the next version serves');
    over = true;
    const outcomes = await pinning;
    await room.settle();
    if (outcomes.some(({ answer }) => answer === undefined))
      throw new Error('A command was not carried out.');
    await checkVersion(room);
    const moved = movesOf(room.history.entries.slice(begun));
    if (moved.most > 1) throw new Error(`Somebody had to connect ${moved.most} times.`);
    if (moved.spreadMs < SPREAD_OVER) throw new Error(`All were sent away within ${moved.spreadMs} ms.`);
    return {
      'connected anew': moved.clients,
      'connections each, at most': moved.most,
      'sent away over ms': moved.spreadMs,
      'slowest pin ms': Math.round(Math.max(...outcomes.map(({ milliseconds }) => milliseconds))),
    };
  },
};

/** Who came back how often, and over how long they were sent away. A hello after a snapshot is no new connection. */
function movesOf(entries: readonly Entry[]): { clients: number; most: number; spreadMs: number } {
  const count = new Map<string, number>();
  const step = (client: string, by: number) => count.set(client, (count.get(client) ?? 0) + by);
  for (const { client } of entriesOf(entries, 'hello')) step(client, 1);
  for (const { client } of entriesOf(entries, 'resync')) step(client, -1);
  const times = entriesOf(entries, 'closed').map(({ at }) => at);
  const spreadMs = Math.round(Math.max(...times) - Math.min(...times));
  return { clients: count.size, most: Math.max(...count.values()), spreadMs };
}

/** It was the next version that took over: its migration was carried out once, and phones get its page. */
async function checkVersion({ installation }: Room): Promise<void> {
  const done = await installation.sql('SELECT 1 FROM migrations WHERE name = $1', [NEXT_MIGRATION]);
  const page = await fetch(`${installation.origin}/app/`).then((answer) => answer.text());
  if (done.length !== 1 || !page.includes(NEXT_PAGE))
    throw new Error('It was not the next version that took over.');
}
