import type { EntityManager } from 'typeorm';
import type { FrameChange } from '@commonground/contracts';
import type { LoggedChange } from './change-log.js';
import type { FeedRegistry } from './feed-registry.js';
import { concerns, touchedBy } from './logged-changes.js';
import type { ReaderGroup } from './reader-groups.js';

/** What changes of the event feed say to each projection that these groups share. */
export async function tellGroups(
  registry: FeedRegistry,
  manager: EntityManager,
  eventId: string,
  changes: readonly LoggedChange[],
  groups: readonly ReaderGroup[],
): Promise<Map<string, FrameChange[]>> {
  const readers = new Map(groups.map(({ projection, reader }) => [projection, reader]));
  const told = [...readers.values()].map((reader) => ({
    reader,
    touched: touchedBy(changes.filter((change) => concerns(change, reader))),
  }));
  const lists = await registry.changesFor(manager, eventId, told);
  return new Map([...readers.keys()].map((projection, at) => [projection, lists[at] ?? []]));
}
