import { describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import type { FeedProjector, FeedReader } from './feed-projector.js';
import { FeedRegistry } from './feed-registry.js';
import type { Touched } from './logged-changes.js';

const MANAGER = {} as EntityManager;
const ROOM: FeedReader = { kind: 'attendee', attendeeId: null };
const SOMEBODY: FeedReader = { kind: 'attendee', attendeeId: 'somebody' };
const SCREEN: FeedReader = { kind: 'screen' };
const CONSOLE: FeedReader = { kind: 'console', role: 'owner' };

const nameOf = (reader: FeedReader) => ('attendeeId' in reader ? `${reader.attendeeId}` : reader.kind);
const seenBy = (ids: readonly string[], reader: FeedReader) =>
  ids.filter((id) => id !== `hidden from ${nameOf(reader)}`).map((id) => ({ id, for: nameOf(reader) }));
const touched = (...ids: string[]): Touched => new Map([['pin', new Set(ids)]]);

/** Projectors of pins that note for whom and for what they were asked together. */
function aRegistry(servesTogether: boolean) {
  const asked: { ids: readonly string[]; readers: string[] }[] = [];
  const registry = new FeedRegistry();
  const note = (ids: readonly string[], readers: readonly FeedReader[]) => {
    asked.push({ ids, readers: readers.map(nameOf) });
    return Promise.resolve(readers.map((reader) => seenBy(ids, reader)));
  };
  const of = (readers: FeedProjector['readers']): FeedProjector => ({
    entity: 'pin',
    readers,
    project: async (_manager, _eventId, ids, reader) =>
      (await note(ids === 'all' ? [] : ids, [reader]))[0] ?? [],
    ...(servesTogether ? { projectFor: (_manager, _eventId, ids, readers) => note(ids, readers) } : {}),
  });
  registry.register(of(['attendee', 'screen']));
  registry.register(of(['console']));
  return { registry, asked };
}

describe(FeedRegistry.name, () => {
  const told = [
    { reader: ROOM, touched: touched('a', 'b') },
    { reader: CONSOLE, touched: touched('a', 'b', 'c') },
    { reader: SCREEN, touched: touched('a', 'b') },
    { reader: SOMEBODY, touched: touched('a', 'hidden from somebody') },
  ];

  it('serves those together to whom the same happened, by a projector that can', async () => {
    const { registry, asked } = aRegistry(true);
    await registry.changesFor(MANAGER, 'event', told);
    expect(asked).toEqual([
      { ids: ['a', 'b'], readers: ['null', 'screen'] },
      { ids: ['a', 'hidden from somebody'], readers: ['somebody'] },
      { ids: ['a', 'b', 'c'], readers: ['console'] },
    ]);
  });

  it.each([true, false])(
    'gives each reader its own view, and null for what it may not see (%s)',
    async (can) => {
      const { registry } = aRegistry(can);
      const lists = await registry.changesFor(MANAGER, 'event', told);
      expect(lists).toEqual(
        told.map(({ reader, touched: entities }) =>
          [...(entities.get('pin') ?? [])].map((id) => ({
            entity: 'pin',
            id,
            value: seenBy([id], reader)[0] ?? null,
          })),
        ),
      );
      expect(lists[3]?.[1]).toEqual({ entity: 'pin', id: 'hidden from somebody', value: null });
    },
  );

  it('says nothing of what no projector shows to a reader', async () => {
    const { registry } = aRegistry(true);
    expect(
      await registry.changes(MANAGER, 'event', touched('a'), { kind: 'personal', attendeeId: 'x' }),
    ).toEqual([]);
  });
});
