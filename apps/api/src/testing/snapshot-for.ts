import type { Snapshot } from '@commonground/contracts';
import type { FeedReader } from '../platform/feeds/feed-projector.js';
import { Snapshots } from '../platform/feeds/snapshots.js';
import type { TestApi } from './test-api.js';

/** What a kind of reader would be sent now, read back. */
export async function snapshotFor(api: TestApi, eventId: string, reader: FeedReader): Promise<Snapshot> {
  const body = await api.app.get(Snapshots).take(eventId, reader);
  return JSON.parse(String(body?.plain())) as Snapshot;
}
