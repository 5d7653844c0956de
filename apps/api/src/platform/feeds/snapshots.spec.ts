import { describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import type { Snapshot } from '@commonground/contracts';
import type { Config } from '../../config/config.js';
import type { ChangeLog } from './change-log.js';
import type { FeedReader } from './feed-projector.js';
import type { FeedRegistry } from './feed-registry.js';
import { groupKey } from './reader-groups.js';
import { SharedParts } from './shared-parts.js';
import { SharedPart, type SnapshotBody } from './snapshot-body.js';
import { Snapshots } from './snapshots.js';

const EVENT = 'event';
const config = { snapshotCacheBytes: 1_000_000 } as Config;

function aSnapshots() {
  const room = {
    seq: 4,
    now: 1000,
    positions: 0,
    stands: 0,
    waiting: new Set<string>(),
    gone: new Set<string>(),
  };
  const projected: string[] = [];
  const log = {
    position: () => {
      room.positions += 1;
      return Promise.resolve({ epoch: 'e1', seq: room.seq });
    },
  } as unknown as ChangeLog;
  const registry = {
    all: (_manager: unknown, _event: string, reader: FeedReader) => {
      const key = reader.kind === 'personal' ? `me ${reader.attendeeId}` : groupKey(reader);
      projected.push(key);
      return Promise.resolve(reader.kind === 'personal' ? { me: [{ id: key }] } : { topic: [{ id: key }] });
    },
  } as unknown as FeedRegistry;
  const dataSource = {
    query: (_sql: string, [, ids]: [string, string[]]) => {
      room.stands += 1;
      const here = ids.filter((id) => !room.gone.has(id));
      return Promise.resolve(here.map((id) => ({ id, waiting: room.waiting.has(id), touched: false })));
    },
  } as unknown as DataSource;
  const snapshots = new Snapshots(dataSource, log, registry, { now: () => room.now }, config);
  return { snapshots, room, projected };
}
const read = (body: SnapshotBody | null) => JSON.parse(body?.plain().toString() ?? 'null') as Snapshot;

describe(Snapshots.name, () => {
  it('reads what a room shares once, and what is personal for each', async () => {
    const { snapshots, room, projected } = aSnapshots();
    const ids = Array.from({ length: 200 }, (_, index) => `a${index}`);
    const bodies = await Promise.all(ids.map((id) => snapshots.takeFor(EVENT, id)));
    expect(projected.filter((key) => !key.startsWith('me '))).toEqual(['attendee:']);
    expect(room).toMatchObject({ positions: 1, stands: 1 });
    expect(read(bodies[7] ?? null)).toEqual({
      protocol: 1,
      epoch: 'e1',
      seq: 4,
      at: '1970-01-01T00:00:01.000Z',
      entities: { topic: [{ id: 'attendee:' }], me: [{ id: 'me a7' }] },
    });
  });

  it('reads it again at a new position, and after a second', async () => {
    const { snapshots, room, projected } = aSnapshots();
    const takeAt = async (seq: number, now: number) => {
      Object.assign(room, { seq, now });
      await snapshots.take(EVENT, { kind: 'screen' });
    };
    await takeAt(4, 1000);
    await takeAt(4, 1999);
    expect(projected).toHaveLength(1);
    await takeAt(5, 2000);
    expect(projected).toHaveLength(2);
    await takeAt(5, 3000);
    expect(projected).toHaveLength(3);
  });

  it('tells apart who waits, and misses who is gone without harm to others', async () => {
    const { snapshots, room } = aSnapshots();
    room.waiting.add('b');
    room.gone.add('c');
    const [here, waiting, gone] = await Promise.allSettled(
      ['a', 'b', 'c'].map((id) => snapshots.takeFor(EVENT, id)),
    );
    const topicOf = (result: PromiseSettledResult<SnapshotBody | null> | undefined) =>
      result?.status === 'fulfilled' ? read(result.value).entities.topic : result?.reason;
    expect(topicOf(here)).toEqual([{ id: 'attendee:' }]);
    expect(topicOf(waiting)).toEqual([{ id: 'waiting' }]);
    expect(topicOf(gone)).toMatchObject({ code: 'attendee.not-found' });
  });

  it('sends nothing to whoever has exactly this', async () => {
    const { snapshots, room, projected } = aSnapshots();
    const body = await snapshots.take(EVENT, { kind: 'console', role: 'owner' });
    const again = (role: 'owner' | 'moderator') =>
      snapshots.take(EVENT, { kind: 'console', role }, body?.etag);
    expect(await again('owner')).toBeNull();
    expect(projected).toHaveLength(1);
    expect(await again('moderator')).not.toBeNull();
    room.seq = 5;
    expect(await again('owner')).not.toBeNull();
  });
});

describe(SharedParts.name, () => {
  it('stays within its bytes and lets the oldest go first', async () => {
    const position = { epoch: 'e1', seq: 1 };
    const part = await SharedPart.of({ pin: [{ id: 'x'.repeat(1000) }] as object[] });
    const parts = new SharedParts(2.5 * part.size);
    for (const key of ['a', 'b', 'c']) parts.keep(key, position, part, 0);
    expect(['a', 'b', 'c'].map((key) => parts.find(key, position, 0) !== null)).toEqual([false, true, true]);
    // Taking the place of an older one of the same key costs nothing.
    parts.keep('b', position, part, 0);
    expect(parts.find('c', position, 0)).not.toBeNull();
  });
});
